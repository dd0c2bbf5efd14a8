import { useQuery } from '@tanstack/react-query';
import { laterMonth, type Window } from '../../../domain/time/period.ts';
import type { View } from '../../../domain/view/view.ts';
import { editionQuery } from '../../api/queries.ts';
import { scopeOf } from '../../reading/evidence/scope.ts';

/** What the choices of a view mean in months; nothing until the edition is known. */
export interface Resolved {
  readonly window: Window | undefined;
  readonly base: Window | undefined;
  /** The months that may be chosen. */
  readonly within: Window;
}

const BEFORE_EDITION: Window = { from: '2015-01', to: '2025-12' };

/** Resolves period and base of a view against the edition that serves. */
export function useResolved(view: View): Resolved {
  const { data: edition } = useQuery(editionQuery);
  if (!edition) return { window: undefined, base: undefined, within: BEFORE_EDITION };
  const { window, base } = scopeOf(view, edition);
  const last = edition.coverage.map((each) => each.nation?.to ?? BEFORE_EDITION.to);
  return {
    window,
    base,
    within: { from: BEFORE_EDITION.from, to: last.reduce(laterMonth, edition.coversThrough) },
  };
}
