import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { EditionCatalogue } from '../../../domain/record/edition.ts';
import type { Problem } from '../../api/problem.ts';
import { editionQuery } from '../../api/queries.ts';

interface EditionLoad {
  readonly edition: EditionCatalogue | undefined;
  /** Why there is none; nothing while it is asked for the first time or by the reader. */
  readonly problem: Problem | undefined;
  readonly retry: () => void;
}

/**
 * The edition, or why it cannot be had. A failure lasts until an answer comes or the reader asks again: the tries
 * in the background, every fifteen seconds, must not put a whole page back to waiting.
 */
export function useEdition(): EditionLoad {
  const { data: edition, error, refetch } = useQuery(editionQuery);
  const [last, setLast] = useState<Problem>();
  const problem = edition ? undefined : (error?.problem ?? last);
  if (problem !== last) setLast(problem);
  const retry = (): void => {
    void refetch();
    setLast(undefined);
  };
  return { edition, problem, retry };
}
