import type { Comparison } from '../../../../domain/judgement/comparison.ts';
import { drawnWindow } from '../../../../domain/series/drawn-window.ts';
import { indicatorOf, type Indicator } from '../../../../domain/indicator/indicator.ts';
import type { Topic } from '../../../../domain/indicator/rows.ts';
import { indexedOn, measuredMonth, measuredTotal, peopleIn } from '../../../../domain/series/measured.ts';
import type { GapReason } from '../../../../domain/indicator/observation.ts';
import { addMonths, monthAt, monthsFrom, type Month, type Window } from '../../../../domain/time/period.ts';
import type { Measure } from '../../../../domain/series/rate.ts';
import { lastMonthOf, totalOf, type Series } from '../../../../domain/series/series.ts';
import type { RegionCode } from '../../../../domain/place/region.ts';
import type { View } from '../../../../domain/view/view.ts';
import type { Evidence } from '../../../reading/evidence/evidence.ts';
import { topicChanges } from '../../../reading/evidence/headlines.ts';
import type { ChartSegment } from '../../../charts/model/chart-model.ts';
import { breakIn, segmentsOf } from '../../../charts/model/line-segments.ts';
import { scopeOf, type Windows } from '../../../reading/evidence/scope.ts';

/** How far a series goes under the method that its figure was made under. */
export interface Reach {
  readonly through: Month | undefined;
  /** The first month of another method that follows, where one does. */
  readonly otherMethod: Month | undefined;
  /** The first of the newest months that still fill up. */
  readonly provisionalFrom: Month | undefined;
}

/** One topic over a view: its figure, its change, how far it goes. */
export interface TopicFigure {
  readonly topic: Topic;
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly series: Series;
  /** The window's total in the chosen measure, or why there is none. */
  readonly figure: { readonly value: number | null } | { readonly gap: GapReason };
  readonly comparison: Comparison;
  readonly reach: Reach;
}

function figureIn(
  series: Series,
  view: View,
  { window }: Windows,
  evidence: Evidence,
): TopicFigure['figure'] {
  const total = totalOf(series, window);
  if ('gap' in total) return { gap: total.gap };
  const people = peopleIn(evidence.population, view.region, window);
  return { value: measuredTotal(total.total, window, view.measure, people) };
}

/** How far a series goes for a figure of a window: no further than the break of method after it. */
export function reachOf(series: Series, { window }: Windows): Reach {
  const { breaks, provisionalMonths } = indicatorOf(series.indicator);
  const last = lastMonthOf(series);
  if (!last) return { through: undefined, otherMethod: undefined, provisionalFrom: undefined };
  const seam = breaks.map((each) => each.month).find((month) => monthsFrom(window.to, month) > 0);
  const isCut = seam !== undefined && monthsFrom(seam, last) >= 0;
  return {
    through: isCut ? addMonths(seam, -1) : last,
    otherMethod: isCut ? seam : undefined,
    provisionalFrom: isCut || provisionalMonths === 0 ? undefined : addMonths(last, 1 - provisionalMonths),
  };
}

/** The topics of a scene over its view; a topic without any series is left out. */
export function topicFigures(topics: readonly Topic[], view: View, evidence: Evidence): TopicFigure[] {
  const scope = scopeOf(view, evidence.edition);
  return topicChanges(topics, view, scope, evidence).map(({ series, ...change }) => ({
    ...change,
    series,
    indicator: indicatorOf(series.indicator),
    measure: view.measure,
    figure: figureIn(series, view, scope, evidence),
    reach: reachOf(series, scope),
  }));
}

/** The line of one topic on a scene. */
export interface TopicLine {
  readonly topic: Topic;
  readonly segments: readonly ChartSegment[];
}

/** Lines on a scale where the base is 100, over the months that they share a picture. */
export interface IndexPicture {
  readonly lines: readonly TopicLine[];
  readonly span: Window;
}

function lastDrawn(lines: readonly TopicLine[]): Month | undefined {
  const ats = lines.flatMap((line) =>
    line.segments.flatMap((each) => each.points.flatMap((point) => (point.value === null ? [] : point.at))),
  );
  return ats.length === 0 ? undefined : monthAt(Math.max(...ats));
}

/** The topics of a scene as an index; a topic whose base has a gap has no line. */
export function indexPicture(figures: readonly TopicFigure[], months: Windows): IndexPicture {
  const whole = drawnWindow(
    months,
    figures.map((each) => each.series),
  );
  const lines = figures.flatMap(({ topic, series }) => {
    const drawn = indexedOn(series, months.base);
    return drawn ? [{ topic, segments: segmentsOf(series, whole, drawn) }] : [];
  });
  return { lines, span: { from: whole.from, to: lastDrawn(lines) ?? whole.to } };
}

/** A topic's own line, month by month, with the month in which its method changes. */
export interface SparkPicture {
  readonly segments: readonly ChartSegment[];
  readonly span: Window;
  readonly breakMonth: Month | undefined;
}

/** The months of a topic from base to newest, in the scene's measure. */
export function sparkPicture(
  { series, measure }: TopicFigure,
  region: RegionCode,
  months: Windows,
  evidence: Evidence,
): SparkPicture {
  const span = drawnWindow(months, [series]);
  const segments = segmentsOf(series, span, (each) =>
    measuredMonth(each.value, each.month, measure, evidence.population, region),
  );
  return { segments, span, breakMonth: breakIn(series, span) };
}
