import { keepMost, type Kept } from '../kept.ts';
import { runAt, type Cube, type StatesNoise } from './cube.ts';
import { indicatorOf } from '../indicator/indicator.ts';
import type { IndicatorId } from '../indicator/rows.ts';
import type { MethodId } from '../time/method.ts';
import { isGap, type Gap, type GapReason, type Observation, type Value } from '../indicator/observation.ts';
import {
  addMonths,
  earlierMonth,
  monthsFrom,
  monthsIn,
  windowLength,
  type Month,
  type Window,
} from '../time/period.ts';
import type { GrowthShares } from '../record/revisions/usual-growth.ts';
import type { RevisionShares } from '../record/revisions/usual-revision.ts';
import { isNamedRegion, STATE_CODES, NATION, statesOf, type RegionCode } from '../place/region.ts';

/** One indicator in one region, month after month (year after year where `cadence` says so), without holes. */
export interface Series {
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  readonly cadence: 'month' | 'year';
  /** In order; a yearly observation carries the first month of its year and covers twelve. */
  readonly observations: readonly Observation[];
  /** How far the indicator's newest figures usually move; left out where that is not known. */
  readonly revisions?: RevisionShares | undefined;
  /** How far figures of one cut usually grow by a later one; left out where that is not known. */
  readonly growth?: GrowthShares | undefined;
  /** The states' series of the same indicator and edition, of which this one is one or a sum; the same function for all of them. */
  readonly kin?: (() => readonly Series[]) | undefined;
  /** What was measured ahead; left out where nothing was. */
  readonly noise?: MeasuredAhead | undefined;
}

/** What was measured before a series is judged: what its states say, and where its own level shifts, if that is known. */
interface MeasuredAhead {
  readonly states: StatesNoise;
  readonly shifts?: readonly number[] | undefined;
}

function stepOf(series: Pick<Series, 'cadence'>): number {
  return series.cadence === 'year' ? 12 : 1;
}

const kinByCube = new WeakMap<Cube, () => readonly Series[]>();

/** All states' series of a cube, read when they are first asked for. */
function kinOf(cube: Cube): () => readonly Series[] {
  const known = kinByCube.get(cube);
  if (known) return known;
  const fresh = (): readonly Series[] => STATE_CODES.flatMap((code) => seriesOf(cube, code) ?? []);
  kinByCube.set(cube, fresh);
  return fresh;
}

/** The series of a state or the nation, read from a cube; nothing when the cube lacks the region. */
function columnSeries(cube: Cube, region: RegionCode): Series | undefined {
  const column = cube.columns.find((each) => each.region === region);
  if (!column) return undefined;
  const step = stepOf(cube);
  const observations = column.values.map((value, index): Observation => {
    const month = addMonths(cube.start, index * step);
    if (value === null) {
      return { month, gap: runAt(cube.gaps, region, index)?.reason ?? 'not-reported' };
    }
    const origin = runAt(cube.origins, region, index);
    if (!origin) throw new Error(`${cube.indicator} ${region} ${month}: a value without origin`);
    const { method, vintage, cut, basis } = origin;
    return { month, value, method, vintage, cut, basis };
  });
  const { indicator, cadence, revisions, growth } = cube;
  const noise = cube.noise && {
    states: cube.noise.states,
    shifts: cube.noise.shifts.find((each) => each.region === region)?.at ?? [],
  };
  return { indicator, region, cadence, observations, revisions, growth, kin: kinOf(cube), noise };
}

/** The sum of several states' observations of one month: a gap as soon as one of them is a gap. */
function addObservations(parts: readonly Observation[]): Observation {
  const [first] = parts;
  if (!first) throw new Error('nothing to add');
  const gap = parts.find(isGap);
  if (gap) return { month: first.month, gap: parts.every(isGap) ? gap.gap : 'not-all-states' };
  const values = parts.filter((each): each is Value => !isGap(each));
  if (values.some((each) => each.method !== values[0]?.method)) {
    return { month: first.month, gap: 'method-break' };
  }
  const value = values.reduce((sum, each) => sum + each.value, 0);
  const cut = values.map((each) => each.cut).reduce(earlierMonth);
  const basis = values.some((each) => each.basis === 'by-subtraction') ? 'by-subtraction' : 'sum-of-states';
  return { ...(first as Value), value, cut, basis };
}

/** Several regions' series as one: month by month the sum, a gap wherever one of them has a gap. */
export function addSeries(region: RegionCode, parts: readonly Series[]): Series {
  const [first] = parts;
  if (!first) throw new Error('nothing to add');
  const observations = first.observations.map((_, index) =>
    addObservations(parts.map((part) => part.observations[index] as Observation)),
  );
  return { ...first, region, observations, noise: first.noise && { states: first.noise.states } };
}

function readSeries(cube: Cube, region: RegionCode): Series | undefined {
  if (region === NATION || STATE_CODES.includes(region)) return columnSeries(cube, region);
  const states = statesOf(region);
  const parts = states?.map((code) => columnSeries(cube, code));
  if (!parts || parts.length === 0 || parts.some((part) => part === undefined)) return undefined;
  return addSeries(region, parts as Series[]);
}

type KeptSeries = Kept<RegionCode, Series | undefined>;

/** More than the nation, the states and the groups are. */
const NAMED_REGIONS = 100;

/** Lists of states whose sums are kept of a cube: more than any page sets side by side. */
const MOST_LISTS = 64;

const keptByCube = new WeakMap<Cube, { readonly named: KeptSeries; readonly lists: KeptSeries }>();

/**
 * The series of a region, read from a cube: the nation or a state as published, a group or a list of
 * states (codes joined by commas) as the sum of its states. Nothing for a code that names no region.
 * The same object every time for a cube and region, so that what is measured on it is measured once; of lists only
 * the {@link MOST_LISTS} that came last are kept.
 */
export function seriesOf(cube: Cube, region: RegionCode): Series | undefined {
  const kept = keptByCube.get(cube) ?? { named: keepMost(NAMED_REGIONS), lists: keepMost(MOST_LISTS) };
  keptByCube.set(cube, kept);
  return (isNamedRegion(region) ? kept.named : kept.lists).take(region, () => readSeries(cube, region));
}

/** The observation of a month; months outside the series are gaps that say on which side they lie. */
export function observationAt(series: Series, month: Month): Observation {
  const first = series.observations[0];
  if (!first) return { month, gap: 'not-published' };
  const index = monthsFrom(first.month, month) / stepOf(series);
  if (index < 0) return { month, gap: 'before-series' };
  if (!Number.isInteger(index)) return { month, gap: 'yearly-only' };
  return series.observations[index] ?? { month, gap: 'not-published' };
}

/**
 * The observation of every month of a window, whatever the cadence: as they stand in a monthly series that has all of
 * them, since 32 states are read within a frame.
 */
export function monthlyObservations(series: Series, window: Window): readonly Observation[] {
  const [first] = series.observations;
  const start = first && series.cadence === 'month' ? monthsFrom(first.month, window.from) : -1;
  const end = start + windowLength(window);
  if (start >= 0 && start < end && end <= series.observations.length)
    return series.observations.slice(start, end);
  return monthsIn(window).map((month) => observationAt(series, month));
}

/** The observations of a window, one a month (one a year for a yearly series asked for whole years). */
export function observationsIn(series: Series, window: Window): readonly Observation[] {
  if (series.cadence === 'month') return monthlyObservations(series, window);
  const whole = window.from.endsWith('-01') && window.to.endsWith('-12');
  if (!whole) return [{ month: window.from, gap: 'yearly-only' }];
  return Array.from({ length: windowLength(window) / 12 }, (_, year) =>
    observationAt(series, addMonths(window.from, year * 12)),
  );
}

/** The sum over a window, or why there is none: never over a gap, never over a change of method. */
export type Total =
  | { readonly total: number; readonly method: MethodId; readonly values: readonly Value[] }
  | { readonly gap: GapReason; readonly months: readonly Month[] };

/** Adds a window of a series; refuses, naming the months, where one is a gap or the method changes inside. */
export function totalOf(series: Series, window: Window): Total {
  const observations = observationsIn(series, window);
  const gaps = observations.filter(isGap);
  const [gap] = gaps;
  if (gap) return { gap: gap.gap, months: gaps.map((each) => each.month) };
  const values = observations as Value[];
  const [first] = values;
  if (!first) return { gap: 'not-published', months: [] };
  if (!indicatorOf(series.indicator).additive && values.length > 1) {
    throw new Error(`${series.indicator} may not be added over months`);
  }
  const crossing = values.filter((each) => each.method !== first.method);
  if (crossing.length > 0) return { gap: 'method-break', months: [crossing[0]?.month ?? first.month] };
  return { total: values.reduce((sum, each) => sum + each.value, 0), method: first.method, values };
}

/** The newest value, if there is any. */
export function newestValueOf({ observations }: Series): Value | undefined {
  return observations.findLast((each): each is Value => !isGap(each));
}

/** The last month with a value (for a yearly series the last month of that year), if there is any. */
export function lastMonthOf(series: Series): Month | undefined {
  const last = newestValueOf(series);
  return last && addMonths(last.month, stepOf(series) - 1);
}

/** The first month with a value, if there is any. */
export function firstMonthOf(series: Series): Month | undefined {
  return series.observations.find((each) => !isGap(each))?.month;
}

/** The gaps of a window, for a card or table that must name them. */
export function gapsIn(series: Series, window: Window): Gap[] {
  return observationsIn(series, window).filter(isGap);
}
