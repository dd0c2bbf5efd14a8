import { indicatorOf } from '../../indicator/indicator.ts';
import type { Observation } from '../../indicator/observation.ts';
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
  const isZero = !own && indicatorOf(indicator).methods.includes('rnpdno');
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
