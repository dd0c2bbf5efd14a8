import { indicatorOf, type Indicator } from '../../../../domain/indicator/indicator.ts';
import { bearingOf, type Bearing } from '../../../../domain/judgement/bearing.ts';
import { lastMonthOf } from '../../../../domain/series/series.ts';
import type { Month } from '../../../../domain/time/period.ts';
import type { View } from '../../../../domain/view/view.ts';
import type { SparklineProps } from '../../../charts/small/Sparkline.tsx';
import type { Evidence } from '../../../reading/evidence/evidence.ts';
import type { TopicChange } from '../../../reading/evidence/headlines.ts';
import type { CardTopic } from '../../../reading/evidence/topics.ts';
import { figureIn, type MeasuredFigure } from '../../../reading/figures/figure.ts';
import { sparkOf } from '../../../reading/figures/spark.ts';
import { originOver, type Origin } from '../../../reading/origin/origin.ts';
import { relatedViews, type RelatedView } from './related-views.ts';
import type { PageProps } from '../../../router/page.ts';
import type { Scope } from '../../../reading/evidence/scope.ts';

/** Everything that a card says, in numbers and typed reasons; its sentences are made where it is drawn. */
export interface CardModel extends TopicChange<CardTopic> {
  readonly indicator: Indicator;
  readonly figure: MeasuredFigure;
  readonly bearing: Bearing;
  readonly through: Month | undefined;
  readonly origin: Origin;
  readonly spark: SparklineProps;
  /** Where the data can say something, offered where they cannot here. */
  readonly related: readonly RelatedView[];
}

/** A topic's card over the windows of its change. */
export function cardOf(change: TopicChange<CardTopic>, view: View, evidence: Evidence): CardModel {
  const { topic, series, comparison } = change;
  const indicator = indicatorOf(series.indicator);
  return {
    ...change,
    indicator,
    figure: figureIn(series, comparison.window, view.measure, evidence),
    bearing: bearingOf(comparison.verdict, indicator.better),
    through: lastMonthOf(series),
    origin: originOver([series], comparison, evidence.edition),
    spark: sparkOf(change, view.measure, evidence),
    related: comparison.verdict === 'not-comparable' ? relatedViews(topic, series, view, evidence) : [],
  };
}

/** What the parts of a card are given. */
export interface KpiCardProps extends PageProps {
  readonly card: CardModel;
  readonly scope: Scope;
  readonly evidence: Evidence;
}
