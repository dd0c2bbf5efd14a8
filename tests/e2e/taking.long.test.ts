import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { copied, expectAccessible, openMenu, openPage, withBrowser } from './page.ts';

withBrowser();

/** Presses what an open menu offers and reads the file that comes. */
async function fileOf(page: Page, name: string): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return buffer(await (await coming).createReadStream());
}

/** What a markup or a text says, letter by letter: where rows break is the page's affair. */
function lettersOf(markup: string): string {
  return markup.replaceAll(/<[^>]*>|\s/g, '');
}

/** Width and height that a PNG says of itself. */
function sizeOf(png: Buffer): readonly number[] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** Presses what an open menu offers and reads what is then on the clipboard. */
function copiedBy(page: Page, name: string): Promise<string> {
  return copied(page, () => page.getByRole('button', { name }).click());
}

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

describe('what can be taken from a figure', () => {
  it('is a picture with its words, source, edition, caveat and address inside, light even on a dark page', async () => {
    const { page, faults } = await openPage('/states?lang=es', { colorScheme: 'dark' });
    await openMenu(page.locator('#map-homicide'));
    await expectAccessible(page);
    const svg = (await fileOf(page, 'Descargar imagen vectorial (SVG)')).toString();
    const figure = page.locator('#map-homicide');
    for (const part of [figure.getByRole('heading'), figure.locator('figcaption p').last()]) {
      expect(lettersOf(svg)).toContain(lettersOf((await part.textContent()) ?? ''));
    }
    expect(svg).toMatch(/edition=\d{4}-\d\d-[0-9a-f]{8}#map-homicide/);
    // The shapes of the map and its legend, on the paper of the light theme; no hint of what a pointer could do.
    expect(svg.match(/<path/g)?.length).toBeGreaterThan(32);
    expect(svg).toMatch(/<rect[^>]*fill="rgb\(252, 251, 248\)"/);
    expect(svg).not.toContain('Señale');
    expect(svg.match(/@font-face/g)?.length).toBe(2);
    const [width = 0, height = 0] = /width="(\d+)" height="(\d+)"/.exec(svg)?.slice(1).map(Number) ?? [];
    expect(sizeOf(await fileOf(page, 'Descargar imagen (PNG)'))).toEqual([width * 2, height * 2]);
    expect(faults).toEqual([]);
  });

  it('is a link to the newest, or as it stands: then the page says which edition it shows', async () => {
    const { page } = await openPage('/region?r=25&lang=es', CLIPBOARD);
    await openMenu(page.locator('#series'));
    const newest = new URL(await copiedBy(page, 'Copiar enlace siempre a lo más nuevo'));
    expect(newest.searchParams.get('t')).toBe('last-year');
    const link = await copiedBy(page, 'Copiar enlace tal como está (edición y meses fijos)');
    const pinned = new URL(link);
    expect(pinned.searchParams.get('t')).toBe('2025-01..2025-12');
    expect(pinned.searchParams.get('b')).toBe('2024-01..2024-12');
    const edition = pinned.searchParams.get('edition') ?? '';
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(link);
    await expect
      .poll(() => page.getByRole('status').allTextContents())
      .toContainEqual(expect.stringContaining(`fija la edición ${edition}`));
    expect(requests.some((each) => each.includes(`/api/v1/edition?edition=${edition}`))).toBe(true);
    await page.getByRole('link', { name: 'Ver la edición más nueva' }).click();
    await expect.poll(() => page.url()).not.toContain('edition=');
  });

  it('says so where the edition of a link is not kept', async () => {
    const { page } = await openPage('/?edition=2020-01-00000000&lang=es');
    await expect
      .poll(() => page.getByRole('status').allTextContents())
      .toContainEqual(
        expect.stringContaining('La edición 2020-01-00000000 que pide el enlace no se guarda aquí.'),
      );
  });
});
