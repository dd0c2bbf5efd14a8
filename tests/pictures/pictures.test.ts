import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE } from '../../mocks/sample.ts';
import { DEFAULT_VIEW, type View } from '../../src/domain/view/view.ts';
import { arcsIn } from '../../src/web/reading/answer/three-answers.ts';
import { linesIn } from '../../src/web/features/overview/lines/lines-picture.ts';
import { neededIndicators } from '../../src/web/reading/evidence/chosen-indicator.ts';
import { scopeOf } from '../../src/web/reading/evidence/scope.ts';
import { readEvidence } from '../../src/pictures/evidence.ts';
import { openPainter } from '../../src/pictures/painter.tsx';
import { createApp, type App } from '../../src/server/app.ts';
import { claimsAnswer } from '../../src/server/claims-answers.ts';
import { catalogueOf, wholeYearsOf } from '../../src/server/shelf/catalogue.ts';
import { memoryStore } from '../../src/server/store/memory.ts';

const store = memoryStore(SAMPLE);
const FIGURE = '/api/v1/figures/falling-and-rising';

let app: App;
let edition = '';

beforeAll(async () => {
  const painter = await openPainter();
  app = createApp(store, { painter: () => Promise.resolve(painter) });
  edition = (await store.edition()).id;
});

function ask(path: string): Promise<Response> {
  return app(new Request(`https://saldo.example${path}`));
}

async function textAt(path: string): Promise<string> {
  const response = await ask(path);
  expect({ path, status: response.status }).toEqual({ path, status: 200 });
  return response.text();
}

/** What is written on a picture, in one line, without markup. */
function written(svg: string): string {
  const shown = svg.replace(/<style>.*?<\/style>|<title>.*?<\/title>|<desc>.*?<\/desc>/gs, '');
  return shown
    .replace(/<\/text>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x27;', "'")
    .replace(/\s+/g, ' ');
}

/** The lines that a view's figure draws, computed as its page computes them. */
async function linesOf(view: View) {
  const catalogue = await catalogueOf(store);
  const evidence = await readEvidence(view, neededIndicators(view, catalogue), {
    edition: () => Promise.resolve(catalogue),
    cube: (id) => store.cube(id),
    population: () => store.population(),
    years: () => wholeYearsOf(store),
  });
  return linesIn(view, arcsIn(view, evidence), scopeOf(view, catalogue), evidence);
}

describe('the picture of a statement', () => {
  const CLAIM = '/api/v1/figures/claim';

  it('says what was said and by whom, the finding by name, both numbers, and where all of it stands', async () => {
    const { claims } = await claimsAnswer(store, await store.curated(), {});
    const judged = claims.find(({ finding }) => finding.outcome === 'falls-short' && finding.stated !== null);
    const { id, paraphrase, speaker, sourceTitle } = judged?.claim ?? {};
    const text = written(await textAt(`${CLAIM}.svg?claim=${id}&lang=en`)).replaceAll('\u00A0', ' ');
    for (const each of [paraphrase?.en, speaker, sourceTitle])
      expect(text).toContain(each?.replaceAll('\u00A0', ' '));
    expect(text).toContain('Falls short');
    expect(text).toContain(`https://saldo.example/claims/${id}?lang=en`);
    const { stated, found } = judged?.finding ?? {};
    for (const number of [stated, found]) expect(text).toContain(Math.abs(number ?? Number.NaN).toFixed(1));
  });

  it('is a card of 1200 by 630', async () => {
    const image = Buffer.from(await (await ask(`${CLAIM}.png?claim=C057&size=card`)).arrayBuffer());
    expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  it.each(['', '?claim=C999'])('is nothing where %s names no statement', async (query) => {
    expect((await ask(`${CLAIM}.svg${query}`)).status).toBe(404);
  });
});

describe('a figure as SVG, drawn without a browser', () => {
  it('carries title, subtitle, source, edition, caveat and address in its words', async () => {
    const text = written(await textAt(`${FIGURE}.svg`));
    // The sample begins in 2023, so that no year can be set against 2018.
    expect(text).toContain('Homicidio, extorsión y desaparición de personas, mes a mes');
    expect(text).toContain('México, enero de 2023 a agosto de 2026. Total de cada mes.');
    expect(text).toContain('Meses sin suavizar.');
    expect(text).toContain('Fuente: CNB y SESNSP (oficial y republicada)');
    expect(text).toContain(`Edición: ${edition} (la más reciente al mostrarse)`);
    expect(text).toContain(
      'https://saldo.example/?r=00&t=last-year&m=count&b=matching&lang=es#falling-and-rising',
    );
  });

  it('speaks English alike', async () => {
    const text = written(await textAt(`${FIGURE}.svg?lang=en`));
    expect(text).toContain('Homicide, extortion and disappearance of people, month by month');
    expect(text).toContain('Months are not smoothed.');
    expect(text).toContain(`Edition: ${edition}`);
  });

  it('is light and carries its own fonts: no colour of a theme, no address of a file', async () => {
    const svg = await textAt(`${FIGURE}.svg`);
    expect(svg).not.toContain('var(');
    expect(svg).toContain('#fcfbf8');
    expect(svg).toMatch(/@font-face\{font-family:'Source Sans 3';[^}]*data:font\/woff2;base64,/);
    expect(svg).toMatch(/@font-face\{font-family:'Source Serif 4';[^}]*data:font\/woff2;base64,/);
    expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/(href|src)="|url\(http/);
  });

  it('draws the very lines of the page, each cut where the page cuts it', async () => {
    const svg = await textAt(`${FIGURE}.svg`);
    const { lines } = await linesOf(DEFAULT_VIEW);
    for (const { topic, segments } of lines) {
      const paths = [...svg.matchAll(new RegExp(`<path class="chart-line-${topic}" d="([^"]+)"`, 'g'))];
      expect(paths.length).toBe(segments.length);
      const drawn = paths.map((each) => (each[1]?.match(/[ML]/g) ?? []).length);
      const months = segments.map((each) => each.points.filter(({ value }) => value !== null).length);
      expect(drawn).toEqual(months);
    }
  });

  it('ends each plot with the newest figure of its line', async () => {
    const text = written(await textAt(`${FIGURE}.svg`));
    const { lines } = await linesOf(DEFAULT_VIEW);
    for (const { segments } of lines) {
      const newest = segments.flatMap((each) => each.points).findLast(({ value }) => value !== null);
      expect(text).toContain(new Intl.NumberFormat('es-MX').format(newest?.value ?? Number.NaN));
    }
  });

  it('names the dates that it marks: no number without its event', async () => {
    const text = written(await textAt(`${FIGURE}.svg?c=index,events&lang=en`));
    expect(text).toMatch(/1\. \S/);
    expect(text).toContain("Sheinbaum's administration begins");
  });

  it('breaks a long address rather than letting it run out of the sheet', async () => {
    const svg = await textAt(`${FIGURE}.svg?size=phone&r=09,15,17&i=homicide-cases`);
    const rows = [...svg.matchAll(/<text[^>]*>([^<]+)<\/text>/g)].map((each) => each[1] ?? '');
    expect(Math.max(...rows.map((each) => each.replaceAll('&amp;', '&').length))).toBeLessThan(75);
  });
});

/** Width and height of a PNG, from its header. */
async function pngSize(path: string): Promise<readonly [number, number]> {
  const response = await ask(path);
  expect(response.headers.get('content-type')).toBe('image/png');
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

async function digestOf(path: string): Promise<string> {
  const bytes = await (await ask(path)).arrayBuffer();
  return createHash('sha256').update(Buffer.from(bytes)).digest('hex');
}

describe('the figures of other pages, drawn without a browser', () => {
  /** Each figure with a choice of its own, and what its picture says. */
  const DRAWN: readonly (readonly [string, readonly string[]])[] = [
    ['map?lang=en', ['Case files of intentional homicide', 'Falling (better): ', '/states?r=00']],
    [
      'map?layer=extortion&draw=tiles&colour=rate',
      ['Extorsión: tasa por 100 mil hab.', '#map-extortion', 'CDMX'],
    ],
    ['divergence?against=disappearance', ['Cada punto es un estado', '/divergence?r=00', '#divergence']],
    ['fear?lang=en&span=all', ['Quarters; ', '/perception?r=00', 'span=all#fear']],
    ['series?r=25&ind=extortion-cases', ['Carpetas de investigación por extorsión en Sinaloa', 'r=25']],
    ['series?place=11020&lang=en', ['León', 'Guanajuato', '/place/11020?']],
  ];

  it.each(DRAWN)('%s says what it shows, in light colours and with its own fonts', async (asked, said) => {
    const [figure = '', query = ''] = asked.split('?');
    const svg = await textAt(`/api/v1/figures/${figure}.svg?${query}`);
    const text = written(svg);
    for (const each of said) expect(text).toContain(each);
    expect(text).toContain(edition);
    expect(svg).not.toMatch(/var\(|color-mix|\drem"/);
    expect(svg).toMatch(/data:font\/woff2;base64,/);
    expect(await pngSize(`/api/v1/figures/${figure}.png?${query}&size=card`)).toEqual([1200, 630]);
  });

  it('colours as many states as have each verdict, which the same numbers as a table say', async () => {
    const query = 'lang=en&layer=extortion&draw=tiles';
    const text = written(await textAt(`/api/v1/figures/map.svg?${query}`));
    const counts = [...text.matchAll(/(Falling|Rising|No clear change|Not comparable)(?: \(\w+\))?: (\d+)/g)];
    expect(counts.reduce((sum, [, , count]) => sum + Number(count), 0)).toBe(32);
    const page = await textAt(`/embed/map?${query}`);
    for (const [, verdict = '', count] of counts) {
      const cells = page.match(new RegExp(`<td>${verdict}`, 'g')) ?? [];
      expect([verdict, cells.length]).toEqual([verdict, Number(count)]);
    }
  });
});

describe('a figure as PNG', () => {
  it('has two pixels to one of the SVG; the card is as networks want it', async () => {
    const svg = await textAt(`${FIGURE}.svg`);
    const [, width, height] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    expect(await pngSize(`${FIGURE}.png`)).toEqual([2 * Number(width), 2 * Number(height)]);
    expect(await pngSize(`${FIGURE}.png?size=card`)).toEqual([1200, 630]);
    expect((await pngSize(`${FIGURE}.png?size=phone&lang=en`))[0]).toBe(780);
  });

  it('has its words in the pixels, with no font but those that ship: in another language it is another picture', async () => {
    expect(await digestOf(`${FIGURE}.png`)).not.toBe(await digestOf(`${FIGURE}.png?lang=en`));
  });
});

describe('the address of a picture', () => {
  it('never changes once its edition is named, and says so; without one it follows the newest', async () => {
    const named = await ask(`${FIGURE}.svg?edition=${edition}`);
    expect(named.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(written(await named.text())).toContain(`Edición: ${edition} https`);
    const newest = await ask(`${FIGURE}.svg`);
    expect(newest.headers.get('cache-control')).toBe('no-cache');
    const again = new Request(`https://saldo.example${FIGURE}.svg`, {
      headers: { 'if-none-match': newest.headers.get('etag') ?? '' },
    });
    expect((await app(again)).status).toBe(304);
  });

  it('carries the host that it was asked at, kept apart for each', async () => {
    const here = await textAt(`${FIGURE}.svg`);
    const there = await (await app(new Request(`http://other.example${FIGURE}.svg`))).text();
    expect(here).not.toContain('other.example');
    expect(there).toContain('http://other.example/?r=00');
  });

  it.each([
    ['/api/v1/figures/nothing.svg', 404, 'unknown-figure', 'figure'],
    [`${FIGURE}.gif`, 404, 'not-found', undefined],
    [FIGURE, 404, 'not-found', undefined],
    [`${FIGURE}.svg?r=99`, 400, 'bad-parameter', 'r'],
    [`${FIGURE}.svg?t=always`, 400, 'bad-parameter', 't'],
    [`${FIGURE}.svg?size=huge`, 400, 'bad-parameter', 'size'],
    [`${FIGURE}.svg?lang=fr`, 400, 'bad-parameter', 'lang'],
    [`${FIGURE}.svg?hue=red`, 400, 'unknown-parameter', 'hue'],
    ['/api/v1/figures/map.svg?colour=red', 400, 'bad-parameter', 'colour'],
    ['/api/v1/figures/series.svg?place=25', 400, 'bad-parameter', 'place'],
    ['/api/v1/figures/series.svg?place=25999', 404, 'nothing-to-draw', 'figure'],
    [`${FIGURE}.png?edition=2001-01-00000000`, 404, 'unknown-edition', 'edition'],
  ])('%s is refused with %i %s', async (path, status, code, parameter) => {
    const response = await ask(path);
    const { error } = (await response.json()) as { error: { code: string; parameter?: string } };
    expect([response.status, error.code, error.parameter]).toEqual([status, code, parameter]);
  });

  it('stands in the OpenAPI document, both media, with every parameter', async () => {
    const { paths } = (await (await ask('/api/v1/openapi.json')).json()) as {
      paths: Record<string, { get: { parameters: { name: string }[]; responses: Record<string, object> } }>;
    };
    for (const [ending, type] of [
      ['svg', 'image/svg+xml'],
      ['png', 'image/png'],
    ]) {
      const { get } = paths[`/api/v1/figures/{figure}.${ending}`] ?? {};
      expect(get?.parameters.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['figure', 'r', 't', 'm', 'b', 'i', 'c', 'lang', 'size', 'edition']),
      );
      expect(JSON.stringify(get?.responses['200'])).toContain(type);
    }
  });
});

async function appAt(address: string): Promise<App> {
  const painter = await openPainter();
  return createApp(store, { painter: () => Promise.resolve(painter), address });
}

async function from(at: App, path: string): Promise<string> {
  const response = await at(new Request(`http://127.0.0.1:8080${path}`));
  return response.text();
}

describe('the address that was configured', () => {
  const FIGURES = ['/embed/divergence', '/api/v1/figures/divergence.svg'];

  it('stands in pictures, frames and the examples of the page of the API, whatever host was asked', async () => {
    const configured = await appAt('https://saldo.example/folder');
    for (const path of FIGURES)
      expect(await from(configured, path)).toContain('https://saldo.example/folder/divergence?');
    expect(await from(configured, FIGURES[1] ?? '')).not.toContain('127.0.0.1');
    expect(await from(configured, '/api')).toContain('https://saldo.example/folder/data/newest/');
  });

  it('is written from its folder on where nobody knows the host', async () => {
    const unknown = await appAt('http://export.invalid/folder');
    for (const path of FIGURES) {
      const text = await from(unknown, path);
      expect(text).toContain('/folder/divergence?');
      expect(text).not.toContain('export.invalid');
    }
  });
});

/** What a PNG comes to of a product at an address, asked for at a host. */
async function digestFrom(address: string, host: string): Promise<string> {
  const answer = await (await appAt(address))(new Request(`${host}/api/v1/figures/divergence.png`));
  return createHash('sha256')
    .update(Buffer.from(await answer.arrayBuffer()))
    .digest('hex');
}

describe('a PNG of a product behind https in a folder', () => {
  it('prints the address that was configured, whatever host it was drawn behind', async () => {
    const [inFolder, elsewhere, bare] = [
      await digestFrom('https://saldo.example/folder', 'http://127.0.0.1:8080'),
      await digestFrom('https://saldo.example/folder', 'http://other.example'),
      await digestFrom('https://saldo.example', 'http://127.0.0.1:8080'),
    ];
    expect(elsewhere).toBe(inFolder);
    expect(bare).not.toBe(inFolder);
  });
});

describe('a figure as a page for a frame', () => {
  it('may stand in any page, which no other page may', async () => {
    const embed = await ask('/embed/falling-and-rising');
    expect(embed.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(embed.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    const api = await ask('/api');
    expect(api.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  });

  it('says everything without a script: finding, drawing, table, source, way to the source', async () => {
    const page = await textAt('/embed/falling-and-rising?lang=en');
    expect(page).toMatch(/^<!doctype html><html lang="en">/);
    expect(page).toContain(
      '<h1 id="finding">Homicide, extortion and disappearance of people, month by month</h1>',
    );
    expect(page).toContain('class="drawing wide"');
    expect(page).toContain('class="drawing narrow"');
    expect(page).toContain(`Edition: ${edition} (the newest when shown)`);
    expect(page).toContain('See the figure with its source and method in Saldo');
    const { lines, rows } = await linesOf(DEFAULT_VIEW);
    expect(page.match(/<th scope="row">/g)).toHaveLength(rows.length);
    expect(page.match(/<th scope="col">/g)).toHaveLength(lines.length + 1);
  });

  it('sets no cookie and loads nothing from anybody else', async () => {
    const response = await ask('/embed/falling-and-rising');
    expect(response.headers.get('set-cookie')).toBeNull();
    const page = await response.text();
    const loaded = [...page.matchAll(/(?:src|rel="stylesheet" href)="([^"]+)"/g)].map((each) => each[1]);
    expect(loaded).toEqual(['/embed/embed.css', '/embed/height.js']);
    expect(page).not.toMatch(/ style="| on\w+="/);
    for (const each of ['embed.css', 'height.js', 'sans.woff2', 'serif.woff2']) {
      const asset = await ask(`/embed/${each}`);
      expect([each, asset.status, asset.headers.get('access-control-allow-origin')]).toEqual([
        each,
        200,
        '*',
      ]);
    }
    // The faces as cut for the app's pages, which the page of the API loads, too.
    for (const [name, face] of [
      ['sans', 'source-sans-3'],
      ['serif', 'source-serif-4'],
    ]) {
      const sent = Buffer.from(await (await ask(`/embed/${name}.woff2`)).arrayBuffer());
      expect(sent.equals(await readFile(`src/web/styles/fonts/${face}.woff2`))).toBe(true);
    }
    const style = await textAt('/embed/embed.css');
    expect(style).not.toMatch(/url\('(?!\/embed\/)|var\(/);
  });

  it('ignores what strangers hang on its address, and says so where there is nothing to show', async () => {
    const page = await textAt('/embed/falling-and-rising?utm_source=mail&fbclid=1&r=25');
    expect(page).toContain('Sinaloa');
    expect(page).not.toMatch(/utm_|fbclid/);
    for (const path of ['/embed/nothing', '/embed/falling-and-rising?edition=2001-01-00000000']) {
      const missing = await ask(path);
      expect(missing.status).toBe(404);
      expect(missing.headers.get('content-security-policy')).toContain('frame-ancestors *');
      expect(await missing.text()).toContain('Esta figura no existe');
    }
  });
});
