import { DuckDBInstance } from '@duckdb/node-api';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { municipalRatesSchema } from '../../src/contract/answers/places.ts';
import { unpackRates } from '../../src/domain/judgement/municipal/packed-rates.ts';
import { editionFolder } from '../../src/edition/folder.ts';
import { createApp } from '../../src/server/app.ts';
import { compare, type Comparison } from '../../src/domain/judgement/comparison.ts';
import { judgeAll } from '../../src/domain/judgement/regions/false-discovery.ts';
import { municipalChanges } from '../../src/domain/judgement/municipal/municipal-changes.ts';
import { municipalSeries } from '../../src/domain/judgement/municipal/municipal-series.ts';
import { openEdition, wantedEdition } from '../../src/server/shelf/edition-folder.ts';
import type { Store } from '../../src/server/store/store.ts';

const DATA = resolve(import.meta.dirname, '../../data');

/**
 * Marshall's estimator over whole 2024, written in SQL from the tables of the edition alone: counts added by
 * municipality, CONAPO's printed figure of 2024, mean and variance by state, and every rate drawn towards its state.
 */
function secondComputation(folder: string): string {
  return `
    WITH counts AS (
      SELECT municipality AS code, sum(value)::DOUBLE AS y FROM '${folder}/municipal.parquet'
      WHERE indicator = 'homicide-cases' AND month BETWEEN '2024-01' AND '2024-12'
      GROUP BY municipality HAVING count(value) = 12),
    places AS (
      SELECT c.code, left(c.code, 2) AS state, y, p.value / 100000.0 AS e
      FROM counts c JOIN '${folder}/municipal_population.parquet' p ON p.municipality = c.code AND p.year = 2024),
    means AS (SELECT state, sum(y) / sum(e) AS m, avg(e) AS mean_e FROM places GROUP BY state),
    spreads AS (
      SELECT state, any_value(m) AS m,
        greatest(0, sum(e * (y / e - m) * (y / e - m)) / sum(e) - any_value(m / mean_e)) AS s2
      FROM places JOIN means USING (state) GROUP BY state)
    SELECT code, y AS total, m + s2 / (s2 + m / e) * (y / e - m) AS rate, s2 / (s2 + m / e) AS weight
    FROM places JOIN spreads USING (state) ORDER BY code`;
}

interface Second {
  readonly code: string;
  readonly total: number;
  readonly rate: number;
  readonly weight: number;
}

/** Whether a change is clear and stands among those that it was judged with. */
function stands(comparison: Comparison): boolean {
  const { verdict } = comparison;
  return (verdict === 'falling' || verdict === 'rising') && comparison.standsAmongMany !== false;
}

let store: Store;
let second: Second[];

async function ask(path: string): Promise<Response> {
  return createApp(store)(new Request(`http://saldo.test/api/v1${path}`));
}

beforeAll(async () => {
  const id = await wantedEdition(DATA);
  store = await openEdition(DATA, id);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(secondComputation(editionFolder(DATA, id)));
  second = reader.getRowObjectsJS() as unknown as Second[];
  connection.closeSync();
  instance.closeSync();
});
afterAll(() => store.close());

describe('municipalities of the embedded edition', () => {
  it('have the rates of a second computation, all 2,475 of them', async () => {
    const response = await ask('/municipalities/rates?indicator=homicide-cases&from=2024-01&to=2024-12');
    const { municipalities } = unpackRates(municipalRatesSchema.parse(await response.json()));
    const rated = new Map(
      municipalities.filter((each) => each.rate !== null).map((each) => [each.code, each]),
    );
    expect(second.length).toBe(2475);
    expect(rated.size).toBe(second.length);
    for (const { code, total, rate, weight } of second) {
      expect(rated.get(code)?.total).toBe(total);
      expect(Math.abs((rated.get(code)?.rate ?? 0) - rate)).toBeLessThan(1e-4);
      expect(Math.abs((rated.get(code)?.weight ?? 0) - weight)).toBeLessThan(1e-4);
    }
  });

  it('without a figure of CONAPO keep their count and have no rate: Eldorado, Juan José Ríos, Villa de Pozos', async () => {
    const response = await ask('/municipalities/rates?indicator=homicide-cases&from=2025-01&to=2025-06');
    const { municipalities } = unpackRates(municipalRatesSchema.parse(await response.json()));
    const without = municipalities.filter(({ gap }) => gap === 'no-population');
    expect(without.map(({ code }) => code).toSorted()).toEqual(['24059', '25019', '25020']);
    expect(without.every(({ rank, total }) => rank === null && total !== null)).toBe(true);
  });

  it('of Guanajuato: León has most case files, and does not have the highest rate', async () => {
    const windows = 'from=2025-01&to=2025-06&baseFrom=2024-01&baseTo=2024-06';
    const response = await ask(`/municipalities/rates?indicator=homicide-cases&state=11&${windows}`);
    const { municipalities, ranked } = unpackRates(municipalRatesSchema.parse(await response.json()));
    const most = municipalities.toSorted((a, b) => (b.total ?? 0) - (a.total ?? 0))[0];
    expect(most).toMatchObject({ name: 'León', total: 253, before: 306 });
    expect(most?.rankLow).toBeGreaterThan(1);
    expect(ranked).toBe(46);
  });

  it('of Guanajuato change as each does alone, all of them judged together; of 46, 17 have too few case files', async () => {
    const table = await store.municipal('homicide-cases', '11');
    if (!table) throw new Error('Guanajuato has a table');
    const windows = {
      window: { from: '2025-01', to: '2025-06' },
      base: { from: '2024-01', to: '2024-06' },
    } as const;
    const changes = municipalChanges(table, windows);
    const origin = { vintage: table.vintages?.at(-1) ?? '', cut: '2025-11' } as const;
    expect(changes.size).toBe(46);
    for (const [code, change] of changes) {
      const series = municipalSeries(table, code, origin);
      const alone = series && compare(series, windows.window, windows.base);
      expect(change).toMatchObject({ ...alone });
    }
    const tooFew = [...changes.values()].filter((each) => 'reason' in each && each.reason === 'too-few');
    expect(tooFew).toHaveLength(17);
    const leon = changes.get('11020');
    expect(leon?.verdict === 'not-comparable' ? null : leon?.change.ratio).toBeCloseTo(
      253 / 306 / (181 / 182),
      6,
    );
  });

  it('of the whole country can be judged in 373 of 2,478 places, and together none of 38 changes stands', async () => {
    const tables = await store.municipalTables('homicide-cases');
    const windows = {
      window: { from: '2025-01', to: '2025-06' },
      base: { from: '2024-01', to: '2024-06' },
    } as const;
    const all = tables.flatMap((table) => [...municipalChanges(table, windows).values()]);
    const clear = all.filter(({ verdict }) => verdict === 'falling' || verdict === 'rising');
    expect([all.length, clear.length, clear.filter(stands).length]).toEqual([2478, 38, 8]);
    const { tested, comparisons } = judgeAll(all);
    expect(tested).toBe(373);
    expect(comparisons.filter(stands)).toEqual([]);
  });

  it('name a window that is no window, a base without its end, and a place twice', async () => {
    const bad = [
      '/municipalities/rates?indicator=homicide-cases&from=2025-06&to=2025-01',
      '/municipalities/rates?indicator=homicide-cases&from=2025-01&to=2025-06&baseFrom=2024-01',
      '/concentration?indicator=homicide-cases&from=2025-01&to=2025-06&baseTo=2024-01',
      '/compare/places?indicator=homicide-cases&places=11,11&from=2025-01&to=2025-06&baseFrom=2024-01&baseTo=2024-06',
      '/compare/places?indicator=homicide-cases&places=1,2,3,4,5,6,7&from=2025-01&to=2025-06&baseFrom=2024-01&baseTo=2024-06',
    ];
    const statuses = await Promise.all(bad.map(async (path) => (await ask(path)).status));
    expect(statuses).toEqual([400, 400, 400, 400, 400]);
  });

  it('that nothing is kept of are refused: an indicator of states alone, a place that is none', async () => {
    const missing = [
      '/municipalities/rates?indicator=homicide-victims&from=2025-01&to=2025-06',
      '/municipalities/11999/series',
      '/compare/places?indicator=homicide-victims&places=11020&from=2025-01&to=2025-06&baseFrom=2024-01&baseTo=2024-06',
      '/compare/places?indicator=homicide-cases&places=11,33&from=2025-01&to=2025-06&baseFrom=2024-01&baseTo=2024-06',
    ];
    const statuses = await Promise.all(missing.map(async (path) => (await ask(path)).status));
    expect(statuses).toEqual([404, 404, 404, 404]);
  });
});
