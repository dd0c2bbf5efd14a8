import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { EditionCatalogue } from '../../../domain/record/edition.ts';
import { laterMonth, type Window } from '../../../domain/time/period.ts';
import { givesAnswer, noAnswer, offeredBases } from '../../../domain/view/offered-bases.ts';
import type { NoAnswer, OfferedBase } from '../../../domain/view/offered-bases.ts';
import type { PeriodChoice, View } from '../../../domain/view/view.ts';
import { editionQuery } from '../../api/queries.ts';
import { scopeOf } from '../../reading/evidence/scope.ts';

/** What the choices of a view mean in months; nothing until the edition is known. */
export interface Resolved {
  readonly window: Window | undefined;
  readonly base: Window | undefined;
  /** The months that may be chosen. */
  readonly within: Window;
  /** The bases that give an answer for the period. */
  readonly offered: readonly OfferedBase[];
  /** Why these months give none, and what to choose instead. */
  readonly noAnswer: NoAnswer | undefined;
  /** The view with another period: its base stays where it gives an answer, else it is the one that belongs to it. */
  readonly withPeriod: (view: View, period: PeriodChoice) => View;
}

const BEFORE_EDITION: Resolved = {
  window: undefined,
  base: undefined,
  within: { from: '2015-01', to: '2025-12' },
  offered: [],
  noAnswer: undefined,
  withPeriod: (view, period) => ({ ...view, period }),
};

/** What the choices of a view mean in an edition. */
export function resolvedIn(view: View, edition: EditionCatalogue): Resolved {
  const { coverage } = edition;
  const { window, base } = scopeOf(view, edition);
  const last = coverage.map((each) => each.nation?.to ?? edition.coversThrough);
  return {
    window,
    base,
    within: { from: BEFORE_EDITION.within.from, to: last.reduce(laterMonth, edition.coversThrough) },
    offered: offeredBases(view.period, view.region, coverage),
    noAnswer: noAnswer(view, coverage),
    withPeriod: (from, period) => {
      const next = { ...from, period };
      const months = scopeOf(next, edition);
      const keeps = givesAnswer(months.window, months.base, coverage, from.region);
      return keeps ? next : { ...next, base: 'matching' };
    },
  };
}

/** Resolves period and base of a view against the edition that serves. */
export function useResolved(view: View): Resolved {
  const { data: edition } = useQuery(editionQuery);
  return useMemo(() => (edition ? resolvedIn(view, edition) : BEFORE_EDITION), [view, edition]);
}
