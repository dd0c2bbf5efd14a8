import type { Claim, PrintedFigure, SurveyQuery } from '../claim.ts';
import { partOf, undecidedPart, type ClaimPart, type TestedPeriod } from './part.ts';
import {
  isEnsuGap,
  quarterNumber,
  quarterWindow,
  type EnsuPoint,
  type Quarter,
} from '../../record/curated/perception.ts';

function percentAt(points: readonly EnsuPoint[], quarter: Quarter): number | undefined {
  const point = points.find((each) => each.quarter === quarter);
  return point && !isEnsuGap(point) ? point.percent : undefined;
}

function levelOf(
  aspect: 'window-level' | 'base-level',
  figure: PrintedFigure | null,
  found: number | undefined,
  quarter: Quarter,
): ClaimPart | undefined {
  if (!figure) return undefined;
  if (found === undefined)
    return undecidedPart(
      aspect,
      { reason: 'not-published', months: [quarterWindow(quarter).from] },
      figure.value,
    );
  // A survey's figure is published once, to the decimal: nothing but the digit itself will do.
  const same = Math.abs(found - figure.value) < 1e-9;
  return partOf(aspect, same ? 'holds' : 'other-size', {
    stated: figure.value,
    found,
    closeness: same ? 'as-printed' : null,
  });
}

function extremePart(
  points: readonly EnsuPoint[],
  { quarter, extreme, since }: SurveyQuery,
  found: number,
): ClaimPart | undefined {
  if (!extreme || !since) return undefined;
  const known = points.flatMap((point): TestedPeriod[] =>
    isEnsuGap(point) || quarterNumber(point.quarter) >= quarterNumber(quarter)
      ? []
      : [{ window: quarterWindow(point.quarter), value: point.percent }],
  );
  const beyond = known
    .filter((each) => (extreme === 'highest' ? each.value > found : each.value < found))
    .toReversed();
  const against = beyond.filter((each) => each.window.from >= quarterWindow(since).from);
  return partOf('superlative', against.length > 0 ? 'falls-short' : 'holds', {
    found,
    against,
    lastBeyond: beyond[0] ?? null,
  });
}

/** Tests a statement on the ENSU survey against its own published quarters: levels, way and extreme. */
export function surveyParts(points: readonly EnsuPoint[], claim: Claim, survey: SurveyQuery): ClaimPart[] {
  const now = percentAt(points, survey.quarter);
  const then = survey.base ? percentAt(points, survey.base) : undefined;
  const window = levelOf('window-level', claim.windowValue, now, survey.quarter);
  const base = survey.base ? levelOf('base-level', claim.baseValue, then, survey.base) : undefined;
  const way =
    now !== undefined && then !== undefined && claim.direction ? wayPart(claim, now - then) : undefined;
  const extreme = now === undefined ? undefined : extremePart(points, survey, now);
  return [window, base, way, extreme].filter((part) => part !== undefined);
}

function wayPart(claim: Claim, points: number): ClaimPart {
  const found = Number(points.toFixed(1));
  const reach = claim.direction === 'down' ? -found : found;
  return partOf('change', reach > 0 ? 'holds' : reach < 0 ? 'opposite' : 'falls-short', { found });
}
