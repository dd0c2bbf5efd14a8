import { isGap } from '../indicator/observation.ts';
import { daysInMonth, type Month } from '../time/period.ts';
import type { Series } from './series.ts';

/** A cell (month, or year of a yearly series) against the level around it. */
export interface Deviation {
  /** Place of the cell in its series. */
  readonly position: number;
  /** Month number, 1 to 12; 0 in a yearly series. */
  readonly season: number;
  readonly days: number;
  readonly count: number;
  /** The count that the level around it would give. */
  readonly expected: number;
}

/** The moving averages that stand for level and trend: 2 × 12 months (Kendall & Stuart), or three years. */
export const LEVEL_WEIGHTS: Readonly<Record<Series['cadence'], readonly number[]>> = {
  month: [0.5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0.5].map((each) => each / 12),
  year: [1, 1, 1].map((each) => each / 3),
};

/** A series as plain columns: count, days and run of each cell. A run ends at a gap or where the method changes. */
interface Columns {
  readonly counts: readonly number[];
  readonly days: readonly number[];
  readonly seasons: readonly number[];
  /** The run that a cell belongs to; −1 for a gap. */
  readonly runs: readonly number[];
}

const columnsBySeries = new WeakMap<Series, Columns>();

function readColumns(series: Series): Columns {
  const yearly = series.cadence === 'year';
  let run = 0;
  let method: string | undefined;
  const runs = series.observations.map((each) => {
    if (isGap(each)) {
      method = undefined;
      return -1;
    }
    if (each.method !== method) run += 1;
    method = each.method;
    return run;
  });
  return {
    counts: series.observations.map((each) => (isGap(each) ? 0 : each.value)),
    days: series.observations.map((each) => (yearly ? 365.25 : daysInMonth(each.month))),
    seasons: series.observations.map((each) => (yearly ? 0 : seasonOf(each.month))),
    runs,
  };
}

function seasonOf(month: Month): number {
  return Number(month.slice(5));
}

function columnsOf(series: Series): Columns {
  const known = columnsBySeries.get(series);
  if (known) return known;
  const fresh = readColumns(series);
  columnsBySeries.set(series, fresh);
  return fresh;
}

/** The values of a series with the days that each covers. */
export function countsOf(series: Series): { readonly count: number; readonly days: number }[] {
  const { counts, days, runs } = columnsOf(series);
  return counts
    .map((count, position) => ({ count, days: days[position] ?? 0, run: runs[position] ?? -1 }))
    .filter((each) => each.run >= 0);
}

/** For each place the first place of its stretch: stretches end with runs and at cuts. */
function stretchStarts(runs: readonly number[], cuts: readonly number[]): number[] {
  const starts: number[] = [];
  runs.forEach((run, position) => {
    const continues = run >= 0 && run === runs[position - 1] && !cuts.includes(position);
    starts.push(continues ? (starts[position - 1] ?? position) : position);
  });
  return starts;
}

/** The weighted mean daily rate from a place on. */
function levelFrom({ counts, days }: Columns, first: number, weights: readonly number[]): number {
  let level = 0;
  for (let j = 0; j < weights.length; j += 1) {
    level += ((weights[j] ?? 0) * (counts[first + j] ?? 0)) / (days[first + j] ?? 1);
  }
  return level;
}

/**
 * Every cell of a series against the moving average around it. Cells whose average would reach over a gap, a
 * change of method or one of the `cuts` (places where a cell begins something new) are left out.
 */
export function deviationsOf(series: Series, cuts: readonly number[] = []): Deviation[] {
  const columns = columnsOf(series);
  const weights = LEVEL_WEIGHTS[series.cadence];
  const half = (weights.length - 1) / 2;
  const starts = stretchStarts(columns.runs, cuts);
  const deviations: Deviation[] = [];
  for (let position = half; position < starts.length - half; position += 1) {
    const first = position - half;
    if ((columns.runs[first] ?? -1) < 0 || starts[first] !== starts[position + half]) continue;
    const days = columns.days[position] ?? 0;
    const expected = levelFrom(columns, first, weights) * days;
    const [season, count] = [columns.seasons[position] ?? 0, columns.counts[position] ?? 0];
    deviations.push({ position, season, days, count, expected });
  }
  return deviations;
}

/**
 * Covariance at a lag of two deviations from a moving average, when the cells themselves have variance 1 and
 * first-order autocorrelation `rho`.
 */
export function deviationCovariance(weights: readonly number[], lag: number, rho: number): number {
  const half = (weights.length - 1) / 2;
  const own = weights.map((weight, j) => (j === half ? 1 : 0) - weight);
  let sum = 0;
  for (const [i, a] of own.entries()) {
    for (const [j, b] of own.entries()) sum += a * b * rho ** Math.abs(lag + j - i);
  }
  return sum;
}
