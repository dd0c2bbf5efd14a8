import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import {
  contributionsOf,
  judgedWindows,
  UNASSIGNED,
  type Contributions,
} from '../../../domain/judgement/regions/contributions.ts';
import { findState } from '../../../domain/place/region.ts';
import { windowLength } from '../../../domain/time/period.ts';
import { surroundingsOf, type Evidence } from '../evidence/evidence.ts';
import type { Scope } from '../evidence/scope.ts';

/** A change that is given by its parts. */
export type AvailableContributions = Extract<Contributions, { readonly parts: unknown }>;

/** What moved an indicator in a region of several states; nothing in a single state, or while its cube is on its way. */
export function contributionsIn(
  indicator: IndicatorId,
  scope: Scope,
  evidence: Evidence,
): Contributions | undefined {
  const cube = evidence.cubes.get(indicator);
  if (!cube || findState(scope.region)) return undefined;
  return contributionsOf(cube, scope.region, scope, surroundingsOf(evidence));
}

/** Whether both windows have as many months, so that records themselves can be set against each other. */
export function isLikeForLike({ whole }: Contributions): boolean {
  const { window, base } = judgedWindows(whole);
  return windowLength(window) === windowLength(base);
}

/** The states that add most and take away most; nothing where none does. */
export function windowEndsOf({ parts }: AvailableContributions) {
  const states = parts.filter((part) => part.region !== UNASSIGNED);
  const [first, last] = [states[0], states.at(-1)];
  return {
    up: first && first.perDay > 0 ? first : undefined,
    down: last && last.perDay < 0 ? last : undefined,
  };
}
