import type { Coverage, EditionCatalogue } from '../../../domain/record/edition.ts';
import { breakMonthsIn, indicatorOf } from '../../../domain/indicator/indicator.ts';
import type { IndicatorId, Topic } from '../../../domain/indicator/rows.ts';
import { windowAround, windowHas, type Window } from '../../../domain/time/period.ts';
import { NATION, type RegionCode } from '../../../domain/place/region.ts';
import type { View } from '../../../domain/view/view.ts';
import { attemptsOf } from '../../../domain/judgement/across.ts';
import { HEADLINE_TOPICS } from '../../../domain/view/windows.ts';
import { defaultIndicator, indicatorsOf } from '../../../domain/view/default-indicator.ts';
import type { Evidence } from './evidence.ts';
import { CARD_TOPICS } from './topics.ts';
import { scopeOf, type Scope } from './scope.ts';

function reachOf(coverage: Coverage | undefined, scope: Scope): Window | null {
  return (scope.region === NATION ? coverage?.nation : coverage?.states) ?? null;
}

/** Whether an indicator promises both windows under one method, by its coverage alone. */
function promisesAll(id: IndicatorId, reach: Window | null, { window, base }: Scope): boolean {
  if (!reach) return false;
  const whole = windowAround(window, base);
  return windowHas(reach, whole.from) && windowHas(reach, whole.to) && breakMonthsIn(id, whole).length === 0;
}

/** The indicator that a topic will open with, as far as coverage tells before any cube has arrived. */
function promisedIndicator(topic: Topic, scope: Scope, edition: EditionCatalogue): IndicatorId | undefined {
  const candidates = indicatorsOf(topic).map(({ id }) => ({
    id,
    reach: reachOf(
      edition.coverage.find((each) => each.indicator === id),
      scope,
    ),
  }));
  const complete = candidates.find(({ id, reach }) => promisesAll(id, reach, scope));
  const newest = candidates
    .filter((each) => each.reach !== null)
    .toSorted((a, b) => (b.reach?.to ?? '').localeCompare(a.reach?.to ?? ''))[0];
  return (complete ?? newest ?? candidates[0])?.id;
}

function overruled(topic: Topic, view: View): IndicatorId | undefined {
  return view.indicators.find((id) => indicatorOf(id).topic === topic);
}

/** The indicator of a topic that reaches the newest month in a region, by coverage; victims before files where both do. */
export function newestIndicator(
  topic: Topic,
  region: RegionCode,
  edition: EditionCatalogue,
): IndicatorId | undefined {
  const candidates = indicatorsOf(topic)
    .filter(({ cadence }) => cadence === 'month')
    .flatMap(({ id }) => {
      const span = edition.coverage.find((each) => each.indicator === id);
      const to = (region === NATION ? span?.nation : span?.states)?.to;
      return to ? [{ id, to }] : [];
    });
  return candidates.toSorted((a, b) => b.to.localeCompare(a.to))[0]?.id;
}

/** The attempts that are counted apart, where a period and its base lie on two sides of the change of method. */
function attemptsAcross(
  newest: readonly IndicatorId[],
  { window, base }: Scope,
  { coverage }: EditionCatalogue,
): IndicatorId[] {
  const whole = windowAround(window, base);
  return newest
    .filter((id) => breakMonthsIn(id, whole).length > 0)
    .flatMap(attemptsOf)
    .filter((id) => coverage.some((each) => each.indicator === id));
}

/** The cubes without which the page cannot be drawn: one for each card, and what reaches the newest month. */
export function neededIndicators(view: View, edition: EditionCatalogue): IndicatorId[] {
  const scope = scopeOf(view, edition);
  const cards = CARD_TOPICS.flatMap(
    (topic) => overruled(topic, view) ?? promisedIndicator(topic, scope, edition) ?? [],
  );
  const newest = HEADLINE_TOPICS.flatMap((topic) => newestIndicator(topic, view.region, edition) ?? []);
  return [...new Set([...cards, ...newest, ...attemptsAcross(newest, scope, edition)])];
}

/**
 * The indicator that stands for a topic: the reader's choice, else the best of those that have arrived. While
 * the promised one is on its way, or where it failed, no other takes its place.
 */
export function chosenIndicator(
  topic: Topic,
  view: View,
  scope: Scope,
  evidence: Evidence,
): IndicatorId | undefined {
  const promised = overruled(topic, view) ?? promisedIndicator(topic, scope, evidence.edition);
  if (overruled(topic, view) || !promised || !evidence.cubes.has(promised)) return promised;
  return defaultIndicator(topic, scope.window, scope.base, evidence.cubes, scope.region) ?? promised;
}

/** A view in which a topic is counted by another indicator. */
export function withIndicator(view: View, indicator: IndicatorId): View {
  const { topic } = indicatorOf(indicator);
  const others = view.indicators.filter((id) => indicatorOf(id).topic !== topic);
  return { ...view, indicators: [...others, indicator] };
}
