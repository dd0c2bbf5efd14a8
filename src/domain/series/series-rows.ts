import { indicatorOf } from '../indicator/indicator.ts';
import type { IndicatorId } from '../indicator/rows.ts';
import { isGap, type Observation } from '../indicator/observation.ts';
import type { Provenance, SourceId } from '../indicator/source.ts';
import type { RegionCode } from '../place/region.ts';
import type { Edition } from '../record/edition.ts';
import type { TableField } from '../table.ts';

/** The columns of a series as a table, the same from the API as from the pages. */
export const SERIES_COLUMNS = [
  'edition',
  'indicator',
  'unit',
  'region',
  'month',
  'value',
  'gap',
  'method',
  'basis',
  'vintage',
  'source',
  'provenance',
] as const;

/** A vintage with where it comes from, as rows name it. */
export interface NamedVintage {
  readonly id: string;
  readonly source: SourceId;
  readonly provenance: Provenance;
}

/** The vintages that serve in an edition, each with its source. */
export function namedVintages({ vintages, sources }: Edition): NamedVintage[] {
  return vintages.flatMap(({ id, source }) => {
    const found = sources.find((each) => each.id === source);
    return found ? [{ id, source, provenance: found.provenance }] : [];
  });
}

/** What the observations of a row belong to. */
export interface SeriesHead {
  readonly edition: string;
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  readonly vintages: readonly NamedVintage[];
}

/** An observation under {@link SERIES_COLUMNS}: a gap has its reason and an empty value. */
export function seriesRow(
  { edition, indicator, region, vintages }: SeriesHead,
  each: Observation,
): TableField[] {
  const head = [edition, indicator, indicatorOf(indicator).unit, region, each.month];
  if (isGap(each)) return [...head, null, each.gap, null, null, null, null, null];
  const vintage = vintages.find(({ id }) => id === each.vintage);
  const origin = [vintage?.source ?? null, vintage?.provenance ?? null];
  return [...head, each.value, null, each.method, each.basis, each.vintage, ...origin];
}
