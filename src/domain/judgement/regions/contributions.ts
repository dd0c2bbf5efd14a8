import type { GapReason } from '../../indicator/observation.ts';
import { regionOfStates, STATE_CODES, statesOf, type RegionCode } from '../../place/region.ts';
import type { Cube } from '../../series/cube.ts';
import { seriesOf, totalOf, type Series, type Total } from '../../series/series.ts';
import type { TableField } from '../../table.ts';
import { windowDays, type Month, type Window } from '../../time/period.ts';
import { compare, type Comparison, type Surroundings, type Verdict } from '../comparison.ts';

/** What stands for a difference that no state has: not assigned to a state, or printed at another time. */
export const UNASSIGNED = 'unassigned';

/** What one part adds to the difference of the whole. */
export interface Contribution {
  /** A state, or {@link UNASSIGNED}. */
  readonly region: RegionCode;
  readonly total: number;
  readonly baseTotal: number;
  /** Total minus base total; over all parts these add up to the difference of the whole. */
  readonly difference: number;
  /** Daily mean minus that of the base, which is what the ratio is made of where windows differ in length. */
  readonly perDay: number;
  /** Percentage points of the change of the whole's daily mean; nothing where the base of the whole is 0. */
  readonly points: number | null;
}

/** What the others did without the state that moved most. */
export const WITHOUT_KINDS = ['turned', 'carried', 'most'] as const;
export type WithoutKind = (typeof WITHOUT_KINDS)[number];

/**
 * The state that moved most, and the others without it. `turned`: the state clearly moved one way, the whole
 * was counted that way, and the others were counted the other way by at least {@link TURNED_BY}. `carried`:
 * the whole changed clearly and the others did not. `most`: the state makes up at least half of a clear change.
 */
export interface Without {
  readonly kind: WithoutKind;
  readonly region: RegionCode;
  /** The state's share of the difference of the whole; over 1 where the others went the other way. */
  readonly share: number | null;
  /** The state alone, judged over the same windows. */
  readonly own: Comparison;
  /** The other states together, judged over the same windows: what is said of them is only counted where it is not clear. */
  readonly rest: Comparison;
}

/** How far the others must have been counted the other way before that is said: a twentieth. */
const TURNED_BY = 0.05;

/** Why a difference is not given by parts. */
export const PARTS_REFUSALS = ['one-state', 'not-comparable', 'part-missing', 'parts-differ'] as const;
export type PartsRefusal = (typeof PARTS_REFUSALS)[number];

/** A part without a total, and why. */
export interface MissingPart {
  readonly region: RegionCode;
  readonly gap: GapReason;
  readonly months: readonly Month[];
}

/** A change of a region by what its states add to it, or why that cannot be decided. */
export type Contributions = { readonly whole: Comparison } & (
  | {
      /** The largest rise first, the largest fall last; what is not assigned to a state stands among them. */
      readonly parts: readonly Contribution[];
      readonly without: Without | null;
    }
  | {
      readonly reason: PartsRefusal;
      /** Of `part-missing` the states to blame. */
      readonly missing: readonly MissingPart[];
      /** Of `parts-differ` how far the states' difference is from the whole's. */
      readonly unassigned: number | null;
    }
);

interface Sums {
  readonly total: number;
  readonly baseTotal: number;
}

interface Windows {
  readonly window: Window;
  readonly base: Window;
}

/** The states that a region is made of. */
function partsOf(region: RegionCode): readonly RegionCode[] {
  return statesOf(region) ?? [];
}

function missingPart(region: RegionCode, totals: readonly Total[]): MissingPart | undefined {
  const gap = totals.find((each) => 'gap' in each);
  return gap && 'gap' in gap ? { region, gap: gap.gap, months: gap.months } : undefined;
}

type Part = Sums & { readonly region: RegionCode };

/** The totals of a state over both windows, or what it lacks. */
function readPart(series: Series, { window, base }: Windows): Part | MissingPart {
  const [total, other] = [totalOf(series, window), totalOf(series, base)];
  const { region } = series;
  if ('gap' in total || 'gap' in other) return missingPart(region, [total, other]) as MissingPart;
  if (total.method !== other.method) return { region, gap: 'method-break', months: [window.from] };
  return { region, total: total.total, baseTotal: other.total };
}

function contributionOf(
  { region, total, baseTotal }: Part,
  whole: Sums,
  { window, base }: Windows,
): Contribution {
  const perDay = total / windowDays(window) - baseTotal / windowDays(base);
  const wholeBase = whole.baseTotal / windowDays(base);
  const points = wholeBase > 0 ? (100 * perDay) / wholeBase : null;
  return { region, total, baseTotal, difference: total - baseTotal, perDay, points };
}

/** The whole minus its states; nothing where they add up in both windows. */
function unassignedPart(whole: Sums, parts: readonly Part[]): Part | undefined {
  const sumOf = (key: keyof Sums): number => parts.reduce((sum, part) => sum + part[key], 0);
  const total = whole.total - sumOf('total');
  const baseTotal = whole.baseTotal - sumOf('baseTotal');
  return total === 0 && baseTotal === 0 ? undefined : { region: UNASSIGNED, total, baseTotal };
}

/**
 * The largest share of all movement that may lie outside the states: beyond, the printings of whole and parts
 * differ by more than the parts can tell.
 */
const MOST_UNASSIGNED = 0.25;

function movementOf(parts: readonly Contribution[]): number {
  return parts.reduce((sum, part) => sum + Math.abs(part.perDay), 0);
}

const DIRECTION: Readonly<Record<Verdict, number>> = {
  rising: 1,
  falling: -1,
  'no-clear-change': 0,
  'not-comparable': 0,
};

/** The change of the daily mean as it was counted: 0.1 is a tenth more. */
function countedChange(comparison: Comparison): number {
  if (comparison.verdict === 'not-comparable') return 0;
  return comparison.change.ratio === null ? 0 : comparison.change.ratio - 1;
}

function kindOf(whole: Comparison, { own, rest, share }: Omit<Without, 'kind'>): WithoutKind | undefined {
  const way = DIRECTION[own.verdict];
  const [counted, others] = [countedChange(whole), countedChange(rest)];
  const against = way !== 0 && Math.sign(counted) === way && Math.sign(others) === -way;
  if (against && Math.abs(others) >= TURNED_BY) return 'turned';
  if (way === 0 || DIRECTION[whole.verdict] !== way) return undefined;
  if (rest.verdict === 'no-clear-change') return 'carried';
  return share !== null && share >= 0.5 ? 'most' : undefined;
}

/** The state that moved most and the others without it, where that says more than the whole alone. */
function withoutLargest(
  cube: Cube,
  whole: Comparison,
  parts: readonly Contribution[],
  surroundings: Surroundings,
): Without | null {
  const states = parts.filter((part) => part.region !== UNASSIGNED);
  const [first, ...others] = states.toSorted((a, b) => Math.abs(b.perDay) - Math.abs(a.perDay));
  const codes = STATE_CODES.filter((code) => others.some((part) => part.region === code));
  const alone = first && seriesOf(cube, first.region);
  const series = seriesOf(cube, regionOfStates(codes));
  if (!first || !alone || !series) return null;
  const difference = parts.reduce((sum, part) => sum + part.perDay, 0);
  const judged = {
    region: first.region,
    share: difference === 0 ? null : first.perDay / difference,
    own: compare(alone, whole.window, whole.base, surroundings),
    rest: compare(series, whole.window, whole.base, surroundings),
  };
  const kind = kindOf(whole, judged);
  return kind ? { kind, ...judged } : null;
}

/** The windows that a comparison was judged over: those asked for without months that are still filling up. */
export function judgedWindows(comparison: Comparison): Windows {
  if (comparison.verdict === 'not-comparable') return comparison;
  return { window: comparison.change.side.window, base: comparison.change.base.window };
}

type Judged = Exclude<Comparison, { readonly verdict: 'not-comparable' }>;

function refuse(
  whole: Comparison,
  reason: PartsRefusal,
  { missing = [], unassigned = null }: { missing?: readonly MissingPart[]; unassigned?: number | null } = {},
): Contributions {
  return { whole, reason, missing, unassigned };
}

/** The parts of a judged change, or why they cannot be decided. */
function divide(
  cube: Cube,
  whole: Judged,
  codes: readonly RegionCode[],
  surroundings: Surroundings,
): Contributions {
  const windows = judgedWindows(whole);
  const read = codes.map((region) => {
    const own = seriesOf(cube, region);
    return own ? readPart(own, windows) : ({ region, gap: 'not-reported', months: [] } as const);
  });
  const missing = read.filter((part) => 'gap' in part);
  if (missing.length > 0) return refuse(whole, 'part-missing', { missing });
  const sums = { total: whole.change.side.total, baseTotal: whole.change.base.total };
  const states = read.filter((part) => !('gap' in part)) as readonly Part[];
  const extra = unassignedPart(sums, states);
  const parts = [...states, ...(extra ? [extra] : [])].map((part) => contributionOf(part, sums, windows));
  const outside = parts.find((part) => part.region === UNASSIGNED);
  if (outside && Math.abs(outside.perDay) > MOST_UNASSIGNED * movementOf(parts)) {
    return refuse(whole, 'parts-differ', { unassigned: outside.difference });
  }
  const without = withoutLargest(cube, whole, parts, surroundings);
  return { whole, parts: parts.toSorted((a, b) => b.perDay - a.perDay), without };
}

/**
 * What moved a region between two windows: for each of its states what it adds to the difference, so that all
 * of them add up to it, with whatever stands in the whole and in no state named as a part of its own. The
 * months are those that the change of the whole was judged over. Refuses a single state, a whole that cannot
 * be compared, a state without a total, and parts too far from the whole; nothing where the cube lacks the
 * region (the nation, a group, or states joined by commas).
 */
export function contributionsOf(
  cube: Cube,
  region: RegionCode,
  { window, base }: Windows,
  surroundings: Surroundings = {},
): Contributions | undefined {
  const series = seriesOf(cube, region);
  if (!series) return undefined;
  const whole = compare(series, window, base, surroundings);
  const codes = partsOf(region);
  if (codes.length < 2) return refuse(whole, 'one-state');
  if (whole.verdict === 'not-comparable') return refuse(whole, 'not-comparable');
  return divide(cube, whole, codes, surroundings);
}

/** The columns of contributions as a table, the same from the API as from the pages. */
export const CONTRIBUTION_COLUMNS = [
  'edition',
  'indicator',
  'region',
  'from',
  'to',
  'base_from',
  'base_to',
  'part',
  'total',
  'base_total',
  'difference',
  'per_day',
  'points',
  'reason',
  'gap',
] as const;

/** Contributions under {@link CONTRIBUTION_COLUMNS}; a refusal is a row with its reason, one for each state to blame. */
export function contributionRows(edition: string, contributions: Contributions): TableField[][] {
  const { indicator, region } = contributions.whole;
  const { window, base } = judgedWindows(contributions.whole);
  const head = [edition, indicator, region, window.from, window.to, base.from, base.to];
  if ('reason' in contributions) {
    const { reason, missing } = contributions;
    const blamed = missing.length > 0 ? missing : [{ region: null, gap: null }];
    return blamed.map((part) => [...head, part.region, null, null, null, null, null, reason, part.gap]);
  }
  return contributions.parts.map((part) => [
    ...head,
    part.region,
    part.total,
    part.baseTotal,
    part.difference,
    part.perDay,
    part.points,
    null,
    null,
  ]);
}
