import { describe, expect, it } from 'vitest';
import { figureAddresses, frameSnippet, isDrawable } from '../../../src/web/ui/figure/menu/frame-snippet.ts';

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
    ['/lethal?r=00&lang=es&events=law&sort=name', 'shares', 'lethal-shares', 'r=00&lang=es&events=law'],
    [
      '/compare?lang=en&places=11,25&ind=extortion-cases',
      'lines',
      'compare-lines',
      'lang=en&r=00&places=11,25&ind=extortion-cases',
    ],
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
    const there: readonly (readonly [string, string])[] = [
      ['/claims', 'C057'],
      ['/states', 'map-homicide'],
      ['/lethal', 'shares'],
      ['/place/25', 'neighbours'],
      ['/states', 'table'],
      ['/registers', 'table'],
      ['/place/25006', 'indicators'],
    ];
    expect(there.filter(([path, anchor]) => isDrawable(path, anchor))).toEqual(there.slice(0, 4));
  });
});

describe('the code of a frame', () => {
  const page = 'https://saldo.example/region?r=25,26&m=count&q=%22%3Cscript%3E#series';
  const { frame } = figureAddresses(page, 'series');

  it('leads to the figure alone, by the view of the page and nothing else of its address', () => {
    const [, address = ''] = /src="([^"]+)"/.exec(frameSnippet(frame)) ?? [];
    expect(address).toMatch(/^https:\/\/saldo\.example\/embed\/series\?/);
    expect(address).toContain('r=25,26');
    expect(address).not.toContain('script');
  });

  it('is named by what the figure says, which cannot leave its attribute', () => {
    const snippet = frameSnippet(frame, 'Up 5% & "rising" <b>');
    expect(snippet).toContain('title="Up 5% &amp; &quot;rising&quot; &lt;b>"');
    expect(frameSnippet(frame)).toContain('title="Saldo"');
  });

  it('may run scripts and open links, and nothing else', () => {
    expect(frameSnippet(frame)).toContain(
      'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"',
    );
  });
});
