import { useQueries } from '@tanstack/react-query';
import type { MunicipalityRecord } from '../../../domain/judgement/municipal/municipal-series.ts';
import { isMunicipality } from '../../../domain/place/municipality.ts';
import type { RegionCode } from '../../../domain/place/region.ts';
import { isNotFound, type Problem } from '../../api/problem.ts';
import { municipalityQuery } from '../../api/municipal/municipal-queries.ts';

/** The municipalities among some places, as they arrive. */
interface Records {
  readonly records: readonly MunicipalityRecord[];
  /** Codes of no municipality. */
  readonly unknown: readonly RegionCode[];
  readonly isWaiting: boolean;
  /** Why one of them cannot be had. */
  readonly problem: Problem | undefined;
  readonly retry: () => void;
}

/** Asks for all that is counted in each municipality among some places. */
export function useRecords(edition: string, places: readonly RegionCode[]): Records {
  const codes = places.filter(isMunicipality);
  const answers = useQueries({
    queries: codes.map((code) => ({
      ...municipalityQuery(edition, code),
      enabled: edition !== '',
    })),
  });
  const problems = answers.map(({ data, error }) => (data ? undefined : error?.problem));
  return {
    records: answers.flatMap(({ data }) => data ?? []),
    unknown: codes.filter((_, at) => problems[at] && isNotFound(problems[at])),
    isWaiting: answers.some(({ data, isError }) => !data && !isError),
    problem: problems.find((each) => each && !isNotFound(each)),
    retry: () => {
      for (const { isError, refetch } of answers) if (isError) void refetch();
    },
  };
}
