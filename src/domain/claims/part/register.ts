import type { CannotTell } from '../claim.ts';
import type { Cube } from '../../series/cube.ts';
import type { Printing } from '../../record/lineage.ts';
import { statementRevision } from '../../record/revisions/assumed-revision.ts';
import { usualGrowth } from '../../record/revisions/usual-growth.ts';
import { indicatorOf } from '../../indicator/indicator.ts';
import type { IndicatorId } from '../../indicator/rows.ts';
import { wholeYearSeries, type WholeYears } from '../../series/whole-years.ts';
import type { MethodId } from '../../time/method.ts';
import type { Basis, Value } from '../../indicator/observation.ts';
import type { Vintage } from '../../indicator/source.ts';
import { addMonths, windowDays, type Month, type Window } from '../../time/period.ts';
import type { EnsuPoint } from '../../record/curated/perception.ts';
import type { RegisteringBreak } from '../../record/curated/registering-break.ts';
import { populationIn, type Population } from '../../place/population.ts';
import { perHundredThousand, type Measure } from '../../series/rate.ts';
import { NATION, type RegionCode } from '../../place/region.ts';
import { printedSeries, type EarlierPrint } from './earlier-cut.ts';
import { breaksAmong, type BreaksTouching } from '../../series/registering-breaks.ts';
import { seriesOf, totalOf, type Series } from '../../series/series.ts';

/** What claims are asked of: the series of one edition, however they are stored. */
export interface ClaimRegister {
  /** The monthly series of an indicator (yearly for INEGI's deaths); nothing where the edition lacks it. */
  series(indicator: IndicatorId, region: RegionCode): Series | undefined;
  /** The nation's published yearly totals of an indicator as a yearly series, whole years only. */
  yearly(indicator: IndicatorId): Series | undefined;
  readonly population: Population | undefined;
  /** The registering breaks that two windows of a series rest on. */
  readonly registeringBreaks?: BreaksTouching;
  /** The ENSU survey, for statements on it. */
  readonly ensu?: readonly EnsuPoint[];
  /** A series as the newest kept cut printed it that was out in the month `said` and covers `to`; nothing where none is kept. */
  asOf?(indicator: IndicatorId, region: RegionCode, said: Month, to: Month): EarlierPrint | undefined;
}

/** One side of a claim's arithmetic: what was added, over how many days, and what comes of it. */
export interface ClaimSide {
  readonly window: Window;
  readonly total: number;
  readonly days: number;
  /** The total in the claim's measure. */
  readonly value: number;
  readonly method: MethodId;
  readonly basis: Basis;
  readonly vintages: readonly string[];
  /** How far such a total usually moves after a statement is made, as a share of itself. */
  readonly revision: number;
  /** That share is what the newest months of a cut usually grow by until a later cut. */
  readonly byGrowth: boolean;
}

/** Why a side has no number, and the months to blame. */
export interface NoSide {
  readonly reason: CannotTell;
  readonly months: readonly Month[];
}

/** Where a side is read from. */
export interface SideQuery {
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  readonly measure: Measure;
  readonly yearly: boolean;
}

function reasonOf(reason: CannotTell, indicator: IndicatorId): CannotTell {
  return reason === 'not-published' && indicatorOf(indicator).unit === 'victims'
    ? 'victims-by-month'
    : reason;
}

function measured(
  total: number,
  window: Window,
  query: SideQuery,
  register: ClaimRegister,
): number | undefined {
  if (query.measure === 'count') return total;
  if (query.measure === 'per-day') return total / windowDays(window);
  const people = register.population && populationIn(register.population, query.region, window);
  return people === undefined ? undefined : perHundredThousand(total, window, people);
}

/** The series that a side is read from: the nation's yearly totals where the claim asks for them. */
export function seriesFor(register: ClaimRegister, query: SideQuery): Series | undefined {
  return query.yearly && query.region === NATION
    ? (register.yearly(query.indicator) ?? register.series(query.indicator, query.region))
    : register.series(query.indicator, query.region);
}

/** The total of a window in a measure, or why there is none: never over a gap, never across a break. */
export function sideOf(register: ClaimRegister, query: SideQuery, window: Window): ClaimSide | NoSide {
  const series = seriesFor(register, query);
  if (!series) return { reason: 'indicator-not-kept', months: [] };
  const sum = totalOf(series, window);
  if ('gap' in sum) return { reason: reasonOf(sum.gap, query.indicator), months: sum.months };
  const value = measured(sum.total, window, query, register);
  if (value === undefined) return { reason: 'no-population', months: [] };
  const monthly = monthlyOr(register, query, series);
  const revision = statementRevision(monthly, window, sum.total);
  const growth = growthSince(monthly, window, sum.values);
  return {
    window,
    total: sum.total,
    days: windowDays(window),
    value,
    method: sum.method,
    basis: sum.values.at(-1)?.basis ?? 'reported',
    vintages: [...new Set(sum.values.map((each) => each.vintage))],
    revision: Math.max(revision, growth),
    byGrowth: growth > revision,
  };
}

/** How far months that were the newest of a cut have usually moved in later cuts, the larger of both ways. */
function growthAsNewest(series: Series, values: readonly Value[], newest: Month): number {
  const fresh = values.map((each) => ({ ...each, cut: newest }));
  const { low, high } = usualGrowth(series, fresh, NO_CUT);
  return Math.max(-low, high);
}

/**
 * How far a stretch that was the newest of its cut has usually moved in later cuts. Growth is measured on months,
 * quarters and years; a stretch of four to eleven months may have taken in all that its year usually does, and
 * does not grow by a larger share than its quarter.
 */
function growthSince(series: Series, { to }: Window, values: readonly Value[]): number {
  const own = growthAsNewest(series, values, to);
  if (values.length <= 3 || values.length >= 12) return own;
  const year = totalOf(series, { from: addMonths(to, -11), to });
  if ('gap' in year) return own;
  const total = values.reduce((sum, { value }) => sum + value, 0);
  const ofYear = (growthAsNewest(series, year.values, to) * year.total) / total;
  return Math.max(own, Math.min(ofYear, growthAsNewest(series, values.slice(-3), to)));
}

/** A cut that comes after every other. */
const NO_CUT: Month = '9999-12';

/** The series that usual revisions are measured on: yearly totals stand in no file twice. */
function monthlyOr(register: ClaimRegister, { indicator, region }: SideQuery, series: Series): Series {
  return register.series(indicator, region) ?? series;
}

/**
 * Whether a side has no number.
 * @example isNoSide({ reason: 'no-population', months: [] }) // true
 */
export function isNoSide(side: ClaimSide | NoSide): side is NoSide {
  return 'reason' in side;
}

/** What a register is made of: the cubes and yearly totals of one edition. */
export interface RegisterContents {
  readonly cubes: readonly Cube[];
  readonly yearly: readonly WholeYears[];
  readonly population?: Population;
  readonly registeringBreaks?: readonly RegisteringBreak[];
  readonly ensu?: readonly EnsuPoint[];
  /** What older cuts printed, for statements made while they were the newest. */
  readonly printed?: readonly PrintedRegion[];
  readonly vintages?: readonly Vintage[];
}

/** Every kept printing of an indicator in a region. */
interface PrintedRegion {
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  readonly printings: readonly Printing[];
}

/** A register over the cubes of one edition; series are cut from them when first asked for. */
export function registerOf(contents: RegisterContents): ClaimRegister {
  const cubes = new Map(contents.cubes.map((cube) => [cube.indicator, cube]));
  const years = new Map(contents.yearly.map((each) => [each.indicator, each.totals]));
  const cut = new Map<string, Series | undefined>();
  const cached = (key: string, make: () => Series | undefined): Series | undefined => {
    if (!cut.has(key)) cut.set(key, make());
    return cut.get(key);
  };
  return {
    series: (indicator, region) =>
      cached(`${indicator} ${region}`, () => {
        const cube = cubes.get(indicator);
        return cube && seriesOf(cube, region);
      }),
    yearly: (indicator) =>
      cached(`${indicator} yearly`, () => {
        const totals = years.get(indicator);
        return totals && wholeYearSeries({ indicator, totals });
      }),
    population: contents.population,
    registeringBreaks: breaksAmong(contents.registeringBreaks ?? []),
    ...(contents.ensu ? { ensu: contents.ensu } : {}),
    asOf: (indicator, region, said, to) => {
      const own = contents.printed?.find((each) => each.indicator === indicator && each.region === region);
      return own && printedSeries(own, contents.vintages ?? [], said, to);
    },
  };
}
