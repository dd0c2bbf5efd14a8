import { isGap, type Value } from '../indicator/observation.ts';
import type { Month } from '../time/period.ts';
import type { Series } from '../series/series.ts';

/** Months on either side of a shift that its two levels are read from. */
export const MONTHS_BESIDE = 12;

/** The smallest factor between two levels that is asked about; a smaller one may well be the thing itself. */
export const LEAST_FACTOR = 3;

/** From this factor on a shift within a month is a change of registering until shown otherwise. */
export const REGISTERING_FACTOR = 10;

/** The least that the higher level must be, a month: below, a factor of three comes about by chance. */
const LEAST_LEVEL = 10;

/** How many of the twelve months on either side must lie on their own side of the middle: the level stays. */
const MONTHS_THAT_STAY = 10;

/** A month from which a series runs on another level. */
export interface LevelShift {
  /** The first month of the new level. */
  readonly month: Month;
  /** Median of the twelve months before, a month. */
  readonly before: number;
  /** Median of the twelve months from it on, a month. */
  readonly after: number;
  /** By which factor the other states together moved over the same months; 1 where they have no level. */
  readonly others: number;
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

/** A factor between two levels that stands where one of them is 0. */
function factorBetween(before: number, after: number): number {
  return (after + 0.5) / (before + 0.5);
}

/** How many times a shift is as large as what the other states did meanwhile, up or down. */
export function excessFactor({ before, after, others }: LevelShift): number {
  const own = factorBetween(before, after) / others;
  return Math.max(own, 1 / own);
}

/** Values of so many months from a place on, all of one method; nothing where a gap or a break lies among them. */
function stretchAt(series: Series, from: number): readonly Value[] | undefined {
  const found = series.observations.slice(Math.max(0, from), from + 2 * MONTHS_BESIDE);
  const values = found.filter((each): each is Value => !isGap(each));
  if (from < 0 || values.length < 2 * MONTHS_BESIDE) return undefined;
  return values.every(({ method }) => method === values[0]?.method) ? values : undefined;
}

function levelsOf(values: readonly number[]): { readonly before: number; readonly after: number } {
  return { before: medianOf(values.slice(0, MONTHS_BESIDE)), after: medianOf(values.slice(MONTHS_BESIDE)) };
}

/** Whether the months before stay on one side of the middle between the levels, and those after on the other. */
function isLasting(values: readonly number[], before: number, after: number): boolean {
  const middle = Math.sqrt((before + 0.5) * (after + 0.5)) - 0.5;
  const ofBefore = values.slice(0, MONTHS_BESIDE).filter((value) => value > middle === before > middle);
  const ofAfter = values.slice(MONTHS_BESIDE).filter((value) => value > middle === after > middle);
  return Math.min(ofBefore.length, ofAfter.length) >= MONTHS_THAT_STAY;
}

function logBetween(value: number, level: number): number {
  return Math.abs(Math.log(factorBetween(level, value)));
}

/** How far the months stray from the two levels, in logarithms: least at the month where the level changes. */
function strayOf(values: readonly number[], { before, after }: LevelShift): number {
  return values.reduce((sum, value, at) => sum + logBetween(value, at < MONTHS_BESIDE ? before : after), 0);
}

interface Candidate {
  readonly at: number;
  readonly stray: number;
  readonly shift: LevelShift;
}

function othersFactor(others: readonly Series[], from: number): number {
  const stretches = others.flatMap((each) => {
    const own = stretchAt(each, from);
    return own ? [own] : [];
  });
  if (stretches.length === 0) return 1;
  const sums = Array.from({ length: 2 * MONTHS_BESIDE }, (_, month) =>
    stretches.reduce((sum, own) => sum + (own[month]?.value ?? 0), 0),
  );
  const { before, after } = levelsOf(sums);
  return factorBetween(before, after);
}

function candidateAt(series: Series, others: readonly Series[], at: number): Candidate | undefined {
  const stretch = stretchAt(series, at - MONTHS_BESIDE);
  const month = series.observations[at]?.month;
  if (!stretch || !month) return undefined;
  const values = stretch.map(({ value }) => value);
  const { before, after } = levelsOf(values);
  if (Math.max(before, after) < LEAST_LEVEL) return undefined;
  const own = Math.log(factorBetween(before, after));
  if (Math.abs(own) < Math.log(LEAST_FACTOR) || !isLasting(values, before, after)) return undefined;
  const moved = othersFactor(others, at - MONTHS_BESIDE);
  if (Math.sign(own) * (own - Math.log(moved)) < Math.log(LEAST_FACTOR)) return undefined;
  const shift = { month, before, after, others: moved };
  return { at, stray: strayOf(values, shift), shift };
}

/**
 * The months from which a monthly series runs, inside one method, on a level at least {@link LEAST_FACTOR} times
 * as high or as low as in the twelve months before, stays there, and leaves the other states behind by as much.
 * Of neighbouring months the one that divides the two levels best. It says that the level changed, not why: a
 * change of registering and a war look alike to it.
 */
export function levelShifts(series: Series, others: readonly Series[]): LevelShift[] {
  if (series.cadence !== 'month') return [];
  const found = series.observations.flatMap((_, at) => candidateAt(series, others, at) ?? []);
  const best: Candidate[] = [];
  for (const each of found) {
    const last = best.at(-1);
    if (!last || each.at - last.at >= MONTHS_BESIDE) best.push(each);
    else if (each.stray < last.stray) best[best.length - 1] = each;
  }
  return best.map(({ shift }) => shift);
}
