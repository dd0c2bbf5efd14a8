import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import { monthOf, yearOf, yearWindow } from '../../../domain/time/period.ts';
import type { RegionCode } from '../../../domain/place/region.ts';
import { lastMonthOf, type Series, seriesOf, totalOf } from '../../../domain/series/series.ts';
import type { Evidence } from '../../reading/evidence/evidence.ts';

/** The registers of intentional homicide, largest count first. */
export const REGISTERS = [
  'homicide-deaths',
  'homicide-victims',
  'homicide-cases',
] as const satisfies readonly IndicatorId[];
export type RegisterLine = (typeof REGISTERS)[number];

/** One year by every register: a total, or nothing where the year is not whole or crosses a change of method. */
export interface RegisterYear {
  readonly year: number;
  readonly totals: Readonly<Record<RegisterLine, number | null>>;
}

/** The first year that all three may overlap in. */
const FIRST = 2015;

function yearTotal(series: Series | undefined, year: number): number | null {
  if (!series) return null;
  const total = totalOf(series, yearWindow(year));
  return 'gap' in total ? null : total.total;
}

/** The years since 2015 by every register, up to the newest that any of them has whole. */
export function readRegisters(region: RegionCode, evidence: Evidence): RegisterYear[] {
  const series = new Map(
    REGISTERS.map((id) => {
      const cube = evidence.cubes.get(id);
      return [id, cube && seriesOf(cube, region)] as const;
    }),
  );
  const last = Math.max(
    FIRST,
    ...[...series.values()].flatMap((each) => {
      const month = each && lastMonthOf(each);
      return month ? [yearOf(month)] : [];
    }),
  );
  return Array.from({ length: last - FIRST + 1 }, (_, index) => {
    const year = FIRST + index;
    const totals = Object.fromEntries(REGISTERS.map((id) => [id, yearTotal(series.get(id), year)]));
    return { year, totals: totals as RegisterYear['totals'] };
  }).filter(({ totals }) => REGISTERS.some((id) => totals[id] !== null));
}

/** The newest year that every register has, with the year before it where that is whole too. */
export function newestShared(
  years: readonly RegisterYear[],
): { readonly now: RegisterYear; readonly before: RegisterYear | undefined } | undefined {
  const isWhole = ({ totals }: RegisterYear): boolean => REGISTERS.every((id) => totals[id] !== null);
  const place = years.findLastIndex(isWhole);
  const now = years[place];
  if (!now) return undefined;
  const before = years[place - 1];
  return { now, before: before && isWhole(before) ? before : undefined };
}

/** The month that a year is drawn at. */
export function monthOfYear(year: number) {
  return monthOf(year, 1);
}
