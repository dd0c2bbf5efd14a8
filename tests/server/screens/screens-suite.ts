import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { screenSchema, screensSchema } from '../../../src/contract/screens/screen-answers.ts';
import type { NamedScreen } from '../../../src/domain/view/screen/screen.ts';
import { createApp } from '../../../src/server/app.ts';
import type { ScreenKeeping } from '../../../src/server/screens/keeping/keeping.ts';
import { openScreens, type Screens } from '../../../src/server/screens/screens.ts';
import { shelfOf } from '../../../src/server/shelf/shelf.ts';
import { memoryStore } from '../../../src/server/store/memory.ts';
import type { Store } from '../../../src/server/store/store.ts';
import { syntheticContents } from '../synthetic-edition.ts';

export const TOKEN = 'synthetic-token-of-a-test';
export const LOBBY = '/api/v1/screens/lobby';
const DAY = 86_400_000;

/** Asks a server by method, path and body, as whoever has the token. */
export function asking(
  answer: (request: Request) => Response | Promise<Response>,
  root = 'http://saldo.test',
) {
  async function ask(method: string, path: string, body?: unknown, token = TOKEN): Promise<Response> {
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    return answer(new Request(root + path, { method, headers, ...sent }));
  }
  return {
    ask,
    /** Changes the screen, or takes it away, where it is as the headers say. */
    async changeIf(conditions: Readonly<Record<string, string>>, plan?: object): Promise<Response> {
      const headers = { Authorization: `Bearer ${TOKEN}`, 'Content-Type': 'application/json', ...conditions };
      const change = plan ? { method: 'PUT', body: JSON.stringify(plan) } : { method: 'DELETE' };
      return answer(new Request(root + LOBBY, { ...change, headers }));
    },
    async etag(): Promise<string> {
      return (await ask('GET', LOBBY)).headers.get('etag') ?? '';
    },
    async put(plan: object): Promise<NamedScreen> {
      const answered = await ask('PUT', LOBBY, plan);
      expect([answered.status, await answered.clone().text()]).toEqual([200, expect.anything()]);
      return screenSchema.parse(await answered.json());
    },
  };
}

export async function codeOf(answer: Response | Promise<Response>): Promise<[number, string]> {
  const { status, json } = await Promise.resolve(answer).then((each) => ({
    status: each.status,
    json: each.json() as Promise<{ error: { code: string } }>,
  }));
  return [status, (await json).error.code];
}

/** The scenes of a wall of so many seconds: a plan that nobody else makes. */
export function wallOf(seconds: number): { readonly wall: string } {
  return { wall: `s=cards~${seconds}` };
}

/**
 * Lets many change the screen at once, all of them as they saw it, through whichever of the servers; again and again.
 * Gives of each round how many changed it, and whether that is what is kept and told.
 */
export async function winnersOf(servers: readonly ReturnType<typeof asking>[]): Promise<unknown> {
  const [one] = servers;
  if (!one) throw new Error('no server');
  const rounds = [];
  for (const round of [1, 2, 3, 4]) {
    const version = await one.etag();
    const plans = Array.from({ length: 12 }, (_, place) => wallOf(round * 100 + place));
    const ends = await Promise.all(
      plans.map(async (plan, place) => {
        const server = servers[place % servers.length] ?? one;
        const { status, headers } = await server.changeIf({ 'If-Match': version }, plan);
        return { status, etag: headers.get('etag'), plan };
      }),
    );
    const won = ends.filter(({ status }) => status === 200);
    const kept = await one.ask('GET', LOBBY);
    const { plan } = screenSchema.parse(await kept.json());
    rounds.push({
      won: won.length,
      left: ends.filter(({ status }) => status === 412).length,
      isKept: plan.wall === won[0]?.plan.wall,
      isTold: kept.headers.get('etag') === won[0]?.etag && won[0]?.etag !== version,
    });
  }
  return rounds;
}

/** Of twelve changes of each of four versions one is made, kept and told. */
export const ONE_WINNER_EACH = Array.from({ length: 4 }, () => {
  return { won: 1, left: 11, isKept: true, isTold: true };
});

/** The next of what a stream of events says. */
export function eventsOf(stream: Response): () => Promise<string> {
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  return async () => (await reader?.read())?.value ?? 'ended';
}

export const REPORT = {
  display: 'd0000000-0000',
  scene: 'lines',
  region: '00',
  edition: '2026-03-0123abcd',
  confirmed: '2026-09-01T12:00:00.000Z',
  version: 'index-abc',
  awake: true,
};

/** What named screens must do wherever they are kept; `open` opens what is kept anew, `clear` empties it. */
export function describeScreens(
  place: string,
  { open, clear }: { readonly open: () => ScreenKeeping; readonly clear: () => Promise<void> },
): void {
  describe(`named screens, kept in ${place},`, () => {
    let store: Store;
    let clock = Date.parse('2026-09-01T12:00:00Z');
    let screens: Screens | undefined;
    let server: ReturnType<typeof asking>;

    /** Starts the server anew: what it knows of before is what is kept. */
    async function start(given: { readonly token: string | undefined } = { token: TOKEN }): Promise<Screens> {
      await screens?.close();
      const shelf = shelfOf(() => store);
      const opened = await openScreens({ keeping: open(), shelf, now: () => clock, ...given });
      server = asking(createApp(shelf, { screens: opened }));
      screens = opened;
      return opened;
    }

    const firstUntil = async () => (await screens?.one('lobby'))?.firstUntil;
    const displays = async () => (await screens?.all())?.screens[0]?.displays;

    beforeEach(async () => {
      await clear();
      store = memoryStore(syntheticContents());
      await start();
    });
    afterEach(async () => {
      await screens?.close();
      screens = undefined;
    });

    it('are made by whoever has the token, kept over a restart, and taken away', async () => {
      await server.put({ wall: 's=cards&s=lines~30' });
      await start();
      const { screens: kept, canChange } = screensSchema.parse(
        await (await server.ask('GET', '/api/v1/screens')).json(),
      );
      expect(kept.map(({ name, plan }) => [name, plan.wall])).toEqual([['lobby', 's=cards&s=lines~30']]);
      expect(canChange).toBe(true);
      expect((await server.ask('DELETE', LOBBY)).status).toBe(204);
      expect(await codeOf(server.ask('GET', LOBBY))).toEqual([404, 'unknown-screen']);
      await start();
      expect((await screens?.all())?.screens).toEqual([]);
    });

    it('are changed with the token alone, and never where the server has none', async () => {
      expect(await codeOf(server.ask('PUT', LOBBY, { wall: 's=cards' }, 'another'))).toEqual([
        401,
        'wrong-token',
      ]);
      await server.put({ wall: 's=cards' });
      await start({ token: undefined });
      expect(await codeOf(server.ask('PUT', LOBBY, { wall: 's=lines' }))).toEqual([403, 'read-only']);
      expect(await codeOf(server.ask('DELETE', LOBBY))).toEqual([403, 'read-only']);
      expect(screenSchema.parse(await (await server.ask('GET', LOBBY)).json()).plan.wall).toBe('s=cards');
    });

    it('are changed as they were seen by whoever says so, and else left for whoever else changed them', async () => {
      await server.put(wallOf(10));
      const seen = await server.etag();
      const changed = await server.changeIf({ 'If-Match': seen }, wallOf(20));
      expect([changed.status, changed.headers.get('etag')]).toEqual([200, await server.etag()]);
      expect(await codeOf(server.changeIf({ 'If-Match': seen }, wallOf(30)))).toEqual([
        412,
        'screen-changed',
      ]);
      expect(await codeOf(server.changeIf({ 'If-Match': seen }))).toEqual([412, 'screen-changed']);
      expect(await screens?.one('lobby')).toMatchObject({ plan: wallOf(20) });
      // A proxy that compresses makes the ETag weak; several may be named, and `*` is any.
      const weak = `"another", W/${await server.etag()}`;
      expect((await server.changeIf({ 'If-Match': weak }, wallOf(40))).status).toBe(200);
      expect((await server.changeIf({ 'If-Match': '*' }, wallOf(50))).status).toBe(200);
      expect((await server.changeIf({ 'If-Match': await server.etag() })).status).toBe(204);
      expect(await codeOf(server.changeIf({ 'If-Match': '*' }, wallOf(60)))).toEqual([412, 'screen-gone']);
    });

    it('are made only where there is none of the name, for whoever says so', async () => {
      const none = { 'If-None-Match': '*' };
      expect((await server.changeIf(none, wallOf(10))).status).toBe(200);
      expect(await codeOf(server.changeIf(none, wallOf(20)))).toEqual([412, 'screen-exists']);
      expect(await screens?.one('lobby')).toMatchObject({ plan: wallOf(10) });
    });

    it('are changed whatever they have become by whoever says nothing, as before', async () => {
      await server.put(wallOf(10));
      await server.put(wallOf(20));
      expect(await screens?.one('lobby')).toMatchObject({ plan: wallOf(20) });
    });

    it('have one version by plan: in the list, after a restart, after an edition', async () => {
      const plan = { wall: 's=cards', first: { when: 'edition', scene: 'lines~30' } };
      const made = await server.put(plan);
      const version = await server.etag();
      store = memoryStore(syntheticContents('2026-04-0123abcd'));
      await start();
      await screens?.look();
      expect((await screens?.all())?.screens).toMatchObject([{ version: version.slice(1, -1) }]);
      expect([await server.etag(), await firstUntil()]).toEqual([version, expect.any(String)]);
      await server.put({ ...made.plan, banner: { text: 'x', until: '2026-09-01T18:00:00Z' } });
      expect(await server.etag()).not.toBe(version);
      await server.put(made.plan);
      expect(await server.etag()).toBe(version);
    });

    it('are changed by one alone of many who saw the same', async () => {
      await server.put(wallOf(10));
      expect(await winnersOf([server])).toEqual(ONE_WINNER_EACH);
    });

    it('are told of by displays, only of those that exist and in the words that are expected', async () => {
      await server.put({ wall: 's=cards' });
      const told = await server.ask('POST', `${LOBBY}/displays`, REPORT, '');
      expect(screenSchema.parse(await told.json()).name).toBe('lobby');
      expect(await displays()).toEqual([{ ...REPORT, seen: '2026-09-01T12:00:00.000Z' }]);
      const hostile = { ...REPORT, version: '<img src=x>' };
      expect(await codeOf(server.ask('POST', `${LOBBY}/displays`, hostile))).toEqual([400, 'bad-body']);
      expect(await codeOf(server.ask('POST', '/api/v1/screens/attic/displays', REPORT))).toEqual([
        404,
        'unknown-screen',
      ]);
      clock += DAY + 1;
      expect(await displays()).toEqual([]);
    });

    it('remember no more than fifty displays of a screen', async () => {
      await server.put({ wall: 's=cards' });
      for (const number of Array.from({ length: 60 }).keys()) {
        clock += 1;
        await server.ask('POST', `${LOBBY}/displays`, { ...REPORT, display: `d0000000-${number}` });
      }
      const known = (await displays())?.map(({ display }) => display);
      expect([known?.length, known?.[0], known?.at(-1)]).toEqual([50, 'd0000000-59', 'd0000000-10']);
    });

    it('are pushed to whoever listens: at once, at every change, and when they are gone', async () => {
      await server.put({ wall: 's=cards' });
      const stream = await server.ask('GET', `${LOBBY}/events`);
      expect(stream.headers.get('content-type')).toContain('text/event-stream');
      const next = eventsOf(stream);
      expect(await next()).toContain('"wall":"s=cards"');
      await server.put({ wall: 's=lines' });
      expect(await next()).toContain('"wall":"s=lines"');
      await server.ask('DELETE', LOBBY);
      expect(await next()).toContain('event: gone');
      screens?.letGo();
      expect(await next()).toBe('ended');
    });

    it('have a scene that comes first for a day after a new edition, also one that came while the server was down', async () => {
      const plan = { wall: 's=cards', first: { scene: 'lines~30', when: 'edition' } };
      expect((await server.put(plan)).firstUntil).toBeNull();
      await screens?.look();
      expect(await firstUntil()).toBeNull();
      store = memoryStore(syntheticContents('2026-04-0123abcd'));
      await start();
      await screens?.look();
      expect(await firstUntil()).toBe(new Date(clock + DAY).toISOString());
    });

    it('have a scene that comes first once a figure is beyond a value, and only when it gets there', async () => {
      const contents = syntheticContents();
      const [cube] = contents.cubes;
      if (!cube) throw new Error('the synthetic edition has no cube');
      const newest = cube.columns
        .find(({ region }) => region === '00')
        ?.values.findLast((each) => each !== null);
      const { indicator } = cube;
      const value = (newest ?? 0) + 1;
      const first = { scene: 'lines', when: 'above', indicator, region: '00', value };
      await server.put({ wall: 's=cards', first });
      const columns = cube.columns.map((each) => ({
        ...each,
        values: each.values.map((own) => (own === null ? null : own + 2)),
      }));
      const other = syntheticContents('2026-04-0123abcd');
      store = memoryStore({ ...other, cubes: [{ ...cube, edition: other.edition.id, columns }] });
      await screens?.look();
      expect(await firstUntil()).toBe(new Date(clock + DAY).toISOString());
      // Put where it is beyond already: nothing has happened since.
      await server.put({ wall: 's=cards', first: { ...first, value: value - 1 } });
      expect(await firstUntil()).toBeNull();
    });
  });
}
