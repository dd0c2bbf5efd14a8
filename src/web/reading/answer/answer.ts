import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import { NATION } from '../../../domain/place/region.ts';
import type { Across } from '../../../domain/judgement/across.ts';
import type { Comparison, ComparisonRefusal } from '../../../domain/judgement/comparison.ts';
import { presentOf, type Present } from '../../../domain/judgement/present.ts';
import type { SeasonalComparison } from '../../../domain/judgement/season.ts';
import { lastMonthOf, type Series } from '../../../domain/series/series.ts';
import { monthsFrom, shiftWindow, type Window } from '../../../domain/time/period.ts';
import { acrossIn } from '../across/across-in.ts';
import { newestComparable } from './newest-comparable.ts';
import { judge, seriesIn, surroundingsOf, type Evidence } from '../evidence/evidence.ts';
import type { Windows } from '../evidence/scope.ts';

/**
 * What can be said of an indicator over a view's windows. A verdict where they can be compared. Where the period
 * lies under a young method, the two readings across the break and, where the period ends with the newest month,
 * the season within the method (`young`). Where the register does not reach the period, its own newest months
 * (`newest`), or where these cannot be judged its newest year that can (`earlier`). Else nothing but the reason.
 */
export type Answer =
  | { readonly kind: 'verdict'; readonly comparison: Comparison }
  | { readonly kind: 'none'; readonly comparison: Comparison }
  | { readonly kind: 'young'; readonly across: Across; readonly season: SeasonalComparison | undefined }
  | { readonly kind: 'newest' | 'earlier'; readonly present: Present };

/** The judgement within the young method, where there is one and it ends where the period does. */
function seasonOver(window: Window, present: Present | undefined): SeasonalComparison | undefined {
  if (present?.judgement.kind !== 'season') return undefined;
  const { comparison } = present.judgement;
  const ends = comparison.verdict !== 'not-comparable' && comparison.side.window.to === window.to;
  return ends ? comparison : undefined;
}

type OwnMonths = Extract<Answer, { readonly present: Present }>;

/** A register by its own months; nothing where it has no two years that can be compared either. */
function ownMonths(series: Series, evidence: Evidence): OwnMonths | undefined {
  const present = presentOf(series, surroundingsOf(evidence));
  if (!present) return undefined;
  if (present.judgement.comparison.verdict !== 'not-comparable') return { kind: 'newest', present };
  const window = newestComparable(series);
  if (!window) return undefined;
  const comparison = judge(series, { window, base: shiftWindow(window, -12) }, evidence);
  if (comparison.verdict === 'not-comparable') return undefined;
  return { kind: 'earlier', present: { ...present, judgement: { kind: 'year-before', comparison } } };
}

/** Reasons that lie in what a register holds, not in what was asked of it. */
const LACKING: ReadonlySet<ComparisonRefusal> = new Set([
  'method-break',
  'gap',
  'partial-month',
  'still-filling',
]);

/** The readings across a break where a period lies under a young method; nothing where it does not. */
export function youngAcross(comparison: Comparison, evidence: Evidence): Across | undefined {
  if (comparison.verdict !== 'not-comparable') return undefined;
  const { indicator, region, window } = comparison;
  const across = acrossIn(evidence, indicator, region, window);
  return across?.readings ? across : undefined;
}

/** What can be said in place of a comparison, from the cubes at hand. */
export function answerOf(comparison: Comparison, evidence: Evidence): Answer {
  if (comparison.verdict !== 'not-comparable') return { kind: 'verdict', comparison };
  const { indicator, region, window } = comparison;
  const series = seriesIn(evidence, indicator, region);
  const across = youngAcross(comparison, evidence);
  if (across) {
    const present = series && presentOf(series, surroundingsOf(evidence));
    return { kind: 'young', across, season: seasonOver(window, present) };
  }
  const own = LACKING.has(comparison.reason) && series && ownMonths(series, evidence);
  return own || { kind: 'none', comparison };
}

/** The windows that a register answers for where it does not reach the period: its newest, as it is judged by. */
export function reachedWindows(series: Series | undefined, windows: Windows, evidence: Evidence): Windows {
  const last = series && lastMonthOf(series);
  if (!series || !last || monthsFrom(last, windows.window.from) <= 0) return windows;
  const judgement = ownMonths(series, evidence)?.present.judgement;
  if (judgement?.kind !== 'year-before') return windows;
  const { window, base } = judgement.comparison;
  return { window, base };
}

/** The nation by some indicators, each over its own months, judged alone. */
export function nationOver(
  sides: readonly { readonly indicator: IndicatorId; readonly windows: Windows }[],
  evidence: Evidence,
): Comparison[] {
  return sides.flatMap(({ indicator, windows }) => {
    const series = seriesIn(evidence, indicator, NATION);
    return series ? [judge(series, windows, evidence)] : [];
  });
}
