import { renderAsync } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { indexedPng } from '../../src/pictures/indexed-png.ts';

const SIZE = 'xmlns="http://www.w3.org/2000/svg" width="40" height="30"';

/** Round shapes, so that edges have shades between two colours. */
function drawn(more: string) {
  return renderAsync(
    `<svg ${SIZE}>${more}<circle cx="17" cy="13" r="11" fill="#b3261e"/><circle cx="30" cy="20" r="7" fill="#00695c"/></svg>`,
  );
}

describe('a picture with a table of colours', () => {
  it('has every pixel as it was drawn, as another reader of PNG finds it, in fewer bytes', async () => {
    const picture = await drawn('<rect width="40" height="30" fill="#fffdf8"/>');
    const png = await indexedPng(picture);
    if (!png) throw new Error('too many colours');
    const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
    const read = await renderAsync(`<svg ${SIZE}><image width="40" height="30" href="${href}"/></svg>`);
    expect([read.width, read.height]).toEqual([40, 30]);
    expect(read.pixels.equals(picture.pixels)).toBe(true);
    expect(png.length).toBeLessThan(picture.asPng().length);
  });

  it('has a rare shade as another of nearly the same where there are more than 256', async () => {
    const shades = Uint8Array.from({ length: 4 * 300 }, (_, at) => {
      const pixel = Math.floor(at / 4);
      return [pixel % 2 === 0 ? 100 : 200, 60, Math.floor(pixel / 2), 255][at % 4] ?? 0;
    });
    const png = await indexedPng({ width: 300, height: 1, pixels: shades });
    if (!png) throw new Error('too many colours');
    const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
    const line = 'xmlns="http://www.w3.org/2000/svg" width="300" height="1"';
    const read = await renderAsync(`<svg ${line}><image width="300" height="1" href="${href}"/></svg>`);
    const moved = shades.map((value, at) => Math.abs(value - (read.pixels[at] ?? 0)));
    expect(new Set(moved)).toEqual(new Set([0, 1, 2]));
  });

  it('is none where something shines through, or where there are too many colours', async () => {
    expect(await indexedPng(await drawn(''))).toBeUndefined();
    const colours = Uint8Array.from({ length: 4 * 512 }, (_, at) => {
      const pixel = Math.floor(at / 4);
      return (
        [(pixel % 8) * 30, (Math.floor(pixel / 8) % 8) * 30, Math.floor(pixel / 64) * 30, 255][at % 4] ?? 0
      );
    });
    expect(await indexedPng({ width: 512, height: 1, pixels: colours })).toBeUndefined();
    expect(await indexedPng({ width: 256, height: 1, pixels: colours.subarray(0, 1024) })).toBeDefined();
  });
});
