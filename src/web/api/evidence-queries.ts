import { queryOptions } from '@tanstack/react-query';
import type { IndicatorId } from '../../domain/indicator/rows.ts';
import type { Month } from '../../domain/time/period.ts';
import type { RegionCode } from '../../domain/place/region.ts';
import { arrived } from './problem.ts';

const asks = () => arrived(import('./asks/evidence.ts'));

/** What one figure of an edition was made of: files, source rows, municipalities. */
export function lineageQuery(edition: string, indicator: IndicatorId, region: RegionCode, month: Month) {
  return queryOptions({
    queryKey: ['lineage', edition, indicator, region, month],
    queryFn: async ({ signal }) => (await asks()).askLineage(indicator, region, month, signal),
    staleTime: Infinity,
  });
}

/** Every month of an indicator and region as each kept vintage printed it. */
export function revisionsQuery(edition: string, indicator: IndicatorId, region: RegionCode) {
  return queryOptions({
    queryKey: ['revisions', edition, indicator, region],
    queryFn: async ({ signal }) => (await asks()).askRevisions(indicator, region, signal),
    staleTime: Infinity,
  });
}
