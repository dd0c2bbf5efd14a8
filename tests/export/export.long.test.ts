import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { writeExport, type Exported } from '../../src/export/writer/write-export.ts';
import { launchBrowser } from '../browser/launch.ts';
import { takenOver } from '../browser/taken-over.ts';
import { fileHost } from './file-host.ts';

const BASE = '/saldo/';
const PAGES = ['/', '/states', '/claims', '/region', '/place/25'];

const root = mkdtempSync(join(tmpdir(), 'saldo-exported-'));
const host = fileHost(root, BASE);
const settings = {
  dataFolder: resolve(import.meta.dirname, '../../data'),
  target: root,
  address: { origin: '', base: BASE },
  municipalities: false,
  only: (path: string) => PAGES.includes(path),
  tell: () => undefined,
};

let written: Exported;
let browser: Browser;
let url = '';

beforeAll(async () => {
  written = await writeExport(settings);
  host.listen(0, '127.0.0.1');
  await once(host, 'listening');
  url = `http://127.0.0.1:${(host.address() as AddressInfo).port}${BASE}`;
  browser = await launchBrowser();
}, 900_000);
afterAll(async () => {
  await browser?.close();
  host.close();
  rmSync(root, { recursive: true, force: true });
});

interface Opened {
  readonly page: Page;
  /** Errors on the console, requests to elsewhere, files that the host does not have. */
  readonly faults: string[];
}

async function open(path: string, javaScriptEnabled = true): Promise<Opened> {
  const context = await browser.newContext({ locale: 'es-MX', javaScriptEnabled });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('response', (answer) => {
    if (answer.status() >= 400) faults.push(`${answer.status()} ${answer.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url())) faults.push(request.url());
  });
  await page.goto(url + path);
  if (javaScriptEnabled) await takenOver(page);
  return { page, faults };
}

describe('a static export on a plain file host', () => {
  it('is read without scripts: the sentence, the figures and the table stand in the file', async () => {
    const { page } = await open('', false);
    await expect.poll(() => page.locator('main').innerText()).toContain('23,609');
  });

  it('is taken over by the app, which fetches nothing but files', async () => {
    const { page, faults } = await open('');
    await page.getByRole('link', { name: 'Estados' }).first().click();
    await expect.poll(() => page.locator('h1').innerText()).not.toBe('');
    await expect.poll(() => page.locator('main').innerText()).toContain('Sinaloa');
    expect(faults).toEqual([]);
  });

  it('draws what only a server could before: a view that has no file, from the same figures', async () => {
    const { page, faults } = await open('region/?r=25&lang=en');
    await expect.poll(() => page.locator('h1').innerText()).toContain('Sinaloa');
    await expect.poll(() => page.locator('main').innerText()).toContain('Culiacán');
    expect(faults).toEqual([]);
  });

  it('has every language in a folder of its own', async () => {
    const { page, faults } = await open('en/claims/');
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toMatch(/^en/);
    expect(await page.evaluate(() => location.pathname + location.search)).toBe('/saldo/claims/?lang=en');
    expect(faults).toEqual([]);
  });

  it('has the whole data, each as large as the list says and with its checksum', async () => {
    const listed = (await (await fetch(`${url}data/newest/datapackage.json`)).json()) as {
      resources: { path: string; bytes: number; hash: string }[];
    };
    const paths = listed.resources.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['figures.csv', 'serving.parquet']));
    for (const { path, bytes, hash } of listed.resources) {
      const body = Buffer.from(await (await fetch(`${url}data/newest/${path}`)).arrayBuffer());
      expect([path, body.length]).toEqual([path, bytes]);
      expect(`sha256:${createHash('sha256').update(body).digest('hex')}`).toBe(hash);
    }
    const sinaloa = await (await fetch(`${url}data/newest/figures-25.csv`)).text();
    expect(sinaloa).toContain('homicide-cases');
  });

  it.each(['embed/map/', 'en/api/', 'api/'])('%s loads what it needs from the folder', async (path) => {
    const { faults } = await open(path, false);
    expect(faults).toEqual([]);
  });

  it('leads from an English page to English pages without scripts', async () => {
    const { page } = await open('en/', false);
    await page.getByRole('link', { name: 'States' }).first().click();
    await page.waitForURL(/\/saldo\/en\/states\//);
    expect(await page.locator('html').getAttribute('lang')).toMatch(/^en/);
  });

  it('takes over no page that was drawn for another query', async () => {
    const { page, faults } = await open('?r=99&t=2024-13..x&m=%&lang=es');
    await expect.poll(() => page.locator('main').innerText()).toContain('23,609');
    expect(faults).toEqual([]);
  });

  it('written again changes nothing that a host must fetch', async () => {
    expect(written.pages).toBe(2 * PAGES.length);
    const again = await writeExport(settings);
    expect(again).toEqual({ ...written, changedFiles: 0, changedBytes: 0, changedSentBytes: 0 });
  }, 900_000);
});
