import { indicatorOf, type Indicator } from '../../../../domain/indicator/indicator.ts';
import type { Topic } from '../../../../domain/indicator/rows.ts';
import { NATION } from '../../../../domain/place/region.ts';
import { seriesOf, type Series } from '../../../../domain/series/series.ts';
import {
  readStates,
  statesIndicator,
  statesWindows,
  type StateReading,
} from '../../../../domain/judgement/regions/state-readings.ts';
import type { View } from '../../../../domain/view/view.ts';
import { surroundingsOf, type Evidence } from '../../../reading/evidence/evidence.ts';
import type { Windows } from '../../../reading/evidence/scope.ts';
import { type Reach, reachOf } from '../../../reading/figures/figure.ts';

/** One topic in all 32 states, judged at once. */
export interface StatesTopic {
  readonly topic: Topic;
  readonly indicator: Indicator;
  readonly months: Windows;
  readonly readings: readonly StateReading[];
  readonly national: Series | undefined;
  readonly reach: Reach;
}

/** A topic in the 32 states over a view; nothing where no indicator has them. */
export function statesTopic(topic: Topic, view: View, evidence: Evidence): StatesTopic | undefined {
  const months = statesWindows(view, evidence.edition.coverage);
  const id = statesIndicator(topic, view, months, evidence.cubes);
  const cube = id && evidence.cubes.get(id);
  if (!cube) return undefined;
  const readings = readStates(cube, months, surroundingsOf(evidence));
  const national = seriesOf(cube, NATION);
  const one = seriesOf(cube, readings[0]?.region ?? NATION);
  if (!one) return undefined;
  return {
    topic,
    indicator: indicatorOf(id),
    months,
    readings,
    national,
    reach: reachOf(one, months.window),
  };
}
