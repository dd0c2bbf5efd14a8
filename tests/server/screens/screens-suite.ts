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
