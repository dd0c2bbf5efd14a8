import type { Across } from '../../../domain/judgement/across.ts';
import type { Comparison } from '../../../domain/judgement/comparison.ts';
import type { Present } from '../../../domain/judgement/present.ts';
import { DEFAULT_VIEW, type View } from '../../../domain/view/view.ts';
import { HEADLINE_TOPICS, type HeadlineTopic } from '../../../domain/view/windows.ts';
import { acrossIn } from '../across/across-in.ts';
import { newestIndicator } from '../evidence/chosen-indicator.ts';
import { judge, seriesIn, type Evidence } from '../evidence/evidence.ts';
import type { Headline, TopicChange } from '../evidence/headlines.ts';
import { scopeOf } from '../evidence/scope.ts';
import { presentIn } from '../present/present-in.ts';

/** What is happening now in a topic. */
export interface NowAnswer {
  readonly topic: HeadlineTopic;
  readonly present: Present;
}

/** A topic over the chosen period; where the change of method keeps that from being compared, its two readings. */
export interface YearAnswer extends Headline {
  readonly across: Across | undefined;
}

/** Where a topic stands after all these years: the last whole year against 2018, and against 2015. */
export interface ArcAnswer extends Headline {
  readonly since2015: Comparison;
}

/** What the front page answers, in this order: now, the year, the long arc. */
export interface ThreeAnswers {
  readonly now: readonly NowAnswer[];
  /** The chosen period against its base. */
  readonly year: readonly YearAnswer[];
  readonly arc: readonly ArcAnswer[];
}

function nowIn(view: View, evidence: Evidence): NowAnswer[] {
  return HEADLINE_TOPICS.flatMap((topic) => {
    const present = presentIn(evidence, topic, view.region);
    return present ? [{ topic, present }] : [];
  });
}

/** Where only the change of method keeps a topic from being compared, its two readings across it. */
export function acrossOf({ series, comparison }: TopicChange, evidence: Evidence): Across | undefined {
  if (comparison.verdict !== 'not-comparable' || comparison.reason !== 'method-break') return undefined;
  const across = acrossIn(evidence, series.indicator, series.region, comparison.window);
  return across?.readings ? across : undefined;
}

/** The topics over the years, each in the count that reaches the newest month: the same that the long picture draws. */
export function arcsIn({ region }: Pick<View, 'region'>, evidence: Evidence): ArcAnswer[] {
  const { edition } = evidence;
  const [of2018, of2015] = (['since-2018', 'since-2015'] as const).map((period) =>
    scopeOf({ ...DEFAULT_VIEW, region, period, base: 'matching' }, edition),
  );
  if (!of2018 || !of2015) return [];
  return HEADLINE_TOPICS.flatMap((topic) => {
    const id = newestIndicator(topic, region, edition);
    const series = id && seriesIn(evidence, id, region);
    if (!series) return [];
    const [comparison, since2015] = [judge(series, of2018, evidence), judge(series, of2015, evidence)];
    return [{ topic, series, comparison, since2015 }];
  });
}

/** The three answers, as far as their series have arrived. */
export function answersIn(
  view: View,
  year: readonly Headline[],
  arc: readonly ArcAnswer[],
  evidence: Evidence,
): ThreeAnswers {
  const withAcross = year.map((each) => ({ ...each, across: acrossOf(each, evidence) }));
  return { now: nowIn(view, evidence), year: withAcross, arc };
}
