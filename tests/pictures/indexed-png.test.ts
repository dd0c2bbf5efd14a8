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

  it('is none where something shines through, or where there are more colours than a table holds', async () => {
    expect(await indexedPng(await drawn(''))).toBeUndefined();
    const shades = Uint8Array.from({ length: 4 * 300 }, (_, at) =>
      at % 4 === 3 ? 255 : at % 4 === 0 ? at / 4 : at / 1024,
    );
    expect(await indexedPng({ width: 300, height: 1, pixels: shades })).toBeUndefined();
    expect(await indexedPng({ width: 256, height: 1, pixels: shades })).toBeDefined();
  });
});
