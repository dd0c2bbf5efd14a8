import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupedBy } from '../src/domain/grouped.ts';
import { indicatorOf } from '../src/domain/indicator/indicator.ts';
import type { IndicatorId } from '../src/domain/indicator/rows.ts';
import type { MethodId } from '../src/domain/time/method.ts';
import type { Basis, GapReason, Observation } from '../src/domain/indicator/observation.ts';
import type { Month } from '../src/domain/time/period.ts';
import { NATION, type RegionCode } from '../src/domain/place/region.ts';
import type { Vintage } from '../src/domain/indicator/source.ts';
import type { Series } from '../src/domain/series/series.ts';

const DATA = join(import.meta.dirname, '..', 'data');

/** The `serving.parquet` of the edition that the product ships with. */
export function embeddedServing(): string {
  const { edition } = JSON.parse(readFileSync(join(DATA, 'edition.json'), 'utf8')) as { edition: string };
  return join(DATA, 'editions', edition, 'serving.parquet');
}

/** The cut of every kept vintage of that edition. */
function embeddedCuts(): ReadonlyMap<string, Month> {
  const path = join(embeddedServing(), '..', 'manifest.json');
  const { kept } = JSON.parse(readFileSync(path, 'utf8')) as { kept: readonly Vintage[] };
  return new Map(kept.map(({ id, cut }) => [id, cut]));
}

/** A connection to an empty database in memory. */
export async function connectToNothing(): Promise<DuckDBConnection> {
  return (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
}

interface Row {
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  readonly month: Month;
  readonly value: number | null;
  readonly gap: GapReason | null;
  readonly method: MethodId | null;
  readonly vintage: string | null;
  readonly basis: Basis | null;
}

function observationOf(
  { month, value, gap, method, vintage, basis }: Row,
  cuts: ReadonlyMap<string, Month>,
): Observation {
  const cut = cuts.get(vintage ?? '');
  if (value === null || !method || !vintage || !cut || !basis) return { month, gap: gap ?? 'not-reported' };
  return { month, value, method, vintage, cut, basis };
}

/** Every series of some indicators of the embedded edition: the nation and the 32 states. */
export async function embeddedSeries(indicators: readonly IndicatorId[]): Promise<Series[]> {
  const cuts = embeddedCuts();
  const connection = await connectToNothing();
  const list = indicators.map((each) => `'${each}'`).join(', ');
  const reader = await connection.runAndReadAll(
    `SELECT indicator, region, month, value::DOUBLE AS value, gap, method, vintage, basis
     FROM '${embeddedServing()}' WHERE indicator IN (${list}) ORDER BY indicator, region, month`,
  );
  connection.closeSync();
  const bySeries = groupedBy(
    reader.getRowObjectsJS() as unknown as Row[],
    (row) => `${row.indicator} ${row.region}`,
  );
  const all = [...bySeries.values()].flatMap((rows): Series[] => {
    const [first] = rows;
    if (!first) return [];
    const { indicator, region } = first;
    return [
      {
        indicator,
        region,
        cadence: indicatorOf(indicator).cadence,
        observations: rows.map((row) => observationOf(row, cuts)),
      },
    ];
  });
  const kin = new Map(
    indicators.map((id) => {
      const states = all.filter((each) => each.indicator === id && each.region !== NATION);
      return [id, (): readonly Series[] => states];
    }),
  );
  return all.map((each) => ({ ...each, kin: kin.get(each.indicator) }));
}
