import type { Comparison } from '../../../domain/judgement/comparison.ts';
import type { Series } from '../../../domain/series/series.ts';
import type { View } from '../../../domain/view/view.ts';
import { chosenIndicator } from './chosen.ts';
import { judge, seriesIn, type Evidence, type Scope } from './evidence.ts';
import { LINE_TOPICS, type LineTopic } from './topics.ts';

/** A topic of the sentence and the chart, with the series that counts it and its judgement. */
export interface ToldTopic {
  readonly topic: LineTopic;
  readonly series: Series;
  readonly comparison: Comparison;
}

/** The topics of the sentence and the chart that have arrived, judged over a scope. */
export function toldTopics(view: View, scope: Scope, evidence: Evidence): ToldTopic[] {
  return LINE_TOPICS.flatMap((topic): ToldTopic[] => {
    const id = chosenIndicator(topic, view, scope, evidence);
    const series = id && seriesIn(evidence, id, scope.region);
    return series ? [{ topic, series, comparison: judge(series, scope, evidence) }] : [];
  });
}
