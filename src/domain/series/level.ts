import { isGap } from '../indicator/observation.ts';
import { daysInMonth, type Month } from '../time/period.ts';
import type { Series } from './series.ts';

/** A year against the level around it. */
export interface Deviation {
  readonly count: number;
  /** The count that the level around it would give. */
  readonly expected: number;
}

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

/** Fewest months in which a level and what strays from it can be distinguished. */
const FEWEST_IN_STRETCH = 3;

/** The months of a series in stretches that end at gaps, changes of method and the places given; no shorter than three. */
export function stretchesOf(
  series: Series,
  cuts: readonly number[],
): { start: number; counts: number[]; days: number[]; seasons: number[] }[] {
  const { counts, days, seasons, runs } = columnsOf(series);
  const starts = stretchStarts(runs, cuts);
  const edges = [...new Set(starts)].filter((start) => (runs[start] ?? -1) >= 0);
  return edges.flatMap((start) => {
    let end = start;
    while (end < starts.length && starts[end] === start) end += 1;
    if (end - start < FEWEST_IN_STRETCH) return [];
    return {
      start,
      counts: counts.slice(start, end),
      days: days.slice(start, end),
      seasons: seasons.slice(start, end),
    };
  });
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

/** Share of a year's own variance that is left of its deviation from the mean of itself and its two neighbours: 2/3. */
export const YEAR_SHARE = (1 - 1 / 3) ** 2 + 2 / 3 ** 2;

/** Every year of a yearly series, but the first and last of a run, against the mean of itself and its two neighbours. */
export function yearDeviations(series: Series): Deviation[] {
  const { counts, runs } = columnsOf(series);
  return counts.flatMap((count, position) => {
    const run = runs[position] ?? -1;
    if (run < 0 || runs[position - 1] !== run || runs[position + 1] !== run) return [];
    return { count, expected: ((counts[position - 1] ?? 0) + count + (counts[position + 1] ?? 0)) / 3 };
  });
}
