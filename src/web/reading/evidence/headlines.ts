import type { Comparison } from '../../../domain/judgement/comparison.ts';
import type { Topic } from '../../../domain/indicator/rows.ts';
import type { Series } from '../../../domain/series/series.ts';
import type { View } from '../../../domain/view/view.ts';
import { HEADLINE_TOPICS, type HeadlineTopic } from '../../../domain/view/windows.ts';
import { chosenIndicator } from './chosen-indicator.ts';
import { judge, type Evidence } from './evidence.ts';
import type { Scope } from './scope.ts';
import { seriesOver, victimsByYear } from './whole-years.ts';

/** A topic over a scope: the series that counts it and how it changed, judged by itself. */
export interface TopicChange<T extends Topic = Topic> {
  readonly topic: T;
  readonly series: Series;
  readonly comparison: Comparison;
}

/** One of the topics of every opening sentence. */
export type Headline = TopicChange<HeadlineTopic>;

/** The series that counts a topic over a scope; nothing where its cube has not arrived, or it has no series there. */
export function topicSeries(topic: Topic, view: View, scope: Scope, evidence: Evidence): Series | undefined {
  const id = victimsByYear(topic, view, scope, evidence) ?? chosenIndicator(topic, view, scope, evidence);
  return id && seriesOver(evidence, id, scope.region, scope);
}

/** Topics over a scope, in the order given; one whose cube has not arrived, or that has no series there, is left out. */
export function topicChanges<T extends Topic>(
  topics: readonly T[],
  view: View,
  scope: Scope,
  evidence: Evidence,
): TopicChange<T>[] {
  return topics.flatMap((topic): TopicChange<T>[] => {
    const series = topicSeries(topic, view, scope, evidence);
    return series ? [{ topic, series, comparison: judge(series, scope, evidence) }] : [];
  });
}

/** The topics of the opening sentence and of the chart of the falling and the rising. */
export function headlinesIn(view: View, scope: Scope, evidence: Evidence): Headline[] {
  return topicChanges(HEADLINE_TOPICS, view, scope, evidence);
}
