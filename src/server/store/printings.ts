import type { Printing } from '../../domain/record/lineage.ts';
import type { RegionCode } from '../../domain/place/region.ts';
import { monthAt, monthNumber } from '../../domain/time/period.ts';

/** One region as one vintage printed it: its months by number (`monthNumber`) in order, each with its value; nothing where the cell is blank. */
export interface PrintedRow {
  readonly region: RegionCode;
  readonly vintage: string;
  readonly months: readonly number[];
  readonly values: readonly (number | null)[];
}

/** A region's printings as rows, one for each cell. */
export function printedRows(region: RegionCode, printings: readonly Printing[]): PrintedRow[] {
  return printings.map(({ vintage, month, value }) => ({
    region,
    vintage,
    months: [monthNumber(month)],
    values: [value],
  }));
}

interface Sum {
  readonly vintage: string;
  readonly month: number;
  regions: number;
  value: number | null;
}

function inOrder(a: Sum, b: Sum): number {
  return a.month - b.month || (a.vintage < b.vintage ? -1 : 1);
}

function addRow(sums: Map<string, Sum>, { vintage, months, values }: PrintedRow): void {
  months.forEach((month, index) => {
    const key = `${month} ${vintage}`;
    const sum = sums.get(key) ?? { vintage, month, regions: 0, value: 0 };
    const value = values[index] ?? null;
    sum.regions += 1;
    sum.value = sum.value === null || value === null ? null : sum.value + value;
    sums.set(key, sum);
  });
}

/** Printings added over regions: only months that all of them have, nothing where one of them is blank. */
export function addPrintings(
  rows: readonly PrintedRow[],
  regions: readonly RegionCode[],
  unitsKept: number,
): Printing[] {
  const sums = new Map<string, Sum>();
  for (const row of rows) if (regions.includes(row.region)) addRow(sums, row);
  return [...sums.values()]
    .filter((sum) => sum.regions === regions.length)
    .toSorted(inOrder)
    .map(({ vintage, month, value }) => ({
      vintage,
      month: monthAt(month),
      value: value === null ? null : value / unitsKept,
    }));
}
