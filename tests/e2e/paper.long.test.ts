import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { openPage, withBrowser } from './page.ts';

withBrowser();

interface Piece {
  readonly text: string;
  /** Where it starts on its sheet, in points from the left edge, and how far to the right it reaches. */
  readonly x: number;
  readonly right: number;
}

/** A printed page as a reader of PDFs finds it: the text of each sheet, its pieces, and how wide the sheet is. */
async function readBack(pdf: Buffer) {
  const proxy = await getDocumentProxy(new Uint8Array(pdf));
  const { text: sheets } = await extractText(proxy, { mergePages: false });
  const pieces: Piece[] = [];
  let width = 0;
  for (let number = 1; number <= proxy.numPages; number += 1) {
    const sheet = await proxy.getPage(number);
    width = sheet.getViewport({ scale: 1 }).width;
    for (const item of (await sheet.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const x = Number(item.transform[4]);
      pieces.push({ text: item.str, x, right: x + item.width });
    }
  }
  return { sheets, pieces, width };
}

/** A page, what must stand on its paper, and what ends its chart's newest month. */
const PAGES: readonly (readonly [path: string, words: readonly string[], end: RegExp])[] = [
  ['/?lang=es', ['Frente a 2018', 'Homicidio doloso', '23,609', 'Fuente:'], /^ago 2026/],
  ['/states?lang=es', ['Los números de los 32 estados', 'Zacatecas', 'Yucatán', 'Ciudad de México'], /./],
  ['/divergence?lang=es', ['Los dos cambios en cada estado', 'Zacatecas'], /./],
  ['/region?r=25&lang=es', ['Sinaloa', '+69%', 'Su lugar entre los 32 estados'], /^ago 2026/],
  ['/place/25?lang=es', ['Sinaloa', 'Culiacán'], /./],
  ['/lethal?lang=es', ['Mujeres asesinadas', 'Las cifras, año por año'], /./],
  ['/missing?lang=es', ['desaparecidas'], /./],
  ['/registers?lang=es', ['INEGI'], /./],
  ['/place/11020?lang=es', ['León', 'Lo que se cuenta en este municipio'], /./],
  ['/compare?lang=es&places=25006,11,25', ['Culiacán', 'Los números, lado a lado', 'México'], /./],
  ['/claims/C057?lang=es', ['Marcela Figueroa Franco', 'Se sostiene', 'sesnsp-victims@2025-06'], /./],
  ['/operations?lang=es', ['Fuente:'], /./],
  ['/perception?lang=es', ['ENSU'], /./],
  ['/events?lang=es', ['Culiacán'], /./],
  ['/revisions?lang=es', ['2024'], /./],
  ['/method?lang=es', ['Fuentes'], /./],
  ['/policy?lang=es', ['Fuente:'], /./],
];

/** The pages with most on them are printed from a wide window, too. */
const WINDOWS = [
  { format: 'A4', viewport: { width: 390, height: 844 }, pages: PAGES },
  { format: 'Letter', viewport: { width: 1600, height: 900 }, pages: PAGES.slice(0, 4) },
] as const;

describe.each(WINDOWS)(
  'on $format from a window of $viewport.width pixels',
  ({ format, viewport, pages }) => {
    it.each(pages)('%s is whole', async (path, words, end) => {
      const { page } = await openPage(path, { viewport });
      await expect.poll(() => page.locator('main [data-waiting]').count()).toBe(0);
      await page.waitForLoadState('networkidle');
      const { sheets, pieces, width } = await readBack(await page.pdf({ format }));
      const all = sheets.join(' ').replaceAll(/\s+/g, ' ');
      for (const each of words) expect(all).toContain(each);
      expect(all).not.toContain('Cargando…');
      // The first sheet carries the page's heading and something below it.
      expect(sheets[0]?.length).toBeGreaterThan(250);
      expect(pieces.filter(({ x, right }) => x < 0 || right > width)).toEqual([]);
      for (const sheet of sheets) expect(sheet).toMatch(/Saldo \d{4}-\d\d-[0-9a-f]{8} · http/);
      expect(pieces.some(({ text }) => end.test(text))).toBe(true);
    });
  },
);

describe('a table on several sheets', () => {
  it('has its heads on each of them, and a name in every row', async () => {
    const { page } = await openPage('/states?lang=es');
    await page.locator('#table tbody tr').nth(31).waitFor();
    const { sheets } = await readBack(await page.pdf({ format: 'A4' }));
    const first = sheets.findIndex((sheet) => /Los números de los 32 estados/.test(sheet));
    const last = sheets.findIndex((sheet, place) => place > first && /Zacatecas/.test(sheet));
    expect(last).toBeGreaterThan(first);
    for (const sheet of sheets.slice(first, last + 1))
      expect(sheet).toMatch(/Estado[\s\S]*Cambio[\s\S]*Veredicto/);
  });
});

describe('the keys that print', () => {
  it('wait until everything that the page asked for is here', async () => {
    const { page } = await openPage('/');
    await page.evaluate(() => {
      window.print = () =>
        document.body.setAttribute(
          'data-printed',
          String(document.querySelectorAll('main [data-waiting]').length),
        );
    });
    await page.keyboard.press('Control+p');
    await expect.poll(() => page.locator('body').getAttribute('data-printed')).toBe('0');
  });
});
