import { monthAt, monthsFrom, yearOf } from '../../../../domain/time/period.ts';
import {
  MANY_MONTHS,
  type At,
  type ChartMark,
  type LineChartModel,
} from '../../../charts/model/chart-model.ts';
import type { PanelsModel } from '../../../charts/panels/panels-model.ts';
import type { Evidence } from '../../../reading/evidence/evidence.ts';
import type { Headline } from '../../../reading/evidence/headlines.ts';
import type { Scope } from '../../../reading/evidence/scope.ts';
import { breakMarks, breaksOn } from '../../../reading/registering/break-marks.ts';
import type { View } from '../../../../domain/view/view.ts';
import {
  indexLines,
  linesChoice,
  longLines,
  monthlyHeadlines,
  type FallingAndRising,
} from './falling-and-rising.ts';
import { linesChart, linesPanels, type Speech } from './lines-chart.ts';

/** The figure's lines as its view has them: an index over base and period, or the long picture. */
export function linesIn(
  view: View,
  long: readonly Headline[],
  scope: Scope,
  evidence: Evidence,
): FallingAndRising {
  const choice = linesChoice(view);
  return choice.showing === 'index'
    ? indexLines(monthlyHeadlines(view, scope, evidence), choice, scope, evidence)
    : longLines(long, choice, scope, evidence);
}

/** How the axes of the figure are written, the same on a page and in a picture. */
interface LinesTicks {
  readonly formatTick: (value: number) => string;
  readonly formatMonthTick: (at: At) => string;
}

/** Years under a long span, months under a short one; counts whole, small rates with their decimals. */
export function linesTicks(
  { span, showing }: FallingAndRising,
  { formats }: Pick<Speech, 'formats'>,
): LinesTicks {
  const isLong = monthsFrom(span.from, span.to) > MANY_MONTHS;
  return {
    formatMonthTick: (at) => (isLong ? String(yearOf(monthAt(at))) : formats.shortMonth(monthAt(at))),
    formatTick: showing === 'rate' ? formats.rateTick : formats.count,
  };
}

/** The index's model: events, and the months from which counts are registered otherwise, are its marks. */
export function indexChart(
  lines: FallingAndRising,
  scope: Scope,
  events: readonly ChartMark[],
  evidence: Evidence,
  speech: Speech,
): LineChartModel {
  const series = lines.lines.map((each) => each.series);
  const breaks = breakMarks(breaksOn(series, lines.span, evidence), speech.own.registeringMark);
  return linesChart(lines, scope, [...events, ...breaks], speech);
}

/** The long picture's model: each plot marks where its own counts began to be registered otherwise. */
export function longPanels(
  lines: FallingAndRising,
  events: readonly ChartMark[],
  evidence: Evidence,
  speech: Speech,
): PanelsModel {
  return linesPanels(
    lines,
    events,
    ({ series }) => breakMarks(breaksOn([series], lines.span, evidence), speech.own.registeringMark),
    speech,
  );
}
