import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriesOf, totalOf } from '../../src/domain/series/series.ts';
import { STATES } from '../../src/domain/place/region.ts';
import { yearWindow } from '../../src/domain/time/period.ts';
import { openPainter } from '../../src/pictures/painter.tsx';
import { createApp, type App } from '../../src/server/app.ts';
import { openShelf } from '../../src/server/shelf/edition-shelf.ts';
import { expectWholeFrame, PAGED, pageOf, written } from './framed-figure.ts';

const shelf = await openShelf({
  dataFolder: resolve(import.meta.dirname, '../../data'),
  every: 0,
  say: () => undefined,
});
afterAll(() => shelf.close());

const FIRST_OF_A_PAGE = PAGED.filter(
  (figure, index) => PAGED.findIndex((each) => pageOf(each) === pageOf(figure)) === index,
);

let app: App;
let edition = '';

beforeAll(async () => {
  const painter = await openPainter();
  app = createApp(shelf, { painter: () => Promise.resolve(painter) });
  edition = (await shelf.editions())[0]?.id ?? '';
});

async function textAt(path: string): Promise<string> {
  const response = await app(new Request(`https://saldo.example${path}`));
  expect({ path, status: response.status }).toEqual({ path, status: 200 });
  return response.text();
}

async function pictureOf(figure: string, query = ''): Promise<string> {
  return written(await textAt(`/api/v1/figures/${figure}.svg?${query}`));
}

/** The cells of the table in a frame, row by row. */
async function framed(figure: string, query = ''): Promise<string[][]> {
  const page = await textAt(`/embed/${figure}?${query}`);
  const rows = [...page.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) => row);
  return rows.map((row) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => cell));
}

describe('a figure that is read off its page', () => {
  // The others of each page: `page-figures.long.test.ts`.
  it.each(FIRST_OF_A_PAGE)('%s carries source, edition and its address, in light colours', (figure) =>
    expectWholeFrame(figure, textAt, edition),
  );

  it('speaks Spanish alike', async () => {
    const text = await pictureOf('lethal-shares', 'lang=es');
    expect(text).toContain('¿De qué se compone la violencia letal? México.');
    expect(text).toContain(`Edición: ${edition} (la más reciente al mostrarse)`);
  });

  it('has the numbers of the edition, also as a table in its frame', async () => {
    const cube = await shelf.use(edition, (store) => store.cube('homicide-victims'));
    const series = cube && seriesOf(cube, '00');
    const total = series && totalOf(series, yearWindow(2024));
    const victims = total && !('gap' in total) ? total.total : Number.NaN;
    const rows = await framed('registers', 'lang=en');
    const [, ...year] = rows.find(([head]) => head === '2024') ?? [];
    expect(year).toContain(new Intl.NumberFormat('en').format(victims));
  });

  it('follows region and choices of its address', async () => {
    const of = (query: string) => pictureOf('registers', `lang=en&${query}`);
    expect(await of('r=25')).toContain('Sinaloa');
    expect(await of('r=00')).not.toContain('Sinaloa');
    expect(await pictureOf('operations-pace', 'lang=en&what=firearms')).not.toBe(
      await pictureOf('operations-pace', 'lang=en'),
    );
  });

  it('says what its numbered marks stand for', async () => {
    const text = await pictureOf('lethal-values', 'lang=en&events=office,law');
    expect(text).toMatch(/1\. \S/);
    expect(await pictureOf('lethal-values', 'lang=en')).not.toMatch(/ 1\. \S/);
  });

  it('fits a card, saying how many rows of a table are left out', async () => {
    const svg = await textAt('/api/v1/figures/missing-states.svg?size=card&lang=en');
    expect(svg).toMatch(/<svg[^>]* width="600" height="315"/);
    const [, left] = /… and (\d+) more rows on the page/.exec(written(svg)) ?? [];
    const drawn = (svg.match(/<g><text/g) ?? []).length;
    expect(drawn + Number(left)).toBe(32);
  });

  it('draws every state small, with the lines of the page and what they say of its change', async () => {
    const svg = await textAt('/api/v1/figures/states-multiples.svg?lang=en');
    const text = written(svg);
    expect(text).toContain('State by state: homicide');
    for (const { name } of STATES) expect(text).toContain(name.en);
    expect(svg.match(/class="multiple-line"/g)).toHaveLength(2 * STATES.length);
    const rows = await framed('states-multiples', 'lang=en');
    expect(rows.slice(1).filter(([, change = '']) => /^[+−]\d+% \w/.test(change))).toHaveLength(
      STATES.length,
    );
    const together = await pictureOf('states-multiples', 'lang=en&layer=together');
    expect(together.match(/Extortion [+−]\d+%/g)?.length).toBeGreaterThan(20);
    const card = await pictureOf('states-multiples', 'lang=en&size=card');
    expect(card).toContain('… and 22 more states on the page.');
  });

  it('is nothing where its page does not show it', async () => {
    for (const path of ['/api/v1/figures/region-rank.svg?r=00', '/api/v1/figures/compare-lines.svg']) {
      expect((await app(new Request(`https://saldo.example${path}`))).status).toBe(404);
    }
  });

  it('reads the edition that is named, and says so', async () => {
    const asked: string[] = [];
    const painter = await openPainter();
    const watching = createApp(shelf, {
      painter: () =>
        Promise.resolve({
          ...painter,
          svg: (given, facts) =>
            painter.svg(given, {
              ...facts,
              answer: (address) => {
                asked.push(address);
                return facts.answer(address);
              },
            }),
        }),
    });
    const path = `/api/v1/figures/registers.svg?edition=${edition}`;
    const response = await watching(new Request(`https://saldo.example${path}`));
    expect(written(await response.text())).toContain(`Edición: ${edition} https`);
    expect(asked).toContain(`/api/v1/edition?edition=${edition}`);
  });
});
