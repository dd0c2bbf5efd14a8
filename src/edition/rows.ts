import { groupedBy } from '../domain/grouped.ts';
import { indicatorOf } from '../domain/indicator/indicator.ts';
import type { IndicatorId } from '../domain/indicator/rows.ts';
import type { Basis, GapReason } from '../domain/indicator/observation.ts';
import type { Vintage } from '../domain/indicator/source.ts';
import type { Population } from '../domain/place/population.ts';
import type { Cell } from '../domain/series/cell.ts';
import type { MethodId } from '../domain/time/method.ts';
import type { Month } from '../domain/time/period.ts';
import type { RowOf } from './tables.ts';

/** A row of `serving` of one indicator, its words those of the domain. */
export interface ServingRow extends Pick<RowOf<'serving'>, 'region' | 'value' | 'vintage'> {
  readonly month: Month;
  readonly gap: GapReason | null;
  readonly method: MethodId | null;
  readonly basis: Basis | null;
}

/** The cut of every vintage that a manifest lists, by the vintage's id. */
export function cutsOf(vintages: readonly Vintage[]): ReadonlyMap<string, Month> {
  return new Map(vintages.map(({ id, cut }) => [id, cut]));
}

/** A row of `serving` as a cell, with the cut of its vintage; throws where it is neither a value with its origin nor a gap. */
export function cellOf(
  { region, month, value, gap, method, vintage, basis }: ServingRow,
  cuts: ReadonlyMap<string, Month>,
): Cell {
  if (gap !== null) return { region, month, gap };
  const cut = cuts.get(vintage ?? '');
  if (value === null || method === null || vintage === null || cut === undefined || basis === null) {
    throw new Error(`serving.parquet: ${region} ${month} is neither a value with its origin nor a gap`);
  }
  return { region, month, value, method, vintage, cut, basis };
}

/** Rows of `population`, by region and year without a hole, as columns; throws where there are none. */
export function populationOf(rows: readonly RowOf<'population'>[]): Population {
  const [first] = rows;
  if (!first) throw new Error('population.parquet is empty');
  const firstYear = rows.reduce((year, row) => Math.min(year, row.year), first.year);
  const states = groupedBy(rows, (row) => row.region);
  return {
    firstYear,
    states: [...states].map(([region, own]) => ({ region, values: own.map((row) => row.value) })),
    vintage: first.vintage,
  };
}

/**
 * How many of the whole numbers that an edition keeps make one of an indicator's unit. Counts are kept as they
 * are, weights in hundredths of a kilogram, so that sums are exact whatever their order.
 * @example unitsKept('homicide-cases') // 1
 * @example unitsKept('us-border-fentanyl') // 100
 */
export function unitsKept(indicator: IndicatorId): number {
  return indicatorOf(indicator).unit === 'kg' ? 100 : 1;
}
