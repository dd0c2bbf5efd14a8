import { groupedBy } from '../../domain/grouped.ts';
import { leavesOutZeros } from '../../domain/indicator/indicator.ts';
import type { IndicatorId } from '../../domain/indicator/rows.ts';
import { stateOfMunicipality } from '../../domain/place/municipality.ts';
import type { MunicipalPopulation } from '../../domain/place/municipal-population.ts';
import { isUnspecifiedMunicipality, type RegionCode } from '../../domain/place/region.ts';
import type { MunicipalTable } from '../../domain/record/lineage.ts';
import { monthAt, monthNumber, monthsFrom, type Month } from '../../domain/time/period.ts';

/** One municipality, its months by number (`monthNumber`) in any order, each with its value; nothing where a case file's cell is blank. */
export interface MunicipalRow {
  readonly code: RegionCode;
  readonly name: string;
  readonly months: readonly number[];
  readonly values: readonly (number | null)[];
  readonly vintages: readonly string[];
}

interface Span {
  readonly start: Month;
  readonly end: Month;
}

function spanOf(rows: readonly MunicipalRow[]): Span {
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const { months } of rows) {
    for (const month of months) {
      first = Math.min(first, month);
      last = Math.max(last, month);
    }
  }
  return { start: monthAt(first), end: monthAt(last) };
}

function sumOf(values: readonly (number | null)[]): number {
  return values.reduce<number>((sum, each) => sum + (each ?? 0), 0);
}

function columnOf(row: MunicipalRow, { start, end }: Span, absent: number | null) {
  const values = Array.from<number | null>({ length: monthsFrom(start, end) + 1 }).fill(absent);
  const first = monthNumber(start);
  row.months.forEach((month, index) => {
    values[month - first] = row.values[index] ?? null;
  });
  return { code: row.code, name: row.name, values };
}

/**
 * Municipal rows of one indicator as a table a state, by column, over the months that the source covers. What
 * has no municipality comes last, whatever it counts. RNPDNO leaves out zeros and covers its months in every
 * state, so there a month without a row is 0; of case files each state has its own, and what they lack is not known.
 */
export function municipalTables(indicator: IndicatorId, rows: readonly MunicipalRow[]): MunicipalTable[] {
  if (rows.length === 0) return [];
  const hasZeros = leavesOutZeros(indicator);
  const all = hasZeros ? spanOf(rows) : undefined;
  return [...groupedBy(rows, ({ code }) => stateOfMunicipality(code))].map(([state, own]) => {
    const span = all ?? spanOf(own);
    const columns = own.map((row) => columnOf(row, span, hasZeros ? 0 : null));
    const sums = new Map(columns.map(({ code, values }) => [code, sumOf(values)]));
    const largestFirst = columns.toSorted(
      (a, b) =>
        Number(isUnspecifiedMunicipality(a.code)) - Number(isUnspecifiedMunicipality(b.code)) ||
        (sums.get(b.code) ?? 0) - (sums.get(a.code) ?? 0) ||
        a.code.localeCompare(b.code),
    );
    const vintages = [...new Set(own.flatMap((row) => row.vintages))].toSorted();
    return { indicator, state, start: span.start, columns: largestFirst, vintages };
  });
}

/** One municipality's people in one year. */
export interface PeopleRow {
  readonly vintage: string;
  readonly code: RegionCode;
  readonly year: number;
  readonly value: number;
}

/** The population of municipalities by column, of rows in order of code and year. */
export function municipalPopulationOf(rows: readonly PeopleRow[]): MunicipalPopulation {
  const years = rows.map(({ year }) => year);
  const firstYear = years.reduce((least, year) => Math.min(least, year), years[0] ?? 0);
  const lastYear = years.reduce((most, year) => Math.max(most, year), firstYear);
  const places = [...groupedBy(rows, ({ code }) => code)].map(([code, own]) => {
    const values = Array.from<number | null>({ length: lastYear - firstYear + 1 }).fill(null);
    for (const { year, value } of own) values[year - firstYear] = value;
    return { code, values };
  });
  return { firstYear, places, vintage: rows[0]?.vintage ?? null };
}
