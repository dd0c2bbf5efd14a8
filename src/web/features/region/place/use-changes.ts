import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Comparison } from '../../../../domain/judgement/comparison.ts';
import { municipalChanges } from '../../../../domain/judgement/municipal/municipal-changes.ts';
import type { MunicipalRates } from '../../../../domain/judgement/municipal/municipal-rates.ts';
import { NATION, type RegionCode } from '../../../../domain/place/region.ts';
import { municipalTableQuery } from '../../../api/municipal/municipal-queries.ts';

/**
 * The change of each municipality of a state between the two windows of a list, as its own months arrive. Nothing
 * without a base, and none over the whole country: there nobody would be judged with whom they stand.
 */
export function useChanges(
  edition: string,
  { indicator, state, window, base }: MunicipalRates,
): ReadonlyMap<RegionCode, Comparison> | undefined {
  const isWanted = base !== null && state !== NATION;
  const { data } = useQuery({
    ...municipalTableQuery(edition, indicator, state),
    enabled: isWanted,
    retry: false,
  });
  return useMemo(
    () => (isWanted && data ? municipalChanges(data, { window, base }) : undefined),
    [isWanted, data, window, base],
  );
}
