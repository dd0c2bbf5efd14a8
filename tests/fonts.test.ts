import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { cutFonts } from '../scripts/cut-fonts.ts';

describe('the faces that pages are set in', () => {
  it('are cut from the installed ones to what is in use, as npm run build:fonts does', async () => {
    for (const { path, bytes } of await cutFonts()) {
      expect((await readFile(path)).equals(bytes), path).toBe(true);
    }
  });

  it('are offered at the weights that they have', async () => {
    const sheet = await readFile('src/web/styles/fonts.css', 'utf8');
    expect(sheet.match(/font-weight: .*/g)).toEqual(['font-weight: 400 700;', 'font-weight: 400 700;']);
  });
});
