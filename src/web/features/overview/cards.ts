import { bearingOf, type Bearing } from '../../../domain/judgement/bearing.ts';
import type { Comparison } from '../../../domain/judgement/comparison.ts';
import { indicatorOf, type Indicator } from '../../../domain/indicator/indicator.ts';
import type { GapReason } from '../../../domain/indicator/observation.ts';
import { monthNumber, type Month } from '../../../domain/time/period.ts';
import { lastMonthOf, totalOf, type Series } from '../../../domain/series/series.ts';
import type { Measure } from '../../../domain/series/rate.ts';
import type { View } from '../../../domain/view/view.ts';
import type { ChartLine } from '../../charts/model/chart-model.ts';
import { judge, type Evidence } from '../../reading/evidence/evidence.ts';
import { exitsFrom, type Exit } from './related-pages.ts';
import { breakIn, segmentsOf } from '../../charts/model/line-segments.ts';
import { measuredMonth, measuredTotal, peopleIn } from '../../../domain/series/measured.ts';
import { type Origin, originOver } from '../../reading/origin/origin.ts';
import { drawnWindow } from '../../../domain/series/drawn-window.ts';
import { topicColour, type CardTopic } from '../../reading/evidence/topics.ts';
import type { Scope } from '../../reading/evidence/scope.ts';

/** A card's number, or why there is none. */
export type Figure =
  | { readonly total: number; readonly value: number | null }
  | { readonly gap: GapReason; readonly months: readonly Month[] };

/** The small line on a card. */
export interface Spark {
  readonly line: ChartLine;
  readonly domain: readonly [number, number];
  readonly window: readonly [number, number];
  readonly breakAt: number | undefined;
}

/** Everything that a card says, in numbers and typed reasons; its sentences are made where it is drawn. */
export interface CardModel {
  readonly topic: CardTopic;
  readonly indicator: Indicator;
  readonly series: Series;
  readonly figure: Figure;
  readonly comparison: Comparison;
  readonly bearing: Bearing;
  readonly through: Month | undefined;
  readonly origin: Origin;
  readonly spark: Spark;
  readonly exits: readonly Exit[];
}

function figureOf(series: Series, scope: Scope, measure: Measure, evidence: Evidence): Figure {
  const total = totalOf(series, scope.window);
  if ('gap' in total) return total;
  const people = peopleIn(evidence.population, scope.region, scope.window);
  return { total: total.total, value: measuredTotal(total.total, scope.window, measure, people) };
}

function sparkOf(
  topic: CardTopic,
  series: Series,
  scope: Scope,
  measure: Measure,
  evidence: Evidence,
): Spark {
  const span = drawnWindow(scope, [series]);
  const { population } = evidence;
  const segments = segmentsOf(series, span, (each) =>
    measuredMonth(each.value, each.month, measure, population, scope.region),
  );
  const seam = breakIn(series, span);
  return {
    line: { id: topic, label: '', colour: topicColour(topic), segments },
    domain: [monthNumber(span.from), monthNumber(span.to)],
    window: [monthNumber(scope.window.from), monthNumber(scope.window.to)],
    breakAt: seam && monthNumber(seam),
  };
}

/** A topic's card over a scope, counted by one series. */
export function cardOf(
  topic: CardTopic,
  series: Series,
  view: View,
  scope: Scope,
  evidence: Evidence,
): CardModel {
  const indicator = indicatorOf(series.indicator);
  const comparison = judge(series, scope, evidence);
  const isRefused = comparison.verdict === 'not-comparable';
  return {
    topic,
    indicator,
    series,
    figure: figureOf(series, scope, view.measure, evidence),
    comparison,
    bearing: bearingOf(comparison.verdict, indicator.better),
    through: lastMonthOf(series),
    origin: originOver([series], scope, evidence.edition),
    spark: sparkOf(topic, series, scope, view.measure, evidence),
    exits: isRefused ? exitsFrom(topic, series, view, scope, evidence) : [],
  };
}
