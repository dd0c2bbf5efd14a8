import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { cutFonts } from '../scripts/cut-fonts.ts';

describe('the faces that pages are set in', () => {
  it('are cut from the installed ones to what is in use, as npm run build:fonts does', async () => {
    const cut = await cutFonts();
    const isKept = cut.map(async ({ path, bytes }) => [path, (await readFile(path)).equals(bytes)] as const);
    expect(await Promise.all(isKept)).toEqual([
      ['src/web/styles/fonts/source-sans-3.woff2', true],
      ['src/web/styles/fonts/source-serif-4.woff2', true],
    ]);
  });

  it('are offered at the weights that they have', async () => {
    const sheet = await readFile('src/web/styles/fonts.css', 'utf8');
    expect(sheet.match(/font-weight: .*/g)).toEqual(['font-weight: 400 700;', 'font-weight: 400 700;']);
  });
});
