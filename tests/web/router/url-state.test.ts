import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../../src/domain/view/view.ts';
import { pagePathOf, querySpelledOut, useUrlState } from '../../../src/web/router/url-state.ts';

describe('the view in the address', () => {
  it('is spelled out whole, with the language', () => {
    expect(querySpelledOut('', { ...DEFAULT_VIEW, region: '25' }, 'es')).toBe(
      '?r=25&t=last-year&m=count&b=matching&lang=es',
    );
  });

  it("leaves a page's own parameters alone", () => {
    expect(querySpelledOut('?r=00&sort=rate&lang=en', DEFAULT_VIEW, 'en')).toBe(
      '?r=00&t=last-year&m=count&b=matching&lang=en&sort=rate',
    );
  });
});

describe('an address as people and file hosts write it', () => {
  it('names the page with a slash or a file name at its end', () => {
    expect(['/states/', '/states', '/index.html', '/', '/states/index.html'].map(pagePathOf)).toEqual([
      '/states',
      '/states',
      '/',
      '/',
      '/states',
    ]);
  });

  it('passes on no parameter that follows readers', () => {
    const search = '?fbclid=abc&utm_source=x&sort=rate&gclid=1&twclid=2&msclkid=3';
    expect(querySpelledOut(search, DEFAULT_VIEW, 'es')).toBe(
      '?r=00&t=last-year&m=count&b=matching&lang=es&sort=rate',
    );
  });
});

function addressOf(search: string, page: string): string {
  history.replaceState(null, '', `/region${search}`);
  return renderHook(() => useUrlState('es')).result.current.links.to(page);
}

describe('the address of another page', () => {
  it('carries view and language, and nothing of this page’s own', () => {
    expect(addressOf('?r=25&lang=en&ind=homicide-cases', '/claims')).toBe('/claims?r=25&lang=en');
  });

  it('may have a query of its own before them', () => {
    expect(addressOf('?r=25&lang=en', '/claims?claim=C057')).toBe('/claims?claim=C057&r=25&lang=en');
    expect(addressOf('', '/claims?claim=C057')).toBe('/claims?claim=C057');
  });

  it('may name a part of the view itself, and an anchor, which stays at its end', () => {
    expect(addressOf('?r=25&t=all&lang=en', '/region?r=11&t=2025-03..2025-03#series')).toBe(
      '/region?r=11&t=2025-03..2025-03&lang=en#series',
    );
  });
});

describe('on a busy page, where a choice comes before what was made of the address follows', () => {
  it('a link is followed with what the address holds at the press', () => {
    history.replaceState(null, '', '/?r=00&lang=es');
    const { links } = renderHook(() => useUrlState('es')).result.current;
    history.replaceState(null, '', '/?r=25&lang=es');
    links.go('/states');
    expect(location.pathname + location.search).toBe('/states?r=25&lang=es');
  });

  it('a filter takes nothing back of another one, nor of a choice of the page’s own', () => {
    history.replaceState(null, '', '/states?lang=es');
    const { view, onView } = renderHook(() => useUrlState('es')).result.current;
    history.replaceState(null, '', '/states?lang=es&b=year-2018&sort=count');
    onView({ ...view, region: '25' });
    expect(location.search).toBe('?r=25&t=last-year&m=count&b=year-2018&lang=es&sort=count');
  });
});
