import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { SCREEN_ROUTES } from '../../../src/contract/screens/screen-routes.ts';
import { screensPath } from '../../../src/edition/folder.ts';
import type { OpenapiDocument } from '../../../src/server/api/openapi.ts';
import { createApp, type App } from '../../../src/server/app.ts';
import { screensInFile } from '../../../src/server/screens/keeping/in-file.ts';
import { openScreens } from '../../../src/server/screens/screens.ts';
import { shelfOf } from '../../../src/server/shelf/shelf.ts';
import { memoryStore } from '../../../src/server/store/memory.ts';
import { syntheticContents } from '../synthetic-edition.ts';
import { asking, codeOf, describeScreens, LOBBY, REPORT, TOKEN } from './screens-suite.ts';

const folder = await mkdtemp(join(tmpdir(), 'saldo-screens-'));
afterAll(() => rm(folder, { recursive: true }));

const clear = (): Promise<void> => rm(screensPath(folder), { force: true });
const open = () => screensInFile(folder);

describeScreens('a data folder', { open, clear });

describe('the routes of named screens', () => {
  let app: App;
  let server: ReturnType<typeof asking>;

  async function start(): Promise<void> {
    const shelf = shelfOf(memoryStore(syntheticContents()));
    app = createApp(shelf, { screens: await openScreens({ keeping: open(), shelf, token: TOKEN }) });
    server = asking(app);
  }

  beforeEach(async () => {
    await clear();
    await start();
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
  ])('refuse %s, and say where', async (_, plan, where) => {
    const answer = await server.ask('PUT', LOBBY, plan);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(`${where}: `);
  });

  it('are not there where the table is broken, which is named with its place', async () => {
    await writeFile(screensPath(folder), '{"edition":null,"screens":{"lobby":{}}}');
    await expect(start()).rejects.toThrow('screens.json is broken: screens.lobby.plan');
  });

  it('refuse most of a flood of reports', async () => {
    await server.put({ wall: 's=cards' });
    const reports = Array.from({ length: 700 }, (_, place) => ({
      ...REPORT,
      display: `d0000000-${place % 90}`,
    }));
    const statuses: number[] = [];
    const began = performance.now();
    for (const each of reports) statuses.push((await server.ask('POST', `${LOBBY}/displays`, each)).status);
    // Six hundred at once, then ten a second, however slow the machine is.
    const most = 600 + Math.ceil((performance.now() - began) / 100);
    expect(statuses.filter((each) => each === 200).length).toBeLessThanOrEqual(most);
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
  });

  it('allow other pages to read, and nothing else', async () => {
    const { headers } = await server.ask('OPTIONS', LOBBY);
    expect(headers.get('allow')).toBe('GET, HEAD, OPTIONS, PUT, DELETE');
    expect(headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
    const patched = await server.ask('PATCH', LOBBY);
    expect([patched.status, patched.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS, PUT, DELETE']);
    const simple = new Request(`http://saldo.test${LOBBY}/displays`, { method: 'POST', body: '{}' });
    await server.put({ wall: 's=cards' });
    expect(await codeOf(app(simple))).toEqual([400, 'bad-body']);
  });

  it('say in the OpenAPI document and in the typed client how they are changed as they were seen', async () => {
    const document = (await (await server.ask('GET', '/api/v1/openapi.json')).json()) as OpenapiDocument;
    const { get, put, delete: remove } = document.paths[SCREEN_ROUTES.screen.path] ?? {};
    const headersOf = (operation: typeof put) =>
      operation?.parameters.flatMap((each) => (each.in === 'header' && !each.required ? each.name : []));
    expect([headersOf(get), headersOf(put), headersOf(remove)]).toEqual([
      [],
      ['If-Match', 'If-None-Match'],
      ['If-Match'],
    ]);
    expect(get?.responses['200']?.headers).toHaveProperty('ETag');
    expect(put?.responses).toMatchObject({ 200: { headers: { ETag: {} } }, 412: {} });
    expect(remove?.responses).toHaveProperty('412');
    const client = await (await server.ask('GET', '/api/v1/saldo.ts')).text();
    expect(client).toMatch(/putScreen: \{[^]*?header\?: \{[^]*?"If-Match"\?: string;[^]*?ETag: string;/);
  });

  it('stand in the OpenAPI document and on the page of the API', async () => {
    const document = JSON.stringify(await (await server.ask('GET', '/api/v1/openapi.json')).json());
    const page = await (await server.ask('GET', '/api')).text();
    for (const { path } of Object.values(SCREEN_ROUTES)) {
      expect(document).toContain(`"${path}"`);
      expect(page).toContain(path);
    }
  });
});
