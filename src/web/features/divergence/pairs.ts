import type { Comparison } from '../../../domain/judgement/comparison.ts';
import {
  countQuadrants,
  pairStates,
  type Quadrant,
  type StatePair,
} from '../../../domain/judgement/regions/divergence.ts';
import type { Window } from '../../../domain/time/period.ts';
import {
  candidatesOf,
  readStates,
  statesIndicator,
  statesWindows,
} from '../../../domain/judgement/regions/state-readings.ts';
import type { HOMICIDE_AGAINST } from '../../../domain/view/pictured.ts';
import type { View } from '../../../domain/view/view.ts';
import { surroundingsOf, type Evidence } from '../../reading/evidence/evidence.ts';
import type { IndicatorId } from '../../../domain/indicator/rows.ts';

/** What homicide is set against. */
export type Against = (typeof HOMICIDE_AGAINST)[number];

/** The 32 states by two changes over the same windows. */
export interface Divergence {
  readonly window: Window;
  readonly base: Window;
  readonly indicators: { readonly first: IndicatorId; readonly second: IndicatorId };
  readonly pairs: readonly StatePair[];
  readonly counts: Readonly<Record<Quadrant, number>>;
}

/** The indicators whose cubes the page needs. */
export function wantedCubes(against: Against, view: View): readonly IndicatorId[] {
  return [...candidatesOf('homicide', view), ...candidatesOf(against, view)];
}

/** Every state by its change of homicide and of another topic; nothing where the edition lacks one of them by state. */
export function readDivergence(against: Against, view: View, evidence: Evidence): Divergence | undefined {
  const windows = statesWindows(view, evidence.edition.coverage);
  const [first, second] = (['homicide', against] as const).map((topic) => {
    const indicator = statesIndicator(topic, view, windows, evidence.cubes);
    const cube = indicator && evidence.cubes.get(indicator);
    return indicator && cube && { indicator, readings: readStates(cube, windows, surroundingsOf(evidence)) };
  });
  if (!first || !second) return undefined;
  const pairs = pairStates(first.readings, second.readings);
  return {
    ...windows,
    indicators: { first: first.indicator, second: second.indicator },
    pairs,
    counts: countQuadrants(
      pairs.map((each) => ({ first: each.first.comparison, second: each.second.comparison })),
    ),
  };
}

/** The ratio of a comparison with its interval, where it has one. */
export function spreadOf(comparison: Comparison) {
  if (comparison.verdict === 'not-comparable') return undefined;
  const { ratio, interval } = comparison.change;
  return ratio === null ? undefined : { ratio, low: interval.low, high: interval.high };
}
