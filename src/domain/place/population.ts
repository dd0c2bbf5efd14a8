import { keepMost, type Kept } from '../kept.ts';
import {
  monthOf,
  monthsFrom,
  monthsIn,
  windowText,
  yearOf,
  type Month,
  type Window,
} from '../time/period.ts';
import { statesOf, type RegionCode } from './region.ts';

/** CONAPO's mid-year population (1 July), by state or by single municipality; `values[i]` is the year `firstYear + i`. */
export interface Population {
  readonly firstYear: number;
  readonly states: readonly { readonly region: RegionCode; readonly values: readonly number[] }[];
  readonly vintage: string;
}

function stateAt(population: Population, region: RegionCode, month: Month): number | undefined {
  const values = population.states.find((each) => each.region === region)?.values;
  // Mid-year is 1 July: month 6 counted from January.
  const years = (monthsFrom(monthOf(population.firstYear, 7), month) + 0.5) / 12;
  const whole = Math.floor(years);
  const before = values?.[whole];
  const after = values?.[whole + 1];
  if (before === undefined) return undefined;
  return after === undefined ? before : before + (after - before) * (years - whole);
}

/** The columns that a region's people are added from: its states, or the one that has its own code. */
function partsOf(region: RegionCode): readonly RegionCode[] {
  return statesOf(region) ?? [region];
}

function addStates(population: Population, region: RegionCode, month: Month): number | undefined {
  const parts = partsOf(region).map((code) => stateAt(population, code, month));
  if (parts.some((each) => each === undefined)) return undefined;
  return (parts as number[]).reduce((sum, each) => sum + each, 0);
}

/** Months and windows of every region by itself fit many times over; lists of states may be any. */
const MOST_KEPT = 50_000;

const keptByPopulation = new WeakMap<Population, Kept<string, number | undefined>>();

/** What was added up once, kept for the next: every comparison asks for two windows and their months. */
function keptIn(population: Population): Kept<string, number | undefined> {
  const kept = keptByPopulation.get(population) ?? keepMost(MOST_KEPT);
  keptByPopulation.set(population, kept);
  return kept;
}

/**
 * People living in a region in the middle of a month, between CONAPO's mid-year figures in a straight
 * line; a region of several states is their sum. Nothing outside the years that CONAPO gives.
 */
export function populationAt(population: Population, region: RegionCode, month: Month): number | undefined {
  return keptIn(population).take(`${region} ${month}`, () => addStates(population, region, month));
}

/** The figures that CONAPO printed for whole calendar years, or nothing where a window is not whole years or one is missing. */
function printedIn(
  population: Population,
  region: RegionCode,
  { from, to }: Window,
): readonly number[] | undefined {
  if (!from.endsWith('-01') || !to.endsWith('-12')) return undefined;
  const parts = partsOf(region);
  const first = yearOf(from);
  const years = Array.from(
    { length: yearOf(to) - first + 1 },
    (_, step) => first + step - population.firstYear,
  );
  const printed = years.map((year) =>
    parts.map((code) => population.states.find((each) => each.region === code)?.values[year]),
  );
  if (printed.some((each) => each.includes(undefined))) return undefined;
  return printed.map((each) => each.reduce<number>((sum, one) => sum + (one ?? 0), 0));
}

/**
 * People living in a region in the middle of a window: of whole calendar years the mean of the mid-year figures
 * as printed, of other windows the mean of its monthly figures.
 */
export function populationIn(population: Population, region: RegionCode, window: Window): number | undefined {
  const key = `${region} ${windowText(window)}`;
  return keptIn(population).take(key, () => meanIn(population, region, window));
}

function meanIn(population: Population, region: RegionCode, window: Window): number | undefined {
  const printed = printedIn(population, region, window);
  if (printed && printed.length > 0) return printed.reduce((sum, each) => sum + each, 0) / printed.length;
  const months = monthsIn(window).map((month) => populationAt(population, region, month));
  if (months.length === 0 || months.some((each) => each === undefined)) return undefined;
  return (months as number[]).reduce((sum, each) => sum + each, 0) / months.length;
}
