import { describe, expect, it } from 'vitest';
import { listOfAddress } from '../../src/export/files.ts';
import {
  addressesIn,
  exportedPage,
  exportedPath,
  isSamePage,
} from '../../src/export/writer/exported-page.ts';
import { pagesOf, redirected } from '../../src/export/writer/exported-paths.ts';

const HTML = `<!doctype html><html lang="en-US"><head>
    <meta charset="utf-8" />
    <link rel="canonical" href="https://example.org/saldo/states?lang=en" />
    <link rel="alternate" hreflang="es" href="https://example.org/saldo/states?lang=es" />
    <meta property="og:url" content="https://example.org/saldo/states?r=25&amp;lang=en" />
    <meta property="og:image" content="https://example.org/saldo/api/v1/figures/a.png?lang=en&amp;size=card" />
  </head><body><div id="root"></div>
    <a class="x" href="/saldo/states?lang=en">States</a> <a href="/saldo/?lang=en">Saldo</a>
    <a href="/saldo/region?r=25&amp;lang=en#homicides">Sinaloa</a> <a href="/saldo/claims?lang=es">Español</a>
    <a href="/saldo/method">Method</a> <a href="/saldo/feed.xml?lang=en">Feed</a> <a href="https://inegi.org.mx/?lang=en">INEGI</a>
    <script type="application/json" id="drawn">{"answers":[{"key":["edition"],"address":"/api/v1/edition"}]}</script>
  </body></html>`;

const ADDRESS = { origin: 'https://example.org', base: '/saldo/' };
const POLICY = "default-src 'self'; frame-ancestors 'self'; style-src 'self' 'sha256-x'";

function page(): string {
  const cards = new Map([
    ['https://example.org/saldo/api/v1/figures/a.png?lang=en&size=card', 'data/files/2.png'],
  ]);
  return exportedPage(HTML, POLICY, ADDRESS, cards);
}

describe('a page of an export', () => {
  it('names the folders of the two languages in place of a parameter, and keeps a view that is a query', () => {
    expect(page()).toContain('<link rel="canonical" href="https://example.org/saldo/en/states/" />');
    expect(page()).toContain('hreflang="es" href="https://example.org/saldo/states/" />');
    expect(page()).toContain('content="https://example.org/saldo/states?r=25&amp;lang=en"');
    expect(['/', '/states'].map((path) => [exportedPath(path, 'es'), exportedPath(path, 'en')])).toEqual([
      ['', 'en/'],
      ['states/', 'en/states/'],
    ]);
  });

  it('leads to the pages of its language without scripts, and elsewhere as before', () => {
    const links = [...page().matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href);
    expect(links).toEqual([
      '/saldo/en/states/',
      '/saldo/en/',
      '/saldo/en/region/?r=25&amp;lang=en#homicides',
      '/saldo/claims/?lang=es',
      '/saldo/method',
      '/saldo/feed.xml?lang=en',
      'https://inegi.org.mx/?lang=en',
    ]);
  });

  it('names what its app will ask for', () => {
    expect(addressesIn(HTML)).toEqual(['/api/v1/edition']);
  });

  it('carries its own policy and card', () => {
    expect(page()).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; style-src 'self' 'sha256-x'" />`,
    );
    expect(page()).toContain('content="https://example.org/saldo/data/files/2.png"');
  });

  it('leads to the files beside it from whatever folder it stands in', () => {
    const text = '<a href="/api/v1/">x</a> <link href="/feed.xml"> <a href="/apiary">';
    expect(redirected(text, '/saldo/')).toBe(
      '<a href="/saldo/api/v1/">x</a> <link href="/saldo/feed.xml"> <a href="/apiary">',
    );
    expect(redirected(text, '/')).toBe(text);
  });
});

/** A page of an edition in August, and as an edition of September has it. */
function ofMonth(edition: string, month: string, figure = '96'): string {
  return `<script type="application/ld+json">{"version":"${edition}"}</script><script src="/assets/a-1.js"></script>
    <main><select><option value="newest">${month}</option></select><p>${figure}. Edición: ${edition}</p>
    <blockquote><footer>Fuente</footer></blockquote></main><footer class="x">Datos hasta ${month}</footer>
    <script type="application/json" id="drawn">{"edition":"${edition}"}</script>`;
}

describe('a page in a later edition', () => {
  const before = ofMonth('2026-08-0000000a', 'agosto');

  it('is the same where only what every page says of the edition is another', () => {
    expect(isSamePage(before, ofMonth('2026-09-0000000b', 'septiembre'))).toBe(true);
  });

  it.each([
    ['a figure', '96', '97'],
    ['the app', 'a-1.js', 'a-2.js'],
    ['the source of a statement', '>Fuente<', '>Otra fuente<'],
  ])('is another where %s is', (_, old, now) => {
    expect(isSamePage(before, ofMonth('2026-09-0000000b', 'septiembre').replace(old, now))).toBe(false);
  });
});

describe('the pages of an export', () => {
  it('are those of the site map without views, every municipality, the wall and its composer', () => {
    const map = ['/saldo/?lang=es', '/saldo/states?lang=en', '/saldo/region?r=norte&amp;lang=es'];
    const sitemap = map.map((path) => `<url><loc>https://example.org${path}</loc></url>`).join('');
    expect(pagesOf(sitemap, '/saldo/', [{ code: '11007', name: 'Celaya' }])).toEqual([
      '/',
      '/states',
      '/place/11007',
      '/present',
      '/wall',
    ]);
  });

  it('find answers of single places and statements in lists of their own', () => {
    expect(listOfAddress('/api/v1/municipalities/11007/series')).toBe('municipalities-11');
    expect(listOfAddress('/api/v1/claims/C057')).toBe('claims');
    expect(listOfAddress('/api/v1/claims')).toBeUndefined();
  });
});
