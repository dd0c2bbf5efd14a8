import { groupedBy } from '../../domain/grouped.ts';
import { indicatorOf } from '../../domain/indicator/indicator.ts';
import type { IndicatorId } from '../../domain/indicator/rows.ts';
import type { MunicipalTable } from '../../domain/record/lineage.ts';
import { monthsFrom, type Month } from '../../domain/time/period.ts';
import { isUnspecifiedMunicipality, type RegionCode } from '../../domain/place/region.ts';

/** One municipality and month; nothing where a case file's cell is blank. */
export interface MunicipalRow {
  readonly code: RegionCode;
  readonly name: string;
  readonly month: Month;
  readonly value: number | null;
}

function sumOf(values: readonly (number | null)[]): number {
  return values.reduce<number>((sum, each) => sum + (each ?? 0), 0);
}

/**
 * Municipal rows of one state by column, over the months that the source covers; nothing where there are
 * no rows. What has no municipality comes last, whatever it counts. RNPDNO leaves out zeros, so there a month without a row is 0; elsewhere it is not known.
 */
export function municipalTable(
  indicator: IndicatorId,
  state: RegionCode,
  covered: { readonly start: Month; readonly end: Month } | undefined,
  rows: readonly MunicipalRow[],
): MunicipalTable | undefined {
  if (!covered || rows.length === 0) return undefined;
  const length = monthsFrom(covered.start, covered.end) + 1;
  const absent = indicatorOf(indicator).methods.includes('rnpdno') ? 0 : null;
  const columns = [...groupedBy(rows, (row) => row.code)].map(([code, own]) => {
    const values = Array.from<number | null>({ length }).fill(absent);
    for (const row of own) values[monthsFrom(covered.start, row.month)] = row.value;
    return { code, name: own[0]?.name ?? code, values };
  });
  const largestFirst = columns.toSorted(
    (a, b) =>
      Number(isUnspecifiedMunicipality(a.code)) - Number(isUnspecifiedMunicipality(b.code)) ||
      sumOf(b.values) - sumOf(a.values) ||
      a.code.localeCompare(b.code),
  );
  return { indicator, state, start: covered.start, columns: largestFirst };
}
