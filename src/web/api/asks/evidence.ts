import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import type { Month } from '../../../domain/time/period.ts';
import type { RegionCode } from '../../../domain/place/region.ts';
import { ask } from '../client.ts';

/** What one figure was made of. */
export function askLineage(indicator: IndicatorId, region: RegionCode, month: Month, signal: AbortSignal) {
  return ask('lineage', { indicator, region, month }, signal);
}

/** How one indicator's printed figures moved. */
export function askRevisions(indicator: IndicatorId, region: RegionCode, signal: AbortSignal) {
  return ask('revisions', { indicator, region }, signal);
}

/** What one figure was made of, as it is answered. */
export type LineageAnswer = Awaited<ReturnType<typeof askLineage>>;

/** How printed figures moved, as it is answered. */
export type RevisionsAnswer = Awaited<ReturnType<typeof askRevisions>>;
