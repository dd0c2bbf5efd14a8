import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../../src/domain/view.ts';
import { querySpelledOut } from '../../../src/web/app/url-state.ts';

describe('the view in the address', () => {
  it('is spelled out whole, with the language', () => {
    expect(querySpelledOut('', { ...DEFAULT_VIEW, region: '25' }, 'es')).toBe(
      '?r=25&t=last-12&m=count&b=year-before&lang=es',
    );
  });

  it("leaves a page's own parameters alone", () => {
    expect(querySpelledOut('?r=00&sort=rate&lang=en', DEFAULT_VIEW, 'en')).toBe(
      '?r=00&t=last-12&m=count&b=year-before&lang=en&sort=rate',
    );
  });
});
