import { compare, type Comparison } from '../src/domain/judgement/comparison.ts';
import type { Value } from '../src/domain/indicator/observation.ts';
import {
  addMonths,
  daysInMonth,
  monthsFrom,
  shiftWindow,
  type Month,
  type Window,
} from '../src/domain/time/period.ts';
import type { Series } from '../src/domain/series/series.ts';
import { drawCount, drawNormal, type Random } from './random.ts';

/** What a synthetic series is drawn from. */
export interface Scenario {
  /** Mean count of a month of the base window. */
  readonly monthly: number;
  /** Length of both windows in months. */
  readonly months: number;
  /** Variance over mean of a month. */
  readonly dispersion: number;
  /** Daily rate of the window over that of the base. */
  readonly ratio: number;
  /** First-order autocorrelation of what lies beyond Poisson. */
  readonly autocorrelation: number;
  /** Standard deviation of the calendar months' effects on a log scale. */
  readonly seasonal: number;
  /** `year-before`: the same calendar months. `preceding`: the months right before. */
  readonly base: 'year-before' | 'preceding';
}

const START: Month = '2015-01';
const LENGTH = 132;

/** The last months of 2015 to 2025 against a base, as the scenario says. */
export function windowsOf(scenario: Scenario): { readonly window: Window; readonly base: Window } {
  const end = addMonths(START, LENGTH - 1);
  const window = { from: addMonths(end, 1 - scenario.months), to: end };
  const back = scenario.base === 'preceding' ? scenario.months : 12 * Math.ceil(scenario.months / 12);
  return { window, base: shiftWindow(window, -back) };
}

/** Slow swings of the level before the base, flat in the base, times the ratio from the window on. */
function levelAt(month: Month, scenario: Scenario, window: Window, base: Window): number {
  if (monthsFrom(window.from, month) >= 0) return scenario.ratio;
  const before = monthsFrom(month, base.from);
  return before <= 0 ? 1 : 1 + 0.15 * Math.sin((2 * Math.PI * before) / 96);
}

function seasonsOf(random: Random, spread: number): number[] {
  const raw = Array.from({ length: 12 }, () => spread * drawNormal(random));
  const mean = raw.reduce((sum, each) => sum + each, 0) / 12;
  return raw.map((each) => Math.exp(each - mean));
}

/** A synthetic series of 132 months; no figure of it is real. */
export function syntheticSeries(random: Random, scenario: Scenario): Series {
  const { window, base } = windowsOf(scenario);
  const seasons = seasonsOf(random, scenario.seasonal);
  const rho = scenario.autocorrelation;
  let shock = drawNormal(random);
  const observations = Array.from({ length: LENGTH }, (_, index): Value => {
    const month = addMonths(START, index);
    const level = levelAt(month, scenario, window, base) * (seasons[index % 12] ?? 1);
    const mean = (scenario.monthly * level * daysInMonth(month)) / 30.4375;
    shock = rho * shock + Math.sqrt(1 - rho * rho) * drawNormal(random);
    const value = drawMonth(random, mean, scenario, shock);
    return { month, value, method: 'cnsp-2015', vintage: 'synthetic', cut: '2026-08', basis: 'reported' };
  });
  return { indicator: 'homicide-victims', region: '01', cadence: 'month', observations };
}

/** Negative binomial without autocorrelation; with it, Poisson about a lognormal mean that remembers. */
function drawMonth(random: Random, mean: number, scenario: Scenario, shock: number): number {
  if (scenario.autocorrelation === 0) return drawCount(random, mean, scenario.dispersion);
  const variance = Math.log1p((scenario.dispersion - 1) / mean);
  return drawCount(random, mean * Math.exp(Math.sqrt(variance) * shock - variance / 2), 1);
}

/** How a scenario's comparisons turned out. */
export interface Outcome {
  readonly scenario: Scenario;
  readonly runs: number;
  /** Runs that were not refused for too few counts. */
  readonly answered: number;
  /** Share of answered intervals that hold the true ratio. */
  readonly coverage: number;
  /** Share of all runs with an interval that misses the true ratio; a refusal states nothing and misses nothing. */
  readonly missed: number;
  /** Share of all runs with a verdict of falling or rising. */
  readonly verdicts: number;
  /** Share of all runs with a verdict on the wrong side of the truth (any, where nothing changed). */
  readonly wrong: number;
}

function covers(comparison: Comparison, ratio: number): boolean {
  if (comparison.verdict === 'not-comparable') return false;
  const { low, high } = comparison.change.interval;
  return low <= ratio && (high === null || ratio <= high);
}

function isWrong(comparison: Comparison, ratio: number): boolean {
  if (comparison.verdict === 'falling') return ratio >= 1;
  return comparison.verdict === 'rising' && ratio <= 1;
}

function share(part: readonly Comparison[], of: number): number {
  return of === 0 ? Number.NaN : part.length / of;
}

/** How many synthetic states make up an indicator, as in the product. */
const STATES = 32;

/** The states of a synthetic indicator: each its own series and seasons, all of one scenario. */
export function syntheticStates(random: Random, scenario: Scenario): Series[] {
  const states: Series[] = [];
  const kin = (): readonly Series[] => states;
  for (let state = 0; state < STATES; state += 1) states.push({ ...syntheticSeries(random, scenario), kin });
  return states;
}

/** Draws a scenario `runs` times, 32 states at a time, and judges each series. */
export function simulate(random: Random, scenario: Scenario, runs: number): Outcome {
  const { window, base } = windowsOf(scenario);
  const batches = Array.from({ length: Math.ceil(runs / STATES) }, () => syntheticStates(random, scenario));
  const comparisons = batches
    .flat()
    .slice(0, runs)
    .map((series) => compare(series, window, base));
  const answered = comparisons.filter((each) => each.verdict !== 'not-comparable');
  const covering = answered.filter((each) => covers(each, scenario.ratio));
  return {
    scenario,
    runs,
    answered: answered.length,
    coverage: share(covering, answered.length),
    missed: (answered.length - covering.length) / runs,
    verdicts: share(
      answered.filter((each) => each.verdict !== 'no-clear-change'),
      runs,
    ),
    wrong: share(
      answered.filter((each) => isWrong(each, scenario.ratio)),
      runs,
    ),
  };
}
