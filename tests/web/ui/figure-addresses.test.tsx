import { describe, expect, it } from 'vitest';
import { figureAddresses, isDrawable } from '../../../src/web/ui/figure/menu/frame-snippet.ts';

const HOST = 'https://saldo.example';

describe('the addresses of a figure for other pages', () => {
  it.each([
    [
      '/?r=25&t=last-year&m=count&b=matching&lang=es&edition=2026-08-0a1b2c3d',
      'falling-and-rising',
      'falling-and-rising',
      'r=25&t=last-year&m=count&b=matching&lang=es&edition=2026-08-0a1b2c3d',
    ],
    [
      '/states?r=00&lang=en&layer=together&draw=tiles&sort=name',
      'map-extortion',
      'map',
      'r=00&lang=en&layer=extortion&draw=tiles',
    ],
    [
      '/place/25006?r=00&lang=es&mun=missing-still',
      'series',
      'series',
      'r=25&lang=es&place=25006&mun=missing-still',
    ],
    ['/place/25?r=00&lang=es&ind=extortion-cases', 'series', 'series', 'r=25&lang=es&ind=extortion-cases'],
    ['/claims?r=25&t=last-year&lang=en&speaker=president', 'C057', 'claim', 'lang=en&claim=C057'],
  ])('of %s#%s ask for what stands there', (page, anchor, figure, query) => {
    const found = figureAddresses(HOST + page, anchor);
    const asked = new URLSearchParams(query);
    for (const [address, path] of [
      [found.frame, `/embed/${figure}`],
      [found.png, `/api/v1/figures/${figure}.png`],
    ]) {
      const { origin, pathname, searchParams } = new URL(address ?? '');
      expect(origin + pathname).toBe(HOST + path);
      expect(Object.fromEntries(searchParams)).toEqual(Object.fromEntries(asked));
    }
  });

  it('are none where only the page draws it', () => {
    expect(['table', 'neighbours', 'C057', 'map-homicide'].map(isDrawable)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});
