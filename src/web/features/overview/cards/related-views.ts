import { isGap } from '../../../../domain/indicator/observation.ts';
import { addMonths, sameWindow, type Window } from '../../../../domain/time/period.ts';
import { monthlyObservations, type Series } from '../../../../domain/series/series.ts';
import { BASE_PRESETS, type View } from '../../../../domain/view/view.ts';
import { newestComparable } from '../../../reading/answer/newest-comparable.ts';
import { withIndicator } from '../../../reading/evidence/chosen-indicator.ts';
import { type Evidence, judge, seriesIn } from '../../../reading/evidence/evidence.ts';
import type { CardTopic } from '../../../reading/evidence/topics.ts';
import { baseOf, type Scope, scopeOf } from '../../../reading/evidence/scope.ts';
import type { IndicatorId } from '../../../../domain/indicator/rows.ts';
import { choicesOf } from '../../../../domain/indicator/indicator.ts';

/** A neighbouring view in which the data can say something, offered where they cannot here. */
export type RelatedView =
  | { readonly kind: 'indicator'; readonly indicator: IndicatorId; readonly view: View }
  | { readonly kind: 'period'; readonly window: Window; readonly view: View }
  | { readonly kind: 'base'; readonly base: Window; readonly view: View };

function isComparable(
  series: Series | undefined,
  scope: Pick<Scope, 'window' | 'base'>,
  evidence: Evidence,
): boolean {
  return series !== undefined && judge(series, scope, evidence).verdict !== 'not-comparable';
}

function otherIndicators(
  topic: CardTopic,
  current: IndicatorId,
  view: View,
  scope: Scope,
  evidence: Evidence,
): RelatedView[] {
  return choicesOf(topic)
    .map((each) => each.id)
    .filter((id) => id !== current && isComparable(seriesIn(evidence, id, scope.region), scope, evidence))
    .map((indicator) => ({ kind: 'indicator', indicator, view: withIndicator(view, indicator) }));
}

/** The longest part of a window, from its start, that was counted without gap under one method. */
function unbrokenStart(series: Series, window: Window): Window | undefined {
  const observations = monthlyObservations(series, window);
  const [first] = observations;
  if (!first || isGap(first)) return undefined;
  const end = observations.findIndex((each) => isGap(each) || each.method !== first.method);
  return end < 0 ? window : { from: window.from, to: addMonths(window.from, end - 1) };
}

function shorterPeriod(series: Series, view: View, scope: Scope, evidence: Evidence): RelatedView[] {
  const window = unbrokenStart(series, scope.window);
  if (!window || sameWindow(window, scope.window)) return [];
  const next = { ...view, period: window };
  return isComparable(series, { window, base: baseOf(view.base, window, next.period) }, evidence)
    ? [{ kind: 'period', window, view: next }]
    : [];
}

function lastYear(series: Series, view: View, evidence: Evidence): RelatedView[] {
  const next: View = { ...view, period: 'last-year', base: 'matching' };
  const { window, base } = scopeOf(next, evidence.edition);
  return isComparable(series, { window, base }, evidence) ? [{ kind: 'period', window, view: next }] : [];
}

function earlierYear(series: Series, view: View, evidence: Evidence): RelatedView[] {
  const window = newestComparable(series);
  if (!window) return [];
  const scope = { window, base: baseOf('year-before', window) };
  const next: View = { ...view, period: window, base: 'year-before' };
  return isComparable(series, scope, evidence) ? [{ kind: 'period', window, view: next }] : [];
}

function otherBase(series: Series, view: View, scope: Scope, evidence: Evidence): RelatedView[] {
  return BASE_PRESETS.flatMap((preset): RelatedView[] => {
    const base = baseOf(preset, scope.window, view.period);
    const isNew = !sameWindow(base, scope.base);
    return isNew && isComparable(series, { window: scope.window, base }, evidence)
      ? [{ kind: 'base', base, view: { ...view, base: preset } }]
      : [];
  });
}

/** At most two views next to a refused one, the one that changes least first. */
export function relatedViews(
  topic: CardTopic,
  series: Series,
  view: View,
  evidence: Evidence,
): RelatedView[] {
  const scope = scopeOf(view, evidence.edition);
  const near = [
    ...otherIndicators(topic, series.indicator, view, scope, evidence),
    ...shorterPeriod(series, view, scope, evidence),
    ...otherBase(series, view, scope, evidence).slice(0, 1),
  ];
  if (near.length > 0) return near.slice(0, 2);
  return [...lastYear(series, view, evidence), ...earlierYear(series, view, evidence)].slice(0, 1);
}
