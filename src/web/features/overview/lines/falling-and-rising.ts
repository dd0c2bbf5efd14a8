import { indicatorOf, type Indicator } from '../../../../domain/indicator/indicator.ts';
import { isGap, type Observation, type Value } from '../../../../domain/indicator/observation.ts';
import {
  earlierMonth,
  monthsFrom,
  monthsIn,
  type Month,
  type Window,
} from '../../../../domain/time/period.ts';
import { lastMonthOf, observationAt, observationsIn, type Series } from '../../../../domain/series/series.ts';
import { DEFAULT_LINES, type LinesChoice, type Showing, type View } from '../../../../domain/view/view.ts';
import type { ChartSegment, ChartVoid } from '../../../charts/model/chart-model.ts';
import type { Evidence } from '../../../reading/evidence/evidence.ts';
import type { Headline } from '../../../reading/evidence/headlines.ts';
import {
  breakIn,
  type Drawn,
  lastDrawnMonth,
  segmentsOf,
  voidsOf,
} from '../../../charts/model/line-segments.ts';
import { indexedOn, measuredMonth } from '../../../../domain/series/measured.ts';
import { drawnWindow } from '../../../../domain/series/drawn-window.ts';
import type { Scope } from '../../../reading/evidence/scope.ts';
import { provisionalFrom } from '../../../reading/figures/figure.ts';
import type { PageProps } from '../../../router/page.ts';
import type { Arrival } from '../../../reading/evidence/use-evidence.ts';

/** One of the three lines, in numbers and typed reasons. */
export interface TopicLine extends Headline {
  readonly indicator: Indicator;
  readonly segments: readonly ChartSegment[];
  readonly through: Month | undefined;
  /** The first of the newest months that still fill up. */
  readonly provisionalFrom: Month | undefined;
  /** An index was asked for and its base has a gap or a change of method. */
  readonly lacksBase: boolean;
}

/** One month of one line: what was observed and what is drawn of it. */
export interface NumberCell {
  readonly line: TopicLine;
  readonly observation: Observation;
  readonly drawn: number | null;
  readonly provisional: boolean;
}

/** One month of all lines: the row of the table, of the CSV and of the readout alike. */
export interface NumberRow {
  readonly month: Month;
  readonly cells: readonly NumberCell[];
}

/** The chart of the falling and the rising before any word is put to it. */
export interface FallingAndRising {
  readonly choice: LinesChoice;
  readonly showing: Showing;
  /** The window whose daily mean is 100. */
  readonly indexBase: Window;
  readonly span: Window;
  readonly lines: readonly TopicLine[];
  readonly voids: readonly ChartVoid[];
  /** The month in which at least one line changes method. */
  readonly breakMonth: Month | undefined;
  readonly rows: readonly NumberRow[];
}

function drawnAs(showing: Showing, series: Series, base: Window, evidence: Evidence): Drawn | undefined {
  if (showing === 'index') return indexedOn(series, base);
  const measure = showing === 'count' ? 'count' : 'per-100k-year';
  return (each: Value) => measuredMonth(each.value, each.month, measure, evidence.population, series.region);
}

const NOTHING: Drawn = () => null;

function cellOf(line: TopicLine, month: Month, drawn: Drawn): NumberCell {
  const observation = observationAt(line.series, month);
  const { provisionalFrom: first } = line;
  const provisional = first !== undefined && monthsFrom(first, month) >= 0 && !isGap(observation);
  return { line, observation, drawn: isGap(observation) ? null : drawn(observation), provisional };
}

/**
 * The chart's choice in a view. Unless the reader chose, an index; but counts where no month of the window
 * was counted under the method of the base, so that the chosen period is never missing from its own picture.
 */
export function linesChoice(view: View, topics: readonly Headline[], scope: Scope): LinesChoice {
  if (view.lines) return view.lines;
  const isIndexed = topics.some(({ series }) => {
    const scale = indexedOn(series, scope.base);
    return scale && observationsIn(series, scope.window).some((each) => !isGap(each) && scale(each) !== null);
  });
  return isIndexed ? DEFAULT_LINES : { ...DEFAULT_LINES, showing: 'count' };
}

/** The three lines over base and window and whatever is newer, cut at every gap and change of method. */
export function fallingAndRising(
  topics: readonly Headline[],
  choice: LinesChoice,
  scope: Scope,
  evidence: Evidence,
): FallingAndRising {
  const { showing } = choice;
  const indexBase = choice.base ? { from: choice.base, to: choice.base } : scope.base;
  const reach = choice.base
    ? { ...scope, base: { from: earlierMonth(choice.base, scope.base.from), to: scope.base.to } }
    : scope;
  const whole = drawnWindow(
    reach,
    topics.map((each) => each.series),
  );
  const drawers = topics.map(({ series }) => drawnAs(showing, series, indexBase, evidence));
  const lines = topics.map(({ topic, series, comparison }, index): TopicLine => ({
    topic,
    series,
    indicator: indicatorOf(series.indicator),
    comparison,
    segments: segmentsOf(series, whole, drawers[index] ?? NOTHING),
    through: lastMonthOf(series),
    provisionalFrom: provisionalFrom(series),
    lacksBase: drawers[index] === undefined,
  }));
  const breakMonth = topics.map(({ series }) => breakIn(series, whole)).find((each) => each !== undefined);
  // An index goes no further than there is something to set against the base.
  const last = showing === 'index' && lastDrawnMonth(lines.flatMap((each) => each.segments));
  const span = { from: whole.from, to: last || whole.to };
  return {
    choice,
    showing,
    indexBase,
    span,
    lines,
    breakMonth,
    voids: lines.flatMap((line) => voidsOf(line.topic, line.segments, span)),
    rows: monthsIn(span).map((month) => ({
      month,
      cells: lines.map((line, index) => cellOf(line, month, drawers[index] ?? NOTHING)),
    })),
  };
}

/** What the figure and its controls are given. */
export interface LinesFigureProps extends PageProps {
  readonly topics: readonly Headline[];
  readonly scope: Scope;
  readonly arrival: Arrival;
}
