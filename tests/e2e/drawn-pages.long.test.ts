import { describe, expect, inject, it } from 'vitest';
import { newPage, openPage, withBrowser } from './page.ts';

withBrowser();

const PATHS = [
  '/',
  '/states',
  '/divergence',
  '/story',
  '/claims',
  '/region?r=25',
  '/place/25',
  '/place',
  '/place/11020',
  '/compare?places=11,25006',
  '/claims/C057',
  '/lethal',
  '/missing',
  '/registers',
  '/policy',
  '/operations',
  '/perception',
  '/events',
  '/revisions',
  '/method',
  '/present',
];

/** Pages whose first view holds a chart or a map. */
const PICTURED = [
  '/',
  '/states',
  '/story',
  '/region?r=25',
  '/place/11020',
  '/compare?places=11,25006',
  '/lethal',
  '/policy',
];

async function htmlOf(path: string, headers: Record<string, string> = {}): Promise<string> {
  return (await fetch(inject('url') + path, { headers: { Accept: 'text/html', ...headers } })).text();
}

function tag(html: string, pattern: RegExp): string {
  return pattern.exec(html)?.[1] ?? '';
}

function headIn(html: string) {
  return {
    title: tag(html, /<title>(.*?)<\/title>/),
    description: tag(html, /<meta name="description" content="(.*?)"/),
    canonical: tag(html, /<link rel="canonical" href="(.*?)"/),
    english: tag(html, /hreflang="en" href="(.*?)"/),
    image: tag(html, /<meta property="og:image" content="(.*?)"/),
    dataset: tag(html, /<script type="application\/ld\+json">(.*?)<\/script>/),
  };
}

it.each(PATHS)('%s stands in the first answer and is read without scripts', async (path) => {
  const { page, faults } = await openPage(path, { javaScriptEnabled: false });
  expect((await page.locator('h1').first().innerText()).length).toBeGreaterThan(5);
  expect((await page.locator('h1 + p').first().innerText()).length).toBeGreaterThan(30);
  expect(await page.locator('main').innerText()).not.toContain('Cargando');
  const lines = await page.locator('main svg path').count();
  expect(lines).toBeGreaterThan(PICTURED.includes(path) ? 5 : -1);
  expect(faults).toEqual([]);
});

it('the page that composes walls, which does nothing without them, says that it needs scripts', async () => {
  const html = await htmlOf('/present');
  expect(tag(html, /<noscript>(.*?)<\/noscript>/s)).toContain('Esta página necesita JavaScript');
});

it.each(PATHS)('%s is taken over as it stands', async (path) => {
  const { page, faults } = await openPage(path);
  const opening = await page.locator('h1 + p').first().innerText();
  await page.waitForLoadState('networkidle');
  await expect.poll(() => page.locator('[data-style]').count()).toBe(0);
  expect(await page.locator('h1 + p').first().innerText()).toBe(opening);
  expect(faults).toEqual([]);
});

it('a drawn page answers to its reader once it is taken over', async () => {
  const { page, faults } = await openPage('/?r=25');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1 }).getByText('Sinaloa').waitFor();
  await expect.poll(() => page.url()).toContain('lang=en');
  await page.getByRole('link', { name: 'States' }).first().click();
  await expect.poll(() => page.title()).toBe('States: Sinaloa · Saldo');
  expect(faults).toEqual([]);
});

/** A page whose code of some name waits until it is let through. */
async function openHeldBack(path: string, code: RegExp) {
  const page = await newPage();
  const gate: { open?: () => void } = {};
  const opened = new Promise<void>((open) => {
    gate.open = open;
  });
  await page.route(code, async (route) => {
    await opened;
    await route.continue();
  });
  await page.goto(inject('url') + path, { waitUntil: 'commit' });
  return { page, letThrough: () => gate.open?.() };
}

const THE_APP = /\/assets\/index-[^/]*\.js$/;
const THE_CHART = /\/assets\/FallingAndRisingFigure-[^/]*\.js$/;

function stands(each: Node): boolean {
  return each.isConnected;
}

/** Presses as an aid does, without any other sign of a hand. */
function press(each: Element): void {
  (each as HTMLElement).click();
}

describe('before the app is here', () => {
  it('a page stands without it: it asks for nothing before it is there, and is taken over after a while', async () => {
    const page = await newPage();
    await page.goto(inject('url'));
    await page.locator('#drawn').waitFor({ state: 'detached' });
    const early = await page.evaluate(() => {
      const [{ loadEventStart } = { loadEventStart: 0 }] = performance.getEntriesByType('navigation') as [
        PerformanceNavigationTiming?,
      ];
      const all = performance.getEntriesByType('resource').filter((each) => each.startTime < loadEventStart);
      return all.map(({ name }) => new URL(name).pathname);
    });
    expect(early.filter((each) => /^\/(?:api\/|assets\/.*\.js$)/.test(each))).toEqual([]);
  });

  it('a press is kept, seen to be heard, and done when it is', async () => {
    const { page, letThrough } = await openHeldBack('/states', THE_APP);
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('[data-held]').textContent()).toBe('English');
    letThrough();
    await expect.poll(() => page.url()).toContain('lang=en');
    expect(await page.locator('[data-held]').count()).toBe(0);
  });

  it('a press is done as soon as it can be: nobody waits for the next look at what is kept', async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      const later = globalThis.setTimeout;
      // The looks are 50 ms apart; here none follows.
      Object.assign(globalThis, {
        setTimeout: (work: () => void, delay?: number) => (delay === 50 ? 0 : later(work, delay)),
      });
    });
    await page.goto(inject('url'));
    await page.locator('#answers button').first().evaluate(press);
    await page.locator('dialog[open]').waitFor();
    expect(await page.locator('[data-held]').count()).toBe(0);
  });

  it.each(['/?lang=en', '/states?lang=en', '/region?r=25&lang=en'])(
    'a press that changes all of %s takes it over as it stands: nothing is drawn anew',
    async (path) => {
      const page = await newPage();
      await page.goto(inject('url') + path, { waitUntil: 'load' });
      const heading = await page.locator('h1').elementHandle();
      const figure = await page.locator('#content figure').first().elementHandle();
      await page.getByRole('button', { name: 'Español' }).evaluate(press);
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('es-MX');
      await page.locator('#drawn').waitFor({ state: 'detached' });
      expect([await heading?.evaluate(stands), await figure?.evaluate(stands)]).toEqual([true, true]);
    },
  );

  it('where a figure comes from is asked for at a press, and its code is here', async () => {
    const { page, requests } = await openPage('/healthz');
    await page.goto(inject('url'));
    await page.waitForFunction(() => {
      const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
      const named = [...document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]')];
      const isHere = named.every(({ href }) => fetched.includes(href));
      return isHere && fetched.some((each) => each.endsWith('/fetch-answers.js'));
    });
    const before = requests.length;
    await page.locator('#answers button').first().evaluate(press);
    await page.locator('dialog[open] h2').waitFor();
    const late = requests.slice(before).filter((each) => /\/assets\/(index|Lineage|lineage)/.test(each));
    expect(late).toEqual([]);
  });

  it.each([
    ['the app', THE_APP],
    ['what signs sheets', /\/assets\/Overlays-[^/]*\.js$/],
  ])('the keys that print are kept, and it is printed once when %s is', async (_, code) => {
    const { page, letThrough } = await openHeldBack('/states', code);
    await page.locator('#drawn').waitFor({ state: 'attached' });
    await page.evaluate(() => {
      // By a clock that stands still nothing is given up, however slow the machine is.
      const now = Date.now();
      Date.now = () => now;
      Object.assign(globalThis, { printed: 0 });
      window.print = () => {
        Object.assign(globalThis, { printed: Number(Reflect.get(globalThis, 'printed')) + 1 });
      };
    });
    const printed = () => page.evaluate(() => Number(Reflect.get(globalThis, 'printed')));
    await page.keyboard.press('Control+p');
    if (code !== THE_APP) await page.locator('#drawn').waitFor({ state: 'detached' });
    expect(await printed()).toBe(0);
    letThrough();
    await expect.poll(printed).toBe(1);
  });

  it('a choice is kept, and made when it is', async () => {
    const { page, letThrough } = await openHeldBack('/?lang=en', THE_APP);
    const base = page.getByLabel('Compare with');
    await base.selectOption('year-2018');
    letThrough();
    await expect.poll(() => page.url()).toContain('b=year-2018');
    // Between the two the page is drawn.
    await expect.poll(() => base.inputValue()).toBe('year-2018');
  });

  it('two choices are kept, and the second takes nothing back of the first', async () => {
    const { page, letThrough } = await openHeldBack('/?lang=en', THE_APP);
    await page.getByLabel('Compare with').selectOption('year-2018');
    await page.getByLabel('Measure').selectOption('per-day');
    letThrough();
    await expect.poll(() => page.url()).toMatch(/m=per-day.*b=year-2018/);
  });

  it('one of several is not chosen, but when it is', async () => {
    const { page, letThrough } = await openHeldBack('/?lang=en', THE_APP);
    const rate = page.getByRole('radio', { name: 'Rate' });
    await page.locator('label', { has: rate }).click();
    expect(await rate.isChecked()).toBe(false);
    letThrough();
    await expect.poll(() => page.url()).toContain('c=rate');
    await expect.poll(() => rate.isChecked()).toBe(true);
  });

  it('nor before the code of its part is here: until then that part stays as it was drawn', async () => {
    const path = '/?lang=en&c=index,events&events=attack&r=25';
    const { page, letThrough } = await openHeldBack(path, THE_CHART);
    const asked = page.waitForRequest(THE_CHART);
    const law = page.locator('figure#falling-and-rising').getByLabel('Law');
    await law.click();
    await asked;
    expect(await law.isChecked()).toBe(false);
    expect(await page.locator('#drawn').count()).toBe(1);
    letThrough();
    await expect.poll(() => page.url()).toContain('events=attack,law');
    await expect.poll(() => law.isChecked()).toBe(true);
  });
});

/** The finding on a statement, who said it, and when. */
const C057 = 'Se sostiene: Marcela Figueroa Franco (SESNSP), 8 de julio de 2025';

const HEADS: readonly (readonly [string, string, string])[] = [
  ['/', 'Panorama · Saldo', '/?lang=es'],
  ['/?lang=en', 'Overview · Saldo', '/?lang=en'],
  ['/place/25', 'Lugar: Sinaloa · Saldo', '/place/25?lang=es'],
  ['/region?r=25', 'Región: Sinaloa · Saldo', '/place/25?lang=es'],
  ['/region/25', 'Región: Sinaloa · Saldo', '/place/25?lang=es'],
  ['/region?r=25&utm_source=x&fbclid=y', 'Región: Sinaloa · Saldo', '/place/25?lang=es'],
  [
    '/region?r=25&t=2025-01..2025-03',
    'Región: Sinaloa · Saldo',
    '/place/25?r=25&t=2025-01..2025-03&m=count&b=matching&lang=es',
  ],
  ['/region?r=norte', 'Región: Norte · Saldo', '/region?r=norte&t=last-year&m=count&b=matching&lang=es'],
  ['/claims/C057', `${C057} · Saldo`, '/claims/C057?lang=es'],
  ['/claims?claim=C057', `${C057} · Saldo`, '/claims/C057?lang=es'],
  [
    '/states?m=per-100k-year&lang=en',
    'States · Saldo',
    '/states?r=00&t=last-year&m=per-100k-year&b=matching&lang=en',
  ],
  ['/claims?lang=es', 'Lo dicho · Saldo', '/claims?lang=es'],
  ['/story', 'El caso · Saldo', '/story?lang=es'],
  ['/method?lang=en', 'Method · Saldo', '/method?lang=en'],
  ['/perception', 'Percepción · Saldo', '/perception?lang=es'],
  ['/divergence', 'Homicidio y otros · Saldo', '/divergence?lang=es'],
  ['/place/11020', 'Lugar: León, Guanajuato · Saldo', '/place/11020?lang=es'],
  ['/lethal', 'Violencia letal · Saldo', '/lethal?lang=es'],
  ['/missing?lang=en', 'Missing people · Saldo', '/missing?lang=en'],
];

/** The page's own figure, beside a link to it; that of the falling and the rising where it has none. */
const CARDS: readonly (readonly [RegExp, string])[] = [
  [/^\/claims\/C057|claim=C057/, 'claim.png?claim=C057'],
  [/^\/states/, 'map.png?r=00&t=last-year&m=per-100k-year&b=matching&lang=en&size=card&layer=homicide'],
  [/^\/perception/, 'fear.png?r=00'],
  [/^\/divergence/, 'divergence.png?r=00'],
  [/^\/lethal/, 'lethal-values.png?r=00'],
  [/^\/missing/, 'missing-cuts.png?r=00'],
  [/^\/place\/11020/, 'series.png?r=11&t=last-year&m=count&b=matching&lang=es&size=card&place=11020'],
  [/^\/place\/25/, 'falling-and-rising.png?r=25'],
];

it.each(HEADS)('%s says what it is to programs', async (path, title, canonical) => {
  const head = headIn(await htmlOf(path));
  expect(head.title).toBe(title);
  expect(head.canonical.replaceAll('&amp;', '&')).toBe(inject('url') + canonical);
  expect(head.english).toBe(head.canonical.replace('lang=es', 'lang=en'));
  expect(head.description.length).toBeGreaterThan(40);
  const card = CARDS.find(([page]) => page.test(path))?.[1] ?? 'falling-and-rising.png?r=';
  const image = head.image.replaceAll('&amp;', '&');
  expect(image).toContain(`/api/v1/figures/${card}`);
  const picture = await fetch(image);
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
  const dataset = JSON.parse(head.dataset) as Record<string, unknown>;
  expect(dataset['@type']).toBe('Dataset');
  expect(dataset['temporalCoverage']).toMatch(/^\d{4}-\d{2}\/2026-08$/);
});

it.each([
  ['/place/25', 'Sinaloa'],
  ['/place/11020', 'León, Guanajuato'],
  ['/region?r=25', 'Sinaloa'],
  ['/story?r=25', 'Sinaloa'],
])('the data of %s are of %s', async (path, place) => {
  const { dataset } = headIn(await htmlOf(`${path}${path.includes('?') ? '&' : '?'}lang=es`));
  expect(JSON.parse(dataset)).toMatchObject({ spatialCoverage: place });
});

/** Every property that schema.org gives the types of a ClaimReview, of those in use: https://schema.org/ClaimReview. */
const SCHEMA_ORG: Readonly<Record<string, readonly string[]>> = {
  ClaimReview: ['url', 'inLanguage', 'claimReviewed', 'author', 'itemReviewed', 'reviewRating'],
  Claim: ['datePublished', 'author', 'appearance'],
  Rating: ['alternateName', 'ratingExplanation', 'ratingValue', 'bestRating', 'worstRating'],
  Organization: ['name', 'url'],
  Person: ['name', 'url'],
  CreativeWork: ['url', 'name'],
};

/** What stands in a description that schema.org does not know. */
function unknownIn(thing: Readonly<Record<string, unknown>>): string[] {
  const known = SCHEMA_ORG[String(thing['@type'])] ?? [];
  return Object.entries(thing)
    .filter(([name]) => !name.startsWith('@'))
    .flatMap(([name, value]) => [
      ...(known.includes(name) ? [] : [`${String(thing['@type'])}.${name}`]),
      ...(typeof value === 'object' && value !== null ? unknownIn(value as typeof thing) : []),
    ]);
}

function reviewIn(html: string): Record<string, unknown> | undefined {
  const [, review] = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)];
  return review && (JSON.parse(review[1] ?? '') as Record<string, unknown>);
}

it.each([
  ['es', 'Se sostiene', 'el registro daba −24.5%'],
  ['en', 'Holds', 'the register gave −24.5%'],
])('a decided statement is a ClaimReview in the head of its page, in %s', async (language, name, found) => {
  const html = await htmlOf(`/claims/C057?lang=${language}`);
  const review = reviewIn(html);
  expect(review).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: `${inject('url')}/claims/C057?lang=${language}`,
    itemReviewed: { '@type': 'Claim', author: { name: 'Marcela Figueroa Franco (SESNSP)' } },
    reviewRating: {
      alternateName: name,
      ratingValue: 5,
      ratingExplanation: expect.stringContaining(found) as string,
    },
  });
  expect(unknownIn(review ?? {})).toEqual([]);
  expect(tag(html, /<meta property="og:title" content="(.*?)"/)).toMatch(`${name}: Marcela Figueroa Franco`);
});

it.each(['/claims', '/claims/C087', '/claims/C999'])(
  '%s has no finding of its own and no ClaimReview',
  async (path) => {
    expect(reviewIn(await htmlOf(path))).toBeUndefined();
  },
);

it.each(['/?r=25', '/claims/C057'])('the card of a link to %s is a picture', async (path) => {
  const { image } = headIn(await htmlOf(path));
  const answer = await fetch(image.replaceAll('&amp;', '&'));
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('image/png');
});

it('an address that belongs to no page answers the page that says so, with 404', async () => {
  const answer = await fetch(`${inject('url')}/nothing/here`, { headers: { Accept: 'text/html' } });
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('Esta página no existe');
});

it.each(['/claims/C999', '/place/99', '/place/11999'])(
  '%s names nothing that exists: the page says so, with 404',
  async (path) => {
    const answer = await fetch(inject('url') + path, { headers: { Accept: 'text/html' } });
    expect(answer.status).toBe(404);
    const { title, dataset } = headIn(await answer.text());
    expect([title, dataset]).toEqual(['Esta página no existe · Saldo', '']);
  },
);

it.each(['/claims/C057', '/place/11', '/place/11020'])('%s exists and is answered with 200', async (path) => {
  expect((await fetch(inject('url') + path, { headers: { Accept: 'text/html' } })).status).toBe(200);
});

it('the first answer is in the language of the reader, and in that of the address where it names one', async () => {
  expect(await htmlOf('/states', { 'Accept-Language': 'en-GB' })).toContain('<html lang="en"');
  expect(await htmlOf('/states?lang=es', { 'Accept-Language': 'en-GB' })).toContain('<html lang="es-MX"');
});

it('every address of the site map is a page', async () => {
  const map = await (await fetch(`${inject('url')}/sitemap.xml`)).text();
  const addresses = [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1] ?? '');
  expect(addresses.length).toBeGreaterThan(100);
  expect(addresses.some((each) => each.includes('/place/25?lang=es'))).toBe(true);
  expect(addresses.some((each) => each.includes('/claims/C057?lang=es'))).toBe(true);
  // Of the hundreds of statements a few stand for all: each page is drawn when it is asked for.
  const pages = addresses.filter(
    (each) => !/\/(claims\/C|place\/)\d/.test(each) || /\/(C057|25)\?/.test(each),
  );
  for (const each of pages) expect((await fetch(each.replaceAll('&amp;', '&'))).status).toBe(200);
});
