import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Cube } from '../../../domain/series/cube.ts';
import type { EditionCatalogue } from '../../../domain/record/edition.ts';
import type { IndicatorId } from '../../../domain/indicator/indicator.ts';
import type { View } from '../../../domain/view/view.ts';
import type { Problem } from '../../api/problem.ts';
import { cubeQuery, populationQuery } from '../../api/queries.ts';
import { neededIndicators } from './chosen.ts';
import type { Evidence } from './evidence.ts';
import { CARD_TOPICS, CHOICES } from './topics.ts';

const ALL: readonly IndicatorId[] = CARD_TOPICS.flatMap((topic) => CHOICES[topic]);

/** What has arrived, and what has not and why. */
export interface Arrival {
  readonly evidence: Evidence;
  /** Whether every cube that the view needs has arrived or failed. */
  readonly settled: boolean;
  /** Why a cube could not be had. */
  readonly problemOf: (indicator: IndicatorId) => Problem | undefined;
  readonly retry: () => void;
}

interface Cubes {
  readonly cubes: ReadonlyMap<IndicatorId, Cube>;
  readonly problems: ReadonlyMap<IndicatorId, Problem>;
  readonly retry: () => void;
}

function gather(results: readonly UseQueryResult<Cube>[]): Cubes {
  const cubes = new Map<IndicatorId, Cube>();
  const problems = new Map<IndicatorId, Problem>();
  ALL.forEach((id, index) => {
    const { data, error } = results[index] ?? {};
    if (data) cubes.set(id, data);
    else if (error) problems.set(id, error.problem);
  });
  const retry = (): void => {
    for (const result of results) if (result.isError) void result.refetch();
  };
  return { cubes, problems, retry };
}

/**
 * The cubes behind a view. Only those that the view needs are asked for; the others of the same topics are
 * taken up as soon as anybody has fetched them, so that a change of filter is arithmetic.
 */
export function useEvidence(view: View, edition: EditionCatalogue): Arrival {
  const needed = useMemo(() => neededIndicators(view, edition), [view, edition]);
  const { cubes, problems, retry } = useQueries({
    queries: ALL.map((id) => ({ ...cubeQuery(edition.id, id), enabled: needed.includes(id) })),
    combine: gather,
  });
  const { data: population } = useQuery(populationQuery(edition.id));
  return useMemo(
    () => ({
      evidence: { edition, cubes, population },
      settled: needed.every((id) => cubes.has(id) || problems.has(id)),
      problemOf: (indicator) => problems.get(indicator),
      retry,
    }),
    [edition, cubes, population, needed, problems, retry],
  );
}
