import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { withTheirAttempts } from '../../../domain/judgement/across.ts';
import type { Cube } from '../../../domain/series/cube.ts';
import type { EditionCatalogue } from '../../../domain/record/edition.ts';
import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import { NATION } from '../../../domain/place/region.ts';
import type { View } from '../../../domain/view/view.ts';
import type { Problem } from '../../api/problem.ts';
import { cubeQuery, populationQuery, yearsQuery } from '../../api/queries.ts';
import { neededIndicators } from './chosen-indicator.ts';
import { NO_POPULATION, type Evidence } from './evidence.ts';
import { CARD_INDICATORS } from './topics.ts';
import { useEdition } from './use-edition.ts';
import { seriesOfYears } from './whole-years.ts';

interface Cubes {
  readonly cubes: ReadonlyMap<IndicatorId, Cube>;
  /** Whether every cube asked for has arrived or failed. */
  readonly settled: boolean;
  readonly problemOf: (indicator: IndicatorId) => Problem | undefined;
  readonly retry: () => void;
}

function gather(results: readonly UseQueryResult<Cube>[]) {
  return {
    found: results.flatMap((each) => each.data ?? []),
    problems: results.map((each) => (each.data ? null : (each.error?.problem ?? null))),
    retry: (): void => {
      for (const result of results) if (result.isError) void result.refetch();
    },
  };
}

/** The cubes of some indicators, of which only those that are needed are asked for; the rest if they are at hand. */
function useCubes(
  edition: string,
  indicators: readonly IndicatorId[],
  needed: readonly IndicatorId[],
): Cubes {
  const { found, problems, retry } = useQueries({
    queries: indicators.map((id) => ({ ...cubeQuery(edition, id), enabled: needed.includes(id) })),
    combine: gather,
  });
  const cubes = useMemo(() => new Map(found.map((cube) => [cube.indicator, cube])), [found]);
  const problemOf = (id: IndicatorId): Problem | undefined => problems[indicators.indexOf(id)] ?? undefined;
  const settled = needed.every((id) => cubes.has(id) || problemOf(id));
  return { cubes, settled, problemOf, retry };
}

/** What has arrived of a view's evidence, and what has not and why. */
export interface Arrival extends Omit<Cubes, 'cubes'> {
  readonly evidence: Evidence;
}

/**
 * The evidence of a view's cards as it arrives. Only the cubes that the view needs are asked for; the others of
 * the same topics are taken up as soon as anybody has fetched them, so that a change of filter is arithmetic.
 */
export function useArrival(view: View, edition: EditionCatalogue): Arrival {
  const needed = useMemo(() => neededIndicators(view, edition), [view, edition]);
  const asked = useMemo(() => withTheirAttempts(CARD_INDICATORS), []);
  const { cubes, settled, problemOf, retry } = useCubes(edition.id, asked, needed);
  // Only rates stand on the population: it never holds up the first view.
  const { data: population = NO_POPULATION } = useQuery({
    ...populationQuery(edition.id),
    enabled: settled || view.measure === 'per-100k-year',
  });
  const years = useQuery({ ...yearsQuery(edition.id), enabled: view.region === NATION });
  const evidence = useMemo(
    () => ({ edition, cubes, population, ...(years.data ? { years: seriesOfYears(years.data.years) } : {}) }),
    [edition, cubes, population, years.data],
  );
  return { evidence, settled: settled && !years.isLoading, problemOf, retry };
}

/** Evidence on its way, not to be had, or here. */
export type EvidenceLoad =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly problem: Problem; readonly retry: () => void }
  | { readonly status: 'ready'; readonly evidence: Evidence };

/** The indicators that the edition has, of those wanted. */
function indicatorsIn(edition: EditionCatalogue | undefined, wanted: readonly IndicatorId[]): IndicatorId[] {
  return wanted.filter((id) => edition?.coverage.some((each) => each.indicator === id));
}

/** The evidence of some indicators, whole; those that the edition lacks are left out. */
export function useEvidence(wanted: readonly IndicatorId[]): EvidenceLoad {
  const { edition, ...found } = useEdition();
  const id = edition?.id ?? '';
  const population = useQuery({ ...populationQuery(id), enabled: id !== '' });
  const indicators = indicatorsIn(edition, withTheirAttempts(wanted));
  const { cubes, problemOf, retry } = useCubes(id, indicators, indicators);
  const isWhole = indicators.every((each) => cubes.has(each));
  const evidence = useMemo(
    () =>
      edition && population.data && isWhole ? { edition, cubes, population: population.data } : undefined,
    [edition, population.data, isWhole, cubes],
  );
  if (evidence) return { status: 'ready', evidence };
  if (found.problem) return { status: 'failed', problem: found.problem, retry: found.retry };
  if (population.error && !population.data) {
    const again = (): void => void population.refetch();
    return { status: 'failed', problem: population.error.problem, retry: again };
  }
  const problem = indicators.map(problemOf).find((each) => each !== undefined);
  return problem ? { status: 'failed', problem, retry } : { status: 'loading' };
}
