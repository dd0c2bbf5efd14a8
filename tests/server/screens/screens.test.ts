import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { screenSchema, screensSchema } from '../../../src/contract/screens/screen-answers.ts';
import type { NamedScreen } from '../../../src/domain/view/screen/screen.ts';
import { SCREEN_ROUTES } from '../../../src/contract/screens/screen-routes.ts';
import { screensPath } from '../../../src/edition/folder.ts';
import { createApp, type App } from '../../../src/server/app.ts';
import { openScreens, type Screens } from '../../../src/server/screens/screens.ts';
import { shelfOf } from '../../../src/server/shelf/shelf.ts';
import { memoryStore } from '../../../src/server/store/memory.ts';
import type { Store } from '../../../src/server/store/store.ts';
import { syntheticContents } from '../synthetic-edition.ts';

const TOKEN = 'synthetic-token-of-a-test';
const LOBBY = '/api/v1/screens/lobby';
const DAY = 86_400_000;
const folder = await mkdtemp(join(tmpdir(), 'saldo-screens-'));
afterAll(() => rm(folder, { recursive: true }));

let store: Store;
let clock = Date.parse('2026-09-01T12:00:00Z');
let screens: Screens;
let app: App;

/** Starts the server anew: what it knows of before is in its file alone. */
async function start(given: { readonly token: string | undefined } = { token: TOKEN }): Promise<void> {
  const shelf = shelfOf(() => store);
  screens = await openScreens({ dataFolder: folder, shelf, now: () => clock, ...given });
  app = createApp(shelf, { screens });
}

beforeEach(async () => {
  await rm(screensPath(folder), { force: true });
  store = memoryStore(syntheticContents());
  await start();
});

async function ask(method: string, path: string, body?: unknown, token = TOKEN): Promise<Response> {
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  return app(new Request(`http://saldo.test${path}`, { method, headers, ...sent }));
}

async function put(plan: object): Promise<NamedScreen> {
  const answer = await ask('PUT', LOBBY, plan);
  expect([answer.status, await answer.clone().text()]).toEqual([200, expect.anything()]);
  return screenSchema.parse(await answer.json());
}

async function codeOf(answer: Response | Promise<Response>): Promise<[number, string]> {
  const { status, json } = await Promise.resolve(answer).then((each) => ({
    status: each.status,
    json: each.json() as Promise<{ error: { code: string } }>,
  }));
  return [status, (await json).error.code];
}

const REPORT = {
  display: 'd0000000-0000',
  scene: 'lines',
  region: '00',
  edition: '2026-03-0123abcd',
  confirmed: '2026-09-01T12:00:00.000Z',
  version: 'index-abc',
  awake: true,
};

describe('named screens', () => {
  it('are made by whoever has the token, kept over a restart, and taken away', async () => {
    await put({ wall: 's=cards&s=lines~30' });
    await start();
    const { screens: kept, canChange } = screensSchema.parse(
      await (await ask('GET', '/api/v1/screens')).json(),
    );
    expect(kept.map(({ name, plan }) => [name, plan.wall])).toEqual([['lobby', 's=cards&s=lines~30']]);
    expect(canChange).toBe(true);
    expect((await ask('DELETE', LOBBY)).status).toBe(204);
    expect(await codeOf(ask('GET', LOBBY))).toEqual([404, 'unknown-screen']);
    expect(JSON.parse(await readFile(screensPath(folder), 'utf8'))).toMatchObject({ screens: {} });
  });

  it('are changed with the token alone, and never where the server has none', async () => {
    expect(await codeOf(ask('PUT', LOBBY, { wall: 's=cards' }, 'another'))).toEqual([401, 'wrong-token']);
    await put({ wall: 's=cards' });
    await start({ token: undefined });
    expect(await codeOf(ask('PUT', LOBBY, { wall: 's=lines' }))).toEqual([403, 'read-only']);
    expect(await codeOf(ask('DELETE', LOBBY))).toEqual([403, 'read-only']);
    expect(screenSchema.parse(await (await ask('GET', LOBBY)).json()).plan.wall).toBe('s=cards');
  });

  it.each([
    ['a wall that cannot be read', { wall: 's=nonsense' }, 'wall'],
    ['an end that is no moment', { wall: '', banner: { text: 'x', until: 'soon' } }, 'banner.until'],
    [
      'an hour that is none',
      { wall: '', schedule: [{ days: [1], from: 25, to: 3, wall: '' }] },
      'schedule.0.from',
    ],
    ['a name that nobody knows', { wall: '', colour: 'red' }, 'body'],
  ])('%s is refused, and said where', async (_, plan, where) => {
    const answer = await ask('PUT', LOBBY, plan);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(`${where}: `);
  });

  it('are told of by displays, only of those that exist and in the words that are expected', async () => {
    await put({ wall: 's=cards' });
    const told = await ask('POST', `${LOBBY}/displays`, REPORT, '');
    expect(screenSchema.parse(await told.json()).name).toBe('lobby');
    expect(screens.all().screens[0]?.displays).toEqual([{ ...REPORT, seen: '2026-09-01T12:00:00.000Z' }]);
    const hostile = { ...REPORT, version: '<img src=x>' };
    expect(await codeOf(ask('POST', `${LOBBY}/displays`, hostile))).toEqual([400, 'bad-body']);
    expect(await codeOf(ask('POST', '/api/v1/screens/attic/displays', REPORT))).toEqual([
      404,
      'unknown-screen',
    ]);
    clock += DAY + 1;
    expect(screens.all().screens[0]?.displays).toEqual([]);
  });

  it('of a flood of reports most are refused, and no more than fifty displays are remembered', async () => {
    await put({ wall: 's=cards' });
    const reports = Array.from({ length: 700 }, (_, place) => ({
      ...REPORT,
      display: `d0000000-${place % 90}`,
    }));
    const statuses: number[] = [];
    const began = performance.now();
    for (const each of reports) statuses.push((await ask('POST', `${LOBBY}/displays`, each)).status);
    // Six hundred at once, then ten a second, however slow the machine is.
    const most = 600 + Math.ceil((performance.now() - began) / 100);
    expect(statuses.filter((each) => each === 200).length).toBeLessThanOrEqual(most);
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    expect(screens.all().screens[0]?.displays).toHaveLength(50);
  });

  it('are pushed to whoever listens: at once, at every change, and when they are gone', async () => {
    await put({ wall: 's=cards' });
    const stream = await ask('GET', `${LOBBY}/events`);
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    const next = async (): Promise<string> => (await reader?.read())?.value ?? 'ended';
    expect(await next()).toContain('"wall":"s=cards"');
    await put({ wall: 's=lines' });
    expect(await next()).toContain('"wall":"s=lines"');
    await ask('DELETE', LOBBY);
    expect(await next()).toContain('event: gone');
    screens.close();
    expect(await next()).toBe('ended');
  });

  it('have a scene that comes first for a day after a new edition, also one that came while the server was down', async () => {
    const plan = { wall: 's=cards', first: { scene: 'lines~30', when: 'edition' } };
    expect((await put(plan)).firstUntil).toBeNull();
    await screens.look();
    expect(screens.one('lobby')?.firstUntil).toBeNull();
    store = memoryStore(syntheticContents('2026-04-0123abcd'));
    await start();
    await screens.look();
    expect(screens.one('lobby')?.firstUntil).toBe(new Date(clock + DAY).toISOString());
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
    await put({ wall: 's=cards', first });
    const columns = cube.columns.map((each) => ({
      ...each,
      values: each.values.map((own) => (own === null ? null : own + 2)),
    }));
    const other = syntheticContents('2026-04-0123abcd');
    store = memoryStore({ ...other, cubes: [{ ...cube, edition: other.edition.id, columns }] });
    await screens.look();
    expect(screens.one('lobby')?.firstUntil).toBe(new Date(clock + DAY).toISOString());
    // Put where it is beyond already: nothing has happened since.
    await put({ wall: 's=cards', first: { ...first, value: value - 1 } });
    expect(screens.one('lobby')?.firstUntil).toBeNull();
  });

  it('a table that is broken is named with its place, and left as it is', async () => {
    await writeFile(screensPath(folder), '{"edition":null,"screens":{"lobby":{}}}');
    await expect(start()).rejects.toThrow('screens.json is broken: screens.lobby.plan');
  });

  it('allow other pages to read, and nothing else', async () => {
    const { headers } = await ask('OPTIONS', LOBBY);
    expect(headers.get('allow')).toBe('GET, HEAD, OPTIONS, PUT, DELETE');
    expect(headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
    const patched = await ask('PATCH', LOBBY);
    expect([patched.status, patched.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS, PUT, DELETE']);
    const simple = new Request(`http://saldo.test${LOBBY}/displays`, { method: 'POST', body: '{}' });
    await put({ wall: 's=cards' });
    expect(await codeOf(app(simple))).toEqual([400, 'bad-body']);
  });

  it('stand in the OpenAPI document and on the page of the API', async () => {
    const document = JSON.stringify(await (await ask('GET', '/api/v1/openapi.json')).json());
    const page = await (await ask('GET', '/api')).text();
    for (const { path } of Object.values(SCREEN_ROUTES)) {
      expect(document).toContain(`"${path}"`);
      expect(page).toContain(path);
    }
  });
});
