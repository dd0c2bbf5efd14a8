import { describe, expect, it } from 'vitest';
import { frameSnippet } from '../../../src/web/ui/figure/menu/frame-snippet.ts';
import { decimalsFor } from '../../../src/web/ui/format/decimals.ts';
import { lowerFirst, sentenceCase } from '../../../src/web/ui/format/sentence-case.ts';
import { movedInList } from '../../../src/web/ui/keys/list-keys.ts';

describe('numbers as they were printed', () => {
  it('keep their decimals and have a true minus sign', () => {
    expect(decimalsFor('en')(52.4, 2)).toBe('52.40');
    expect(decimalsFor('es')(-1234.56, 1)).toBe('−1,234.6');
  });

  it('are signed as changes, but for a change of nothing', () => {
    expect(decimalsFor('en')(3, 0, true)).toBe('+3');
    expect(decimalsFor('en')(-0.04, 1, true)).toBe('0.0');
  });
});

describe('the first letter of a text', () => {
  it('is large at the beginning of a sentence and small inside one, accents with it', () => {
    expect(sentenceCase('índice nacional')).toBe('Índice nacional');
    expect(lowerFirst('Índice Nacional')).toBe('índice Nacional');
    expect([sentenceCase(''), lowerFirst('')]).toEqual(['', '']);
  });
});

describe('keys in a list', () => {
  it('go round at both ends by arrows, and stop at them by pages of eight', () => {
    expect([movedInList('ArrowDown', 4, 5), movedInList('ArrowUp', 0, 5)]).toEqual([0, 4]);
    expect([movedInList('PageDown', 1, 20), movedInList('PageDown', 15, 20)]).toEqual([9, 19]);
    expect([movedInList('PageUp', 12, 20), movedInList('PageUp', 3, 20)]).toEqual([4, 0]);
  });

  it('are left alone where they mean nothing', () => {
    expect(movedInList('Enter', 1, 5)).toBeUndefined();
    expect(movedInList('ArrowDown', 0, 0)).toBeUndefined();
  });
});

describe('the code of a frame', () => {
  const page = 'https://saldo.example/region?r=25,26&m=per-day&q=%22%3Cscript%3E#chart';

  it('leads to the figure alone, by the view of the page and nothing else of its address', () => {
    const [, address = ''] = /src="([^"]+)"/.exec(frameSnippet(page, 'chart')) ?? [];
    expect(address).toMatch(/^https:\/\/saldo\.example\/embed\/chart\?/);
    expect(address).toContain('r=25,26');
    expect(address).not.toContain('script');
  });

  it('is named by what the figure says, which cannot leave its attribute', () => {
    const snippet = frameSnippet(page, 'chart', 'Up 5% & "rising" <b>');
    expect(snippet).toContain('title="Up 5% &amp; &quot;rising&quot; &lt;b>"');
    expect(frameSnippet(page, 'chart')).toContain('title="Saldo"');
  });

  it('may run scripts and open links, and nothing else', () => {
    expect(frameSnippet(page, 'chart')).toContain(
      'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"',
    );
  });
});
