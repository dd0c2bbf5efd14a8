import { compare, type Comparison, type Surroundings } from './comparison.ts';
import type { Cube } from '../series/cube.ts';
import type { IndicatorId } from '../indicator/rows.ts';
import { monthNumber, windowDays, yearWindow, type Window } from '../time/period.ts';
import {
  isEnsuGap,
  PERCEPTION_COLUMNS,
  isQuarter,
  quarterWindow,
  type EnsuPoint,
  type EnvipePoint,
  type Quarter,
} from '../record/curated/perception.ts';
import { NATION, type RegionCode } from '../place/region.ts';
import { seriesOf, totalOf } from '../series/series.ts';
import type { Table, TableField } from '../table.ts';

/** The counts that stand beside fear: case files, which reach further than victims. */
export const BESIDE = ['homicide-cases', 'extortion-cases'] as const satisfies readonly IndicatorId[];
/** One of the counts beside fear. */
export type Beside = (typeof BESIDE)[number];
/** A line of fear or of a count. */
export type LineId = 'fear' | Beside;
/** Fear first, then the counts. */
export const LINES: readonly LineId[] = ['fear', ...BESIDE];

/** The last quarter before the present administration. */
export const BASE_QUARTER: Quarter = '2024Q3';

/** One period by every line: the value itself and what it is where the base is 100. */
export interface PerceptionRow {
  readonly key: string;
  readonly window: Window;
  readonly at: number;
  readonly values: Readonly<Record<LineId, number | null>>;
  readonly index: Readonly<Record<LineId, number | null>>;
  readonly gap: 'not-surveyed' | 'not-found' | null;
  /** Where the survey's figure is printed, as far as it is known. */
  readonly link: string | null;
}

type Cubes = ReadonlyMap<IndicatorId, Cube>;

/** A daily mean under the method of the base; nothing where a month is missing or counted otherwise. */
function dailyMean(
  cubes: Cubes,
  id: Beside,
  region: RegionCode,
  window: Window,
  base: Window,
): number | null {
  const cube = cubes.get(id);
  const series = cube && seriesOf(cube, region);
  if (!series) return null;
  const [total, other] = [totalOf(series, window), totalOf(series, base)];
  if ('gap' in total || 'gap' in other || total.method !== other.method) return null;
  return total.total / windowDays(window);
}

interface Period {
  readonly key: string;
  readonly window: Window;
  readonly fear: number | null;
  readonly gap: PerceptionRow['gap'];
  readonly link: string | null;
  readonly at: number;
}

function indexed(value: number | null, hundred: number | null): number | null {
  return value === null || hundred === null || hundred === 0 ? null : (100 * value) / hundred;
}

function rowsOf(periods: readonly Period[], base: Period, region: RegionCode, cubes: Cubes): PerceptionRow[] {
  const valuesOf = ({ window, fear }: Period): PerceptionRow['values'] => ({
    fear,
    'homicide-cases': dailyMean(cubes, 'homicide-cases', region, window, base.window),
    'extortion-cases': dailyMean(cubes, 'extortion-cases', region, window, base.window),
  });
  const own = valuesOf(base);
  return periods.map((period) => {
    const values = valuesOf(period);
    return {
      key: period.key,
      window: period.window,
      at: period.at,
      values,
      index: {
        fear: indexed(values.fear, own.fear),
        'homicide-cases': indexed(values['homicide-cases'], own['homicide-cases']),
        'extortion-cases': indexed(values['extortion-cases'], own['extortion-cases']),
      },
      gap: period.gap,
      link: period.link,
    };
  });
}

function quarterPeriod(point: EnsuPoint): Period {
  const gapped = isEnsuGap(point);
  return {
    key: point.quarter,
    window: quarterWindow(point.quarter),
    fear: gapped ? null : point.percent,
    gap: gapped ? point.gap : null,
    link: gapped ? null : point.link,
    // The survey is taken in the last month of its quarter.
    at: monthNumber(quarterWindow(point.quarter).to),
  };
}

/**
 * The quarter that 100 stands for: the one asked for where it was surveyed, else the last before the administration.
 * @example baseQuarter([{ quarter: '2025Q1', percent: 50 }], '2025Q1') // '2025Q1'
 * @example baseQuarter([{ quarter: '2025Q1', gap: 'not-surveyed' }], '2025Q1') // '2024Q3'
 */
export function baseQuarter(ensu: readonly EnsuPoint[], asked: string | null): Quarter {
  const known = ensu.some((each) => each.quarter === asked && !isEnsuGap(each));
  return asked !== null && isQuarter(asked) && known ? asked : BASE_QUARTER;
}

/** The quarters of a span by every line, as an index on a base quarter. */
export function quarterRows(
  ensu: readonly EnsuPoint[],
  base: Quarter,
  since: string,
  cubes: Cubes,
): PerceptionRow[] {
  const found = ensu.find((each) => each.quarter === base);
  if (!found) return [];
  const periods = ensu.filter((each) => each.quarter >= since).map(quarterPeriod);
  return rowsOf(periods, quarterPeriod(found), NATION, cubes);
}

/** The years of a state or the nation by every line, as an index on a base year. */
export function yearRows(
  envipe: readonly EnvipePoint[],
  region: RegionCode,
  base: number,
  cubes: Cubes,
): PerceptionRow[] {
  const own = envipe
    .filter((each) => each.region === region && each.year >= 2015)
    .toSorted((a, b) => a.year - b.year)
    .map(({ year, percent }): Period => ({
      key: String(year),
      window: yearWindow(year),
      fear: percent,
      gap: null,
      link: null,
      at: monthNumber(yearWindow(year).from),
    }));
  const found = own.find((each) => each.key === String(base));
  return found ? rowsOf(own, found, region, cubes) : [];
}

type SurveyedQuarter = Exclude<EnsuPoint, { readonly gap: unknown }>;

/** Fear in every surveyed year from one on, oldest first, so that a sentence skips no year in between. */
export function fearSince(rows: readonly PerceptionRow[], year: number): (readonly [string, number])[] {
  return rows.flatMap(({ key, values: { fear } }) =>
    fear === null || Number(key) < year ? [] : [[key, fear] as const],
  );
}

/** The first and last quarter that a sentence speaks of, and how the counts moved between them. */
export interface FearMove {
  readonly from: Quarter;
  readonly to: Quarter;
  readonly before: number;
  readonly after: number;
  /** What was surveyed in between and lies beyond both ends, in order of time: two ends are no straight way. */
  readonly between: readonly SurveyedQuarter[];
  /** The newest surveyed quarter whose counts can be compared with the base's; the last one where none can. */
  readonly counted: SurveyedQuarter;
  /** How the counts moved from the base quarter to the counted one. */
  readonly moves: Readonly<Record<Beside, Comparison | undefined>>;
}

/** Of the quarters between two, the highest where it lies above both ends and the lowest where it lies below both. */
function beyondEnds(
  all: readonly SurveyedQuarter[],
  first: SurveyedQuarter,
  last: SurveyedQuarter,
): SurveyedQuarter[] {
  const inner = all.filter(({ quarter }) => quarter > first.quarter && quarter < last.quarter);
  const [low, high] = [Math.min(first.percent, last.percent), Math.max(first.percent, last.percent)];
  const order = inner.toSorted((a, b) => a.percent - b.percent);
  const [lowest, highest] = [order[0], order.at(-1)];
  return inner.filter(
    (each) => (each === lowest && each.percent < low) || (each === highest && each.percent > high),
  );
}

/** Fear from the base quarter to the newest surveyed one, and the counts as far as they can be compared. */
export function fearMove(
  ensu: readonly EnsuPoint[],
  base: Quarter,
  cubes: Cubes,
  surroundings: Surroundings = {},
): FearMove | undefined {
  const surveyed = ensu.flatMap((each) => (isEnsuGap(each) ? [] : [each]));
  const first = surveyed.find((each) => each.quarter === base);
  const last = surveyed.at(-1);
  if (!first || !last || first === last) return undefined;
  const moved = (id: Beside, to: Quarter): Comparison | undefined => {
    const cube = cubes.get(id);
    const series = cube && seriesOf(cube, NATION);
    return series && compare(series, quarterWindow(to), quarterWindow(first.quarter), surroundings);
  };
  const isCounted = ({ quarter }: SurveyedQuarter): boolean => {
    const verdict = quarter > base ? moved('homicide-cases', quarter)?.verdict : undefined;
    return verdict !== undefined && verdict !== 'not-comparable';
  };
  const counted = surveyed.findLast(isCounted) ?? last;
  return {
    from: first.quarter,
    to: last.quarter,
    before: first.percent,
    after: last.percent,
    between: beyondEnds(surveyed, first, last),
    counted,
    moves: {
      'homicide-cases': moved('homicide-cases', counted.quarter),
      'extortion-cases': moved('extortion-cases', counted.quarter),
    },
  };
}

/**
 * Which way fear and homicide went, for a title; `plain` where the change of homicide is not clear, or where fear
 * went another way to the last counted quarter than to the newest surveyed one.
 */
export function fearTitle({
  before,
  after,
  counted,
  moves,
}: FearMove): 'apart' | 'together' | 'reversed' | 'bothUp' | 'plain' {
  const verdict = moves['homicide-cases']?.verdict;
  if ((verdict !== 'falling' && verdict !== 'rising') || before === after) return 'plain';
  const up = after > before;
  if (counted.percent > before !== up) return 'plain';
  if (verdict === 'falling') return up ? 'apart' : 'together';
  return up ? 'bothUp' : 'reversed';
}

/** Where and by which survey fear was asked for. */
export interface Surveyed {
  readonly survey: 'ensu' | 'envipe';
  readonly region: RegionCode;
}

function lineFields(row: PerceptionRow, line: LineId, { survey, region }: Surveyed): TableField[] {
  const [value, index] = [row.values[line], row.index[line]];
  if (line === 'fear') return [survey, region, row.key, value, row.gap, row.link, null, index];
  return [line, region, row.key, null, null, null, value, index];
}

/** Fear and counts as a table: the columns of surveys, then the daily mean of a count, then the index. */
export function perceivedTable(rows: readonly PerceptionRow[], surveyed: Surveyed): Table {
  return {
    columns: [...PERCEPTION_COLUMNS, 'per_day', 'index'],
    rows: LINES.flatMap((line) => rows.map((row) => lineFields(row, line, surveyed))),
  };
}
