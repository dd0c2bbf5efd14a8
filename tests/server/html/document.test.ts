import { describe, expect, it } from 'vitest';
import type { DrawnPage } from '../../../src/contract/pages/drawn-page.ts';
import { documentOf } from '../../../src/server/html/document.ts';

const TEMPLATE =
  '<!doctype html><html lang="es-MX"><head><title>Saldo</title><meta name="description" content="The general one" />' +
  '<script src="/early.js"></script><script type="module" crossorigin src="/assets/app.js"></script>' +
  '<link rel="modulepreload" crossorigin href="/assets/first.js"><link rel="stylesheet" crossorigin href="/assets/a.css"></head>' +
  '<body><div id="root"></div><noscript>old</noscript></body></html>';

/** What two modules come with: a file that both need is named once. */
const FILES = {
  'pages/Here.tsx': ['/assets/shared.js', '/assets/Here.css', '/assets/Here.js'],
  'words/es.ts': ['/assets/shared.js', '/assets/es.js'],
  'pages/There.tsx': ['/assets/There.js'],
};

const page: DrawnPage = {
  status: 200,
  code: ['pages/Here.tsx', 'words/es.ts', 'words/unbuilt.ts'],
  scriptless: 'Sin JavaScript & <b>',
  markup: '<p style="height:2rem">a $& b</p><i style="height:2rem"></i><b style="x:&quot;}body{&quot;"></b>',
  head: {
    title: 'Saldo "<script>"',
    description: 'Bajó & subió',
    canonical: 'https://saldo.test/?r=25&lang=es',
    alternates: [{ hreflang: 'en', href: 'https://saldo.test/?r=25&lang=en' }],
    card: { title: 'Bajó', image: 'https://saldo.test/card.png?a=1&b=2', alt: 'Bajó' },
    locale: 'es-MX',
    jsonLd: [{ name: '</script><script>alert(1)</script>' }],
  },
  state: {
    path: '/',
    search: '',
    language: 'es',
    narrow: false,
    edition: undefined,
    answers: [{ key: ['</script>'], address: '/api' }],
  },
};

describe('a drawn page as a document', () => {
  const { html, style } = documentOf(TEMPLATE, page, FILES);

  it('has no style in an attribute: each becomes a rule of one sheet, and none can end its rule', () => {
    expect(html).not.toContain(' style="');
    expect(style).toBe('[data-style="height:2rem"]{height:2rem}');
    expect(html).toContain(`<style>${style}</style>`);
  });

  it('has its own description in place of the general one', () => {
    expect(html.match(/name="description"/g)).toHaveLength(1);
    expect(html).toContain('<meta name="description" content="Bajó &amp; subió" />');
  });

  it('keeps what it is given as text, whatever stands in it', () => {
    expect(html).toContain('<title>Saldo &quot;&lt;script&gt;&quot;</title>');
    expect(html).toContain('a $& b');
    expect(html).not.toContain('alert(1)</script>');
    expect(html.match(/<\/script>/g)).toHaveLength(4);
  });

  it('is styled by the sheets of its own code, which is not here yet, and by those alone', () => {
    const sheets = [...html.matchAll(/rel="stylesheet" crossorigin href="([^"]*)"/g)].map(([, file]) => file);
    expect(sheets).toEqual(['/assets/a.css', '/assets/Here.css']);
    expect(html.indexOf('/assets/Here.css')).toBeLessThan(html.indexOf('</head>'));
  });

  it('stands without its app, which lies ready to be fetched with the files of its own code, and has no script of its own but data', () => {
    const [app = ''] = /<template id="app">.*?<\/template>/s.exec(html) ?? [];
    expect(app).toContain('src="/assets/app.js"');
    expect([...app.matchAll(/modulepreload" crossorigin href="([^"]*)"/g)].map(([, file]) => file)).toEqual([
      '/assets/first.js',
      // What the app begins with lies ready, too: a press waits for no request.
      '/assets/app.js',
      '/assets/shared.js',
      '/assets/Here.js',
      '/assets/es.js',
    ]);
    const scripts = [...html.replace(app, '').matchAll(/<script([^>]*)>/g)].map((match) => match[1]);
    expect(scripts).toEqual([
      ' type="application/ld+json"',
      ' src="/early.js"',
      ' type="application/json" id="drawn"',
    ]);
    expect(html.replace(app, '')).not.toContain('modulepreload');
  });

  it('leads a reader without scripts to the other language', () => {
    expect(html).toContain('<noscript><p>Sin JavaScript &amp; &lt;b&gt; <a lang="en"');
    expect(html).not.toContain('old');
  });
});
