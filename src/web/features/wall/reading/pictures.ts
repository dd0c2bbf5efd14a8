import type { Across } from '../../../../domain/judgement/across.ts';
import { drawnWindow } from '../../../../domain/series/drawn-window.ts';
import { indicatorOf, type Indicator } from '../../../../domain/indicator/indicator.ts';
import { indexedOn } from '../../../../domain/series/measured.ts';
import type { Window } from '../../../../domain/time/period.ts';
import type { Measure } from '../../../../domain/series/rate.ts';
import type { View } from '../../../../domain/view/view.ts';
import type { ChartSegment } from '../../../charts/model/chart-model.ts';
import { lastDrawnMonth, segmentsOf } from '../../../charts/model/line-segments.ts';
import { acrossOf } from '../../../reading/answer/three-answers.ts';
import type { Evidence } from '../../../reading/evidence/evidence.ts';
import { topicChanges, type TopicChange } from '../../../reading/evidence/headlines.ts';
import { scopeOf, type Windows } from '../../../reading/evidence/scope.ts';
import { figureIn, reachOf, type MeasuredFigure, type Reach } from '../../../reading/figures/figure.ts';
import type { Topic } from '../../../../domain/indicator/rows.ts';

/** One topic over a view: its figure, its change, how far it goes. */
export interface TopicFigure extends TopicChange {
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly figure: MeasuredFigure;
  readonly reach: Reach;
  /** The two readings across the change of method, where that alone keeps the topic from being compared. */
  readonly across: Across | undefined;
}

/** The topics of a scene over its view; a topic without any series is left out. */
export function topicFigures(topics: readonly Topic[], view: View, evidence: Evidence): TopicFigure[] {
  const scope = scopeOf(view, evidence.edition);
  const { measure } = view;
  return topicChanges(topics, view, scope, evidence).map((change) => ({
    ...change,
    measure,
    indicator: indicatorOf(change.series.indicator),
    figure: figureIn(change.series, scope.window, measure, evidence),
    reach: reachOf(change.series, scope.window),
    across: acrossOf(change, evidence),
  }));
}

/** The line of one topic on a scene. */
export interface IndexLine {
  readonly topic: Topic;
  readonly segments: readonly ChartSegment[];
}

/** Lines on a scale where the base is 100, over the months that they share a picture. */
export interface IndexPicture {
  readonly lines: readonly IndexLine[];
  readonly span: Window;
}

/** The topics of a scene as an index; a topic whose base has a gap has no line. */
export function indexPicture(figures: readonly TopicFigure[], windows: Windows): IndexPicture {
  const whole = drawnWindow(
    windows,
    figures.map((each) => each.series),
  );
  const lines = figures.flatMap(({ topic, series }) => {
    const drawn = indexedOn(series, windows.base);
    return drawn ? [{ topic, segments: segmentsOf(series, whole, drawn) }] : [];
  });
  const last = lastDrawnMonth(lines.flatMap((each) => each.segments));
  return { lines, span: { from: whole.from, to: last ?? whole.to } };
}
