import { leavesOutZeros } from '../../indicator/indicator.ts';
import type { Observation } from '../../indicator/observation.ts';
import type { IndicatorId } from '../../indicator/rows.ts';
import { populationOfPlace } from '../../place/municipal-population.ts';
import type { Population } from '../../place/population.ts';
import type { RegionCode } from '../../place/region.ts';
import type { MunicipalTable } from '../../record/lineage.ts';
import { methodIn } from '../../record/revisions/usual-revision.ts';
import { addMonths, type Month } from '../../time/period.ts';
import type { Series } from '../../series/series.ts';

/** What a municipality's figures come from: the file, and its last month. */
export interface MunicipalOrigin {
  readonly vintage: string;
  readonly cut: Month;
}

/** The series of one municipality; nothing where the table does not name it and its register does not leave out zeros. */
export function municipalSeries(
  { indicator, start, columns }: MunicipalTable,
  code: RegionCode,
  { vintage, cut }: MunicipalOrigin,
): Series | undefined {
  const own = columns.find((each) => each.code === code)?.values;
  const isZero = !own && leavesOutZeros(indicator);
  const values = own ?? (isZero ? columns[0]?.values.map(() => 0) : undefined);
  if (!values) return undefined;
  const observations = values.map((value, index): Observation => {
    const month = addMonths(start, index);
    const method = methodIn(indicator, month);
    if (value === null || !method) return { month, gap: 'not-reported' };
    return { month, value, method, vintage, cut, basis: 'reported' };
  });
  return { indicator, region: code, cadence: 'month', observations };
}

/** One municipality: every indicator that counts by municipality, month by month. */
export interface MunicipalityRecord {
  readonly edition: string;
  readonly code: RegionCode;
  readonly name: string;
  readonly state: RegionCode;
  /** CONAPO's mid-year population, the year `firstYear + i`; none where CONAPO does not list the place. */
  readonly population: { readonly firstYear: number; readonly values: readonly (number | null)[] } | null;
  readonly series: readonly (MunicipalOrigin & {
    readonly indicator: IndicatorId;
    readonly start: Month;
    /** `null` is a blank cell of a case file. */
    readonly values: readonly (number | null)[];
  })[];
}

/** The series of a municipality by each of its indicators. */
export function seriesOfRecord({ code, name, state, series }: MunicipalityRecord): readonly Series[] {
  return series.flatMap(({ indicator, start, values, ...origin }) => {
    const table = { indicator, state, start, columns: [{ code, name, values }] };
    return municipalSeries(table, code, origin) ?? [];
  });
}

/** The people of a municipality as a table of its own; nothing where CONAPO does not list it. */
export function populationOfRecord({ code, population }: MunicipalityRecord): Population | undefined {
  if (!population) return undefined;
  const { firstYear, values } = population;
  return populationOfPlace({ firstYear, places: [{ code, values }], vintage: 'conapo-municipality' }, code);
}
