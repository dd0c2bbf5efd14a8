import type { Bilingual } from '../../bilingual.ts';
import { isMonth, monthOf, type Window } from '../../time/period.ts';
import { NATION, type RegionCode } from '../../place/region.ts';
import type { TableField } from '../../table.ts';

/** A quarter of a year as text, `2025Q4`. */
export type Quarter = `${number}Q${1 | 2 | 3 | 4}`;

/** Whether a text is a quarter, `2025Q4`. */
export function isQuarter(text: string): text is Quarter {
  return /^\d{4}Q[1-4]$/.test(text);
}

/**
 * Quarters since the first of year 0: the axis on which they are counted.
 * @example quarterAt(quarterNumber('2025Q4') + 1) // '2026Q1'
 */
export function quarterNumber(quarter: Quarter): number {
  return Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(5)) - 1;
}

/** The quarter at a place on the axis of {@link quarterNumber}. */
export function quarterAt(number: number): Quarter {
  return `${Math.floor(number / 4)}Q${(number % 4) + 1}` as Quarter;
}

/**
 * The three months of a quarter. The survey itself is taken in its last month.
 * @example quarterWindow('2025Q4') // { from: '2025-10', to: '2025-12' }
 */
export function quarterWindow(quarter: Quarter): Window {
  const last = (quarterNumber(quarter) % 4) * 3 + 3;
  const year = Number(quarter.slice(0, 4));
  return { from: monthOf(year, last - 2), to: monthOf(year, last) };
}

/** Adults who find their city unsafe (ENSU), in per cent; a quarter without a figure is a gap with its reason. */
export type EnsuPoint =
  | {
      readonly quarter: Quarter;
      readonly percent: number;
      readonly link: string;
      readonly note: Bilingual | null;
    }
  | { readonly quarter: Quarter; readonly gap: 'not-surveyed' | 'not-found' };

/** Whether a quarter has no figure. */
export function isEnsuGap(point: EnsuPoint): point is Extract<EnsuPoint, { gap: string }> {
  return 'gap' in point;
}

/** Adults who find their state unsafe (ENVIPE), in per cent, by the year of the survey. */
export interface EnvipePoint {
  readonly region: RegionCode;
  readonly year: number;
  readonly percent: number;
}

/** What the victimisation survey says of one year in a state: crime never reported or recorded, and how much there was. */
export interface UnreportedCrime {
  readonly region: RegionCode;
  /** The year of the crimes; the survey asks in the year after. */
  readonly year: number;
  /** Crimes without report or case file, in per cent. */
  readonly unreportedPercent: number;
  /** Adults who were victims, per 100,000. */
  readonly victimsRate: number;
  /** Crimes, per 100,000 adults. */
  readonly crimesRate: number;
}

/** What people feel, and what they do not report. */
export interface Perception {
  readonly ensu: readonly EnsuPoint[];
  readonly envipe: readonly EnvipePoint[];
  readonly unreported: readonly UnreportedCrime[];
}

/** The ENSU figure of the quarter that a month falls in; nothing outside the series or in a gap. */
export function ensuAt(points: readonly EnsuPoint[], month: string): number | undefined {
  if (!isMonth(month)) return undefined;
  const quarter = quarterAt(Number(month.slice(0, 4)) * 4 + Math.floor((Number(month.slice(5, 7)) - 1) / 3));
  const point = points.find((each) => each.quarter === quarter);
  return point && !isEnsuGap(point) ? point.percent : undefined;
}

/** Change of the ENSU figure between two quarters in percentage points; nothing where one of them is a gap. */
export function ensuChange(points: readonly EnsuPoint[], from: Quarter, to: Quarter): number | undefined {
  const [before, after] = [from, to].map((quarter) => points.find((each) => each.quarter === quarter));
  if (!before || !after || isEnsuGap(before) || isEnsuGap(after)) return undefined;
  return Number((after.percent - before.percent).toFixed(1));
}

/** The columns of what people feel and do not report, as a table, the same from the API as from the pages. */
export const PERCEPTION_COLUMNS = ['survey', 'region', 'period', 'percent', 'gap', 'link'] as const;

/** A quarter of the ENSU under {@link PERCEPTION_COLUMNS}: one without a figure keeps its row and reason. */
export function ensuRow(point: EnsuPoint): TableField[] {
  const head = ['ensu', NATION, point.quarter];
  return isEnsuGap(point) ? [...head, null, point.gap, null] : [...head, point.percent, null, point.link];
}

/** A year of the ENVIPE under {@link PERCEPTION_COLUMNS}. */
export function envipeRow({ region, year, percent }: EnvipePoint): TableField[] {
  return ['envipe', region, year, percent, null, null];
}

/** Crime that was not reported or recorded under {@link PERCEPTION_COLUMNS}. */
export function unreportedRow({ region, year, unreportedPercent }: UnreportedCrime): TableField[] {
  return ['unreported', region, year, unreportedPercent, null, null];
}
