import { useQueries } from '@tanstack/react-query';
import type { MunicipalityRecord } from '../../../domain/judgement/municipal/municipal-series.ts';
import type { RegionCode } from '../../../domain/place/region.ts';
import { municipalityQuery } from '../../api/region-queries.ts';
import { isMunicipality } from './beside.ts';

/** The municipalities among some places, as they arrive. */
interface Records {
  readonly records: readonly MunicipalityRecord[];
  /** Codes that could not be had. */
  readonly lost: readonly RegionCode[];
  readonly isWaiting: boolean;
}

/** Asks for all that is counted in each municipality among some places. */
export function useRecords(edition: string, places: readonly RegionCode[]): Records {
  const codes = places.filter(isMunicipality);
  const answers = useQueries({
    queries: codes.map((code) => ({
      ...municipalityQuery(edition, code),
      enabled: edition !== '',
      retry: false,
    })),
  });
  return {
    records: answers.flatMap(({ data }) => data ?? []),
    lost: codes.filter((_, at) => answers[at]?.isError && !answers[at].data),
    isWaiting: answers.some(({ data, isError }) => !data && !isError),
  };
}
