import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Cube } from '../../domain/series/cube.ts';
import type { EditionCatalogue } from '../../domain/record/edition.ts';
import type { IndicatorId } from '../../domain/indicator/indicator.ts';
import type { Population } from '../../domain/place/population.ts';
import type { Problem } from './problem.ts';
import { cubeQuery, editionQuery, populationQuery } from './queries.ts';

/** What a page reckons from: one edition's tables, the cubes of the indicators it asked for, the population. */
export interface Evidence {
  readonly edition: EditionCatalogue;
  readonly cubes: ReadonlyMap<IndicatorId, Cube>;
  readonly population: Population;
}

/** Evidence on its way, not to be had, or here. */
export type EvidenceLoad =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly problem: Problem; readonly retry: () => void }
  | { readonly status: 'ready'; readonly evidence: Evidence };

function cubesIn(results: readonly UseQueryResult<Cube>[]) {
  return {
    cubes: results.flatMap((each) => each.data ?? []),
    missing: results.some((each) => each.data === undefined),
    failed: results.find((each) => each.data === undefined && each.error),
  };
}

/** The indicators that the edition has, of those wanted. */
function indicatorsIn(edition: EditionCatalogue | undefined, wanted: readonly IndicatorId[]): IndicatorId[] {
  return wanted.filter((id) => edition?.coverage.some((each) => each.indicator === id));
}

/** Fetches what a page reckons from; indicators that the edition lacks are left out. */
export function useEvidence(wanted: readonly IndicatorId[]): EvidenceLoad {
  const edition = useQuery(editionQuery);
  const id = edition.data?.id ?? '';
  const population = useQuery({ ...populationQuery(id), enabled: id !== '' });
  const found = useQueries({
    queries: indicatorsIn(edition.data, wanted).map((indicator) => cubeQuery(id, indicator)),
    combine: cubesIn,
  });
  const cubes = useMemo(() => new Map(found.cubes.map((cube) => [cube.indicator, cube])), [found.cubes]);
  const evidence = useMemo(
    () =>
      edition.data && population.data && !found.missing
        ? { edition: edition.data, cubes, population: population.data }
        : undefined,
    [edition.data, population.data, found.missing, cubes],
  );
  if (evidence) return { status: 'ready', evidence };
  const failed = [edition, population, found.failed].find((each) => each?.error && !each.data);
  if (!failed?.error) return { status: 'loading' };
  return { status: 'failed', problem: failed.error.problem, retry: () => void failed.refetch() };
}
