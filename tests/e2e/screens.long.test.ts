import { copyFile, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { parseWall } from '../../src/domain/view/scene-query.ts';
import type { Wall } from '../../src/domain/view/scene.ts';
import { beginningOf, stepAt } from '../../src/domain/view/screen/programme.ts';
import type { AttendedScreen, ScreenList } from '../../src/domain/view/screen/screen.ts';
import { curatedPath, editionsFolder, pointerPath } from '../../src/edition/folder.ts';
import { serve, type Serving } from '../../src/server/node/serve.ts';
import { joinBrowser } from '../browser/launch.ts';
import { wallSight, watchWall } from '../browser/wall-watch.ts';
import { expectAccessible, expectNoSideScroll } from './page.ts';

const root = resolve(import.meta.dirname, '../..');
const TOKEN = 'synthetic-token-of-a-test';
const HOUR = 3_600_000;
/** What a display tells of itself, and is answered. */
const ASKED = '**/displays';

/** Three seconds a scene, so that many changes are seen. */
const FAST = 'drift=0&night=off&poll=2&sec=3';

let browser: Browser;
let folder = '';
let serving: Serving | undefined;
let port = 0;

/** The server, on the port that it had before. */
async function start(): Promise<void> {
  serving = await serve({
    host: '127.0.0.1',
    port,
    dataFolder: folder,
    siteFolder: resolve(root, 'dist'),
    say: () => undefined,
    token: TOKEN,
  });
  port = Number(new URL(serving.url).port);
}

async function stop(): Promise<void> {
  await serving?.stop();
  serving = undefined;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saldo-screens-e2e-'));
  const data = resolve(root, 'data');
  // Editions are read alone: only the table of screens is written.
  await symlink(editionsFolder(data), editionsFolder(folder));
  await copyFile(pointerPath(data), pointerPath(folder));
  await copyFile(curatedPath(data), curatedPath(folder));
  browser = await joinBrowser(inject('browser'));
  await start();
});
afterAll(async () => {
  await browser.close();
  await stop();
  await rm(folder, { recursive: true });
});

const address = (): string => `http://127.0.0.1:${port}`;

/** Puts a plan under the name. */
async function put(plan: object): Promise<void> {
  const answer = await fetch(`${address()}/api/v1/screens/lobby`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${TOKEN}` },
    body: JSON.stringify(plan),
  });
  expect(answer.status).toBe(200);
}

interface Change {
  readonly step: number;
  readonly at: number;
}

/** Three displays of one name: two windows of one browser, one of another. */
async function openThree(): Promise<Page[]> {
  const contexts = await Promise.all(
    [0, 1].map(() => browser.newContext({ viewport: { width: 640, height: 360 }, serviceWorkers: 'block' })),
  );
  const [one, other] = contexts;
  if (!one || !other) throw new Error('no browser');
  const pages = [await one.newPage(), await one.newPage(), await other.newPage()];
  for (const page of pages) await watchWall(page);
  await Promise.all(pages.map((page) => page.goto(`${address()}/w/lobby`)));
  return pages;
}

function shows(page: Page, kind: string): Promise<unknown> {
  return page.waitForSelector(`.wall-layer[data-shown="true"][data-kind="${kind}"]`);
}

const all = <T>(pages: readonly Page[], what: (page: Page) => Promise<T>): Promise<T[]> =>
  Promise.all(pages.map(what));

/** The next scenes of a page: each step with the moment at which it came, by the one clock of this machine. */
function changesOf(page: Page, count: number): Promise<readonly Change[]> {
  return page.evaluate(
    (most) =>
      new Promise<{ step: number; at: number }[]>((done) => {
        const changes: { step: number; at: number }[] = [];
        const layers = document.querySelector<HTMLElement>('.wall-layers');
        if (!layers) return;
        new MutationObserver(() => {
          changes.push({ step: Number(layers.dataset['step']), at: Date.now() });
          if (changes.length === most) done(changes);
        }).observe(layers, { attributeFilter: ['data-step'] });
      }),
    count,
  );
}

/** Whether all pages show one step now, and it is the one whose time it is. */
async function areInStep(pages: readonly Page[], wall: Wall): Promise<boolean> {
  const steps = await all(pages, (page) =>
    page.$eval('.wall-layers', (layers) => Number((layers as HTMLElement).dataset['step'])),
  );
  return steps.every((step) => step === stepAt(wall, Date.now()));
}

/** Every screen as whoever looks after them sees it. */
async function attended(): Promise<readonly AttendedScreen[]> {
  const list = (await (await fetch(`${address()}/api/v1/screens`)).json()) as ScreenList;
  return list.screens;
}

/** Every screen with the number of displays that told of themselves. */
async function reported(): Promise<unknown> {
  return (await attended()).map(({ name, displays }) => [name, displays.length]);
}

describe('three displays of one name', () => {
  it('follow one change that is pushed, change scenes in step, and neither a restart nor an outage changes anything', async () => {
    const pages = await openThree();
    await all(pages, (page) => page.waitForSelector('h1:has-text("No hay una pantalla que se llame lobby")'));
    await put({ wall: `${FAST}&s=cards` });
    await all(pages, (page) => shows(page, 'cards'));

    // Nothing that a page asks is answered: what changes now was pushed. bench/screens.ts measures how fast.
    await all(pages, (page) => page.route(ASKED, (route) => route.abort()));
    const query = `${FAST}&s=lines&s=states`;
    const banner = { text: 'Reunión a las 10', until: new Date(Date.now() + HOUR).toISOString() };
    await put({ wall: query, banner });
    await all(pages, (page) => page.waitForSelector('.wall-banner:has-text("Reunión a las 10")'));
    await all(pages, (page) =>
      page.waitForSelector('.wall-layer[data-shown="true"]:is([data-kind="lines"],[data-kind="states"])'),
    );
    await all(pages, (page) => page.unroute(ASKED));

    const { wall } = parseWall(query);
    const changes = (await all(pages, (page) => changesOf(page, 3))).flat();
    // A busy machine may be late; but no display is before its time by more than what its clock may be wrong by.
    for (const { step, at } of changes) expect(at - beginningOf(wall, step)).toBeGreaterThan(-500);
    await expect.poll(() => areInStep(pages, wall)).toBe(true);

    const before = (await all(pages, wallSight)).map((sight) => sight.changes);
    await stop();
    await all(pages, (page) => changesOf(page, 2));
    await start();
    await put({ wall: `${FAST}&lang=en&theme=light&s=felt` });
    await all(pages, (page) => shows(page, 'felt'));
    await all(pages, (page) => page.waitForSelector('html[lang^="en"]', { state: 'attached' }));
    for (const [place, sight] of (await all(pages, wallSight)).entries()) {
      expect(sight.changes).toBeGreaterThan(before[place] ?? 0);
      expect([sight.blankFrames, sight.loads]).toEqual([0, 0]);
    }

    // Displays tell of themselves from time to time; what they told the server that stopped is gone with it.
    await expect.poll(reported).toEqual([['lobby', 3]]);

    // Light from the first paint on, before any script of the app has come.
    const [page] = pages;
    await page?.waitForSelector('html[data-wall="light"]', { state: 'attached' });
    await page?.route('**/assets/*.js', () => undefined);
    await page?.reload({ waitUntil: 'commit' });
    await page?.waitForFunction(
      () => getComputedStyle(document.documentElement).backgroundColor === 'rgb(255, 255, 255)',
    );
    expect(await page?.locator('#root > *').count()).toBe(0);
    await all(pages, (each) => each.context().close());
  });
});

/** Name and kind of what has the focus; `BODY` where nothing has. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: element } = document;
    if (!(element instanceof HTMLElement)) return 'BODY';
    const label = 'labels' in element ? (element.labels as NodeListOf<HTMLElement> | null)?.[0] : undefined;
    return `${element.tagName} ${(label ?? element).textContent?.trim()}`.slice(0, 80);
  });
}

/** Goes on with the Tab key, or back, until something of this name has the focus. */
async function tabTo(page: Page, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 80) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (now.includes(name)) return;
    passed.push(now);
  }
  throw new Error(`${name} is not reached, but: ${passed.join('; ')}`);
}

async function openPresent(part: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 900 },
    serviceWorkers: 'block',
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(`${address()}/present?lang=es${part}`);
  return page;
}

/** Asserts that the page is no wider than small telephones are. */
async function expectNarrow(page: Page): Promise<void> {
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 740 });
    await expectNoSideScroll(page);
  }
}

const linkOf = (page: Page) => page.getByLabel('Enlace de la pantalla').inputValue();

const planOf = async (name: string) => (await attended()).find((each) => each.name === name)?.plan;

describe('the desk, by keyboard alone and as narrow as a telephone', () => {
  it('makes, changes and takes away a screen, and the focus is never lost', async () => {
    const page = await openPresent('&part=screens');
    await page.getByLabel(/^Clave del servidor/).waitFor();
    await tabTo(page, 'Clave del servidor');
    await page.keyboard.type(TOKEN);
    await tabTo(page, 'Nombre de una pantalla nueva');
    await page.keyboard.type('azotea');
    await tabTo(page, 'Crearla');
    await page.keyboard.press('Enter');
    await page.getByText('Hecho: azotea.').waitFor();
    // The button cannot be pressed again before there is another name: that is where one stands.
    await expect.poll(() => focused(page)).toBe('INPUT Nombre de una pantalla nueva');
    await page.getByRole('checkbox', { name: 'azotea' }).waitFor();
    await tabTo(page, 'azotea', 'Shift+Tab');
    if (!(await focused(page)).startsWith('INPUT')) await tabTo(page, 'azotea', 'Shift+Tab');
    await page.keyboard.press(' ');
    await page.getByRole('heading', { name: 'Cambiar: azotea' }).waitFor();
    await tabTo(page, 'Texto');
    await page.keyboard.type('Simulacro a las 11');
    await tabTo(page, 'Mostrar el aviso');
    await page.keyboard.press('Enter');
    await page.getByText(/^Aviso hasta .*: Simulacro a las 11$/).waitFor();
    await tabTo(page, 'Añadir con las escenas armadas');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Quitar este horario' }).waitFor();
    await tabTo(page, 'Quitar este horario', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await planOf('azotea'))?.schedule).toEqual([]);
    await expect.poll(() => focused(page)).toBe('BUTTON Quitar el aviso');
    await expectNarrow(page);
    await tabTo(page, 'Quitar la pantalla');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('BUTTON ¿Quitar azotea? Sí, quitarla');
    await page.keyboard.press('Enter');
    await expect.poll(() => planOf('azotea')).toBeUndefined();
    await expect.poll(() => focused(page)).toBe('INPUT Nombre de una pantalla nueva');
  });

  it('tells the second of two desks what the first has changed, and lets it choose, by keyboard too', async () => {
    await put({ wall: 's=cards' });
    const [one, two] = [await openPresent('&part=screens'), await openPresent('&part=screens')];
    for (const desk of [one, two]) {
      await desk.getByLabel(/^Clave del servidor/).fill(TOKEN);
      await desk.getByRole('checkbox', { name: 'lobby' }).check();
    }
    await two.getByLabel('Texto', { exact: true }).fill('Simulacro a las 11');
    await one.getByRole('button', { name: /^Poner las escenas armadas/ }).click();
    await one.getByText('Hecho: lobby.').waitFor();
    const made = await planOf('lobby');
    // The list of the second tells it by itself, and nothing above it moves.
    const field = two.getByLabel('Texto', { exact: true });
    const before = await field.boundingBox();
    await two.getByText(/^Alguien más ha cambiado lobby desde que usted la marcó/).waitFor();
    expect(await field.boundingBox()).toEqual(before);
    await two.getByRole('button', { name: 'Mostrar el aviso' }).click();
    const said = two.getByRole('alert');
    await said.getByText('No se guardó su cambio en lobby').waitFor();
    expect(await planOf('lobby')).toEqual(made);
    expect(await field.inputValue()).toBe('Simulacro a las 11');
    await two.getByText('Como está ahora', { exact: true }).waitFor();
    await expectAccessible(two);
    await expectNarrow(two);
    // What gets the focus is seen, although the choice stands over the foot of the window.
    await tabTo(two, 'Cuándo', 'Shift+Tab');
    const seen = await two.getByLabel('Cuándo', { exact: true }).boundingBox();
    const choice = await two.locator('[data-meanwhile]').boundingBox();
    expect((seen?.y ?? 0) + (seen?.height ?? 0)).toBeLessThanOrEqual(choice?.y ?? 0);
    await tabTo(two, 'Poner mi cambio en lobby');
    await two.keyboard.press('Enter');
    await two.getByText('Hecho: lobby.').waitFor();
    expect(await planOf('lobby')).toMatchObject({ ...made, banner: { text: 'Simulacro a las 11' } });
    await expect.poll(() => focused(two)).not.toBe('BODY');

    // Now it is the first that comes second: it leaves what the other made.
    await one.getByRole('button', { name: 'Quitar el aviso' }).click();
    await one.getByRole('button', { name: 'Dejar lobby como está ahora' }).click();
    await expect.poll(() => one.getByRole('alert').count()).toBe(0);
    expect(await planOf('lobby')).toMatchObject({ banner: { text: 'Simulacro a las 11' } });
  });

  it('composes scenes: the focus goes with a row that is moved, and to the next where one is taken out', async () => {
    const page = await openPresent('');
    await page.waitForSelector('.wall-preview .wall-sentence');
    await tabTo(page, 'Cifras');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Bajar');
    await page.keyboard.press('Enter');
    const third = page.getByRole('group', { name: 'Escena 3', exact: true });
    await expect.poll(() => third.evaluate((row) => row.contains(document.activeElement))).toBe(true);
    expect(await focused(page)).toBe('BUTTON Bajar');
    await tabTo(page, 'Quitar');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toMatch(/^BUTTON Qué movió el total/);
    await page.keyboard.press('Enter');
    await tabTo(page, 'Qué muestra');
    await page.keyboard.type('Estados');
    await page.getByLabel('Estado 1', { exact: true }).waitFor();
    await tabTo(page, 'Estado 1');
    await page.keyboard.type('Colima');
    await page.getByLabel('Estado 2', { exact: true }).waitFor();
    expect(await focused(page)).toMatch(/^SELECT Estado 1/);

    // Digits that are typed are one step to come back from; what cannot be is said, and not taken up.
    const visited = await page.evaluate(() => history.length);
    await tabTo(page, 'Segundos');
    await page.keyboard.type('45');
    await page.keyboard.press('Enter');
    await expect.poll(() => linkOf(page)).toContain('beside~45~06');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('0');
    await page.getByText('De 1 a 3600 segundos enteros.').waitFor();
    expect(await page.evaluate(() => history.length)).toBe(visited + 1);
    expect(await linkOf(page)).toContain('beside~45~06');
    await page.getByLabel(/^Atenuada desde/).selectOption('23');
    await expect.poll(() => linkOf(page)).toContain('night=23-6');

    // Squares of the code that a telephone tells apart: five pixels each, however long the link.
    const code = page.locator('svg:has(path[shape-rendering="crispEdges"])');
    const [box, view] = [await code.boundingBox(), await code.getAttribute('viewBox')];
    expect((box?.width ?? 0) / Number(view?.split(' ')[2])).toBeGreaterThanOrEqual(5);
    await expectNarrow(page);
  });
});
