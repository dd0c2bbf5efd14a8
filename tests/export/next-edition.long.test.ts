import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { writeExport } from '../../src/export/writer/write-export.ts';
import { launchBrowser } from '../browser/launch.ts';
import { takenOver } from '../browser/taken-over.ts';
import type { EditionContents } from '../../src/server/store/memory.ts';
import { pointTo, syntheticContents, writeEdition } from '../server/synthetic-edition.ts';
import { fileHost } from './file-host.ts';

const LATER = '2026-03-0000000b';
const EARLIER = '2026-03-0000000a';
/** Ten minutes and a little: how often a page asks for a newer edition. */
const A_LOOK = 10 * 60_000 + 1_000;

const root = mkdtempSync(join(tmpdir(), 'saldo-next-edition-'));
const [dataFolder, target] = [join(root, 'data'), join(root, 'site')];
const host = fileHost(target, '/');

/** The synthetic edition under another name, with a victim of homicide more wherever there are any. */
function earlier(): EditionContents {
  const contents = syntheticContents(EARLIER);
  const cubes = contents.cubes.map((cube) => {
    const columns = cube.columns.map(({ values, ...column }) => {
      return { ...column, values: values.map((value) => value && value + 1) };
    });
    return cube.indicator === 'homicide-victims' ? { ...cube, columns } : cube;
  });
  return { ...contents, cubes };
}

const only = (path: string): boolean => ['/', '/events', '/perception'].includes(path);

async function publish(edition: string) {
  pointTo(dataFolder, edition);
  const address = { origin: '', base: '/' };
  return writeExport({ dataFolder, target, address, municipalities: false, only, tell: () => undefined });
}

/** Every file below a folder of the export, by path. */
function filesBelow(folder: string): Map<string, string> {
  const entries = readdirSync(join(target, folder), { recursive: true, withFileTypes: true });
  const paths = entries.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  return new Map(paths.map((path) => [relative(target, path), readFileSync(path, 'base64')]));
}

let browser: Browser;
let url = '';
let open: Page;
let before: Map<string, string>;
let changed: Awaited<ReturnType<typeof publish>>;

async function openPage(path: string, javaScriptEnabled = true): Promise<[Page, string[]]> {
  const context = await browser.newContext({ locale: 'es-MX', javaScriptEnabled });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.clock.install();
  await page.goto(url + path);
  if (javaScriptEnabled) await takenOver(page);
  return [page, faults];
}

/** Its text, which a foot out of sight has as well. */
const footOf = (page: Page): Promise<string | null> =>
  page.locator('body > #root footer').last().textContent();

beforeAll(async () => {
  await writeEdition(dataFolder, earlier());
  await writeEdition(dataFolder, syntheticContents(LATER));
  await publish(EARLIER);
  host.listen(0, '127.0.0.1');
  await once(host, 'listening');
  url = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
  browser = await launchBrowser();
  [open] = await openPage('');
  await open.locator('footer', { hasText: EARLIER }).last().waitFor();
  before = filesBelow('data/files');
  changed = await publish(LATER);
});
afterAll(async () => {
  await browser?.close();
  host.close();
  rmSync(root, { recursive: true, force: true });
});

describe('a later edition, exported over an earlier one', () => {
  it('changes no data file in place but the pointer, and keeps those that an open page may still ask for', () => {
    const after = filesBelow('data/files');
    expect([...before].filter(([path, bytes]) => after.get(path) !== bytes)).toEqual([]);
    expect(JSON.parse(readFileSync(join(target, 'data/now.json'), 'utf8'))).toMatchObject({ edition: LATER });
    expect(changed.changedFiles).toBeLessThan(changed.files / 2);
  });

  it('is taken up by a page that is open, by itself', async () => {
    await open.evaluate(() => document.body.setAttribute('data-opened', 'before'));
    await open.clock.fastForward(A_LOOK);
    await expect.poll(() => footOf(open)).toContain(LATER);
    expect(await open.locator('body').getAttribute('data-opened')).toBe('before');
  });

  it('leaves a page as it stands whose own content stays: it names its edition, and the app draws the newest', async () => {
    const [plain] = await openPage('perception/', false);
    onTestFinished(() => plain.context().close());
    expect(await footOf(plain)).toContain(EARLIER);
    const [page, faults] = await openPage('perception/');
    onTestFinished(() => page.context().close());
    await expect.poll(() => footOf(page)).toContain(LATER);
    expect(faults).toEqual([]);
  });

  it('writes a page anew whose figures are others', async () => {
    const [plain] = await openPage('events/', false);
    onTestFinished(() => plain.context().close());
    expect(await footOf(plain)).toContain(LATER);
  });
});
