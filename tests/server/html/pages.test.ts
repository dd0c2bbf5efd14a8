import { describe, expect, it } from 'vitest';
import type { DrawnPage, PageAsked, PageDrawer } from '../../../src/contract/pages/drawn-page.ts';
import { acceptedLanguage, openPages } from '../../../src/server/html/pages.ts';

const TEMPLATE = '<html lang="es"><head><title>x</title></head><body><div id="root"></div></body></html>';

function drawn({ path, search, language, narrow }: PageAsked): DrawnPage {
  return {
    status: path === '/gone' ? 404 : 200,
    code: [],
    scriptless: '',
    markup: '<p style="width:1px">drawn</p>',
    head: {
      title: path,
      description: '',
      canonical: '',
      alternates: [],
      card: { title: path, image: '', alt: '' },
      locale: language,
      jsonLd: [],
    },
    state: { path, search, language, narrow, edition: undefined, answers: [] },
  };
}

/** A drawer that notes what it draws, and draws when it is let. */
function drawer(gate: Promise<void> = Promise.resolve()): PageDrawer & { readonly asked: PageAsked[] } {
  const asked: PageAsked[] = [];
  return {
    asked,
    formOf: (form) => (form.path === '/wall' ? undefined : { ...form, search: '' }),
    draw: async (form) => {
      asked.push(form);
      await gate;
      return drawn(form);
    },
    addresses: async () => ['/', '/region?r=25'],
  };
}

function ask(path: string, headers: Record<string, string> = {}): Request {
  return new Request(`http://saldo.test${path}`, { headers });
}

function opened(own: PageDrawer, mark = (): string => 'one') {
  const faults: unknown[] = [];
  const pages = openPages({
    template: TEMPLATE,
    files: {},
    drawer: own,
    mark,
    report: (error) => faults.push(error),
  });
  return { pages, faults };
}

describe('pages drawn by the server', () => {
  it('are drawn once for an address of the same form, and again for another edition', async () => {
    const own = drawer();
    let mark = 'one';
    const { pages } = opened(own, () => mark);
    await pages.answer(ask('/?utm_source=x'));
    await pages.answer(ask('/'));
    expect(own.asked).toHaveLength(1);
    mark = 'two';
    await pages.answer(ask('/'));
    expect(own.asked).toHaveLength(2);
  });

  it('are compressed with the most effort once they are asked for again', async () => {
    const { pages } = opened(drawer());
    expect((await pages.answer(ask('/')))?.packed.lasting).toBe('asked-again');
  });

  it('name the style sheet inside them in their policy and allow no other', async () => {
    const { pages } = opened(drawer());
    const answer = await pages.answer(ask('/'));
    const policy = answer?.packed.headers['Content-Security-Policy'] ?? '';
    expect(policy).toMatch(/style-src 'self' 'sha256-[\w+/]+=*'$/);
    expect(policy).not.toContain('unsafe');
  });

  it('answer an unknown address with the page and 404, also from what is kept', async () => {
    const { pages } = opened(drawer());
    expect((await pages.answer(ask('/gone')))?.status).toBe(404);
    expect((await pages.answer(ask('/gone')))?.status).toBe(404);
    expect((await pages.answer(ask('/')))?.status).toBe(200);
  });

  it('leave the wall to the browser', async () => {
    expect(await opened(drawer()).pages.answer(ask('/wall'))).toBeUndefined();
  });

  it('leave a flood of addresses to the browsers that asked', async () => {
    const gate: { open?: () => void } = {};
    const own = drawer(
      new Promise((resolve) => {
        gate.open = () => resolve();
      }),
    );
    const { pages } = opened(own);
    const answers = Array.from({ length: 50 }, (_, index) => pages.answer(ask(`/p${index}`)));
    gate.open?.();
    const made = (await Promise.all(answers)).filter((each) => each !== undefined);
    expect(made).toHaveLength(6);
    expect(own.asked).toHaveLength(6);
  });

  it('are left to the browser where drawing fails, and the fault is reported', async () => {
    const own = { ...drawer(), draw: () => Promise.reject(new Error('broken')) };
    const { pages, faults } = opened(own);
    expect(await pages.answer(ask('/'))).toBeUndefined();
    expect(faults).toHaveLength(1);
  });

  it('speak the first language of the reader that the product speaks, else Spanish', () => {
    expect(acceptedLanguage('fr-FR,en;q=0.8')).toBe('en');
    expect(acceptedLanguage('es-MX,en')).toBe('es');
    expect(acceptedLanguage('de')).toBe('es');
    expect(acceptedLanguage(null)).toBe('es');
  });

  it('are drawn for a phone where the browser says that it is one', async () => {
    const own = drawer();
    const { pages } = opened(own);
    await pages.answer(ask('/', { 'User-Agent': 'Mozilla/5.0 (Linux; Android 14) Mobile Safari' }));
    await pages.answer(ask('/', { 'Sec-CH-UA-Mobile': '?0', 'User-Agent': 'Mobile' }));
    expect(own.asked.map(({ narrow }) => narrow)).toEqual([true, false]);
  });

  it('name every address in every language in the site map, and the map in robots.txt', async () => {
    const { pages } = opened(drawer());
    const map = new TextDecoder().decode((await pages.sitemap(ask('/sitemap.xml'))).bytes);
    expect(map.match(/<loc>/g)).toHaveLength(4);
    expect(map).toContain('<loc>http://saldo.test/region?r=25&amp;lang=en</loc>');
    const robots = new TextDecoder().decode(pages.robots(ask('/robots.txt')).bytes);
    expect(robots).toContain('Sitemap: http://saldo.test/sitemap.xml');
  });
});
