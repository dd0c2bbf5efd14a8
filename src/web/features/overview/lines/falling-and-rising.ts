import { indicatorOf, type Indicator } from '../../../../domain/indicator/indicator.ts';
import { isGap, type Observation, type Value } from '../../../../domain/indicator/observation.ts';
import {
  earlierMonth,
  laterMonth,
  monthsFrom,
  monthsIn,
  windowOverlap,
  type Month,
  type Window,
} from '../../../../domain/time/period.ts';
import { firstMonthOf, lastMonthOf, observationAt, type Series } from '../../../../domain/series/series.ts';
import { DEFAULT_LINES, type LinesChoice, type Showing, type View } from '../../../../domain/view/view.ts';
import type { ChartSegment, ChartVoid } from '../../../charts/model/chart-model.ts';
import type { Evidence } from '../../../reading/evidence/evidence.ts';
import { headlinesIn, type Headline } from '../../../reading/evidence/headlines.ts';
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
  /** Every month that may be drawn: the span, or more. */
  readonly whole: Window;
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

/** No month before it was counted by the rules of CNSP/38/15. */
const FIRST_MONTH: Month = '2015-01';

const NOTHING: Drawn = () => null;

function cellOf(line: TopicLine, month: Month, drawn: Drawn): NumberCell {
  const observation = observationAt(line.series, month);
  const { provisionalFrom: first } = line;
  const provisional = first !== undefined && monthsFrom(first, month) >= 0 && !isGap(observation);
  return { line, observation, drawn: isGap(observation) ? null : drawn(observation), provisional };
}

/** The chart's choice in a view: unless the reader chose, counts over all months. */
export function linesChoice(view: View): LinesChoice {
  return view.lines ?? DEFAULT_LINES;
}

/** Every month that the long picture may draw: from the start of CNSP/38/15 to the newest of any series. */
function wholeOf(topics: readonly Headline[]): Window {
  const firsts = topics.flatMap(({ series }) => firstMonthOf(series) ?? []);
  const ends = topics.flatMap(({ series }) => lastMonthOf(series) ?? []);
  const to = ends.reduce(laterMonth, FIRST_MONTH);
  return { from: laterMonth(firsts.reduce(earlierMonth, to), FIRST_MONTH), to };
}

/** The long picture: counts or rates of every month there is, or of the stretch that the reader chose. */
export function longLines(
  topics: readonly Headline[],
  choice: LinesChoice,
  scope: Scope,
  evidence: Evidence,
): FallingAndRising {
  const whole = wholeOf(topics);
  const span = (choice.span && windowOverlap(choice.span, whole)) ?? whole;
  return drawnLines(topics, choice, { whole, span, indexBase: scope.base }, evidence);
}

/** The topics in months, as an index needs them: without the published totals of whole years. */
export function monthlyHeadlines(view: View, scope: Scope, evidence: Evidence): Headline[] {
  const { years: _, ...months } = evidence;
  return headlinesIn(view, scope, months);
}

/** The index: the three lines over base and window and whatever is newer. */
export function indexLines(
  topics: readonly Headline[],
  choice: LinesChoice,
  scope: Scope,
  evidence: Evidence,
): FallingAndRising {
  const indexBase = choice.base ? { from: choice.base, to: choice.base } : scope.base;
  const reach = choice.base
    ? { ...scope, base: { from: earlierMonth(choice.base, scope.base.from), to: scope.base.to } }
    : scope;
  const whole = drawnWindow(
    reach,
    topics.map((each) => each.series),
  );
  const drawn = drawnLines(topics, choice, { whole, span: whole, indexBase }, evidence);
  // An index goes no further than there is something to set against the base.
  const last = lastDrawnMonth(drawn.lines.flatMap((each) => each.segments));
  if (!last) return drawn;
  const span = { from: whole.from, to: last };
  return {
    ...drawnLines(topics, choice, { whole: span, span, indexBase }, evidence),
    breakMonth: drawn.breakMonth,
  };
}

interface Drawing {
  readonly whole: Window;
  readonly span: Window;
  readonly indexBase: Window;
}

/** Lines over a span, cut at every gap and change of method. */
function drawnLines(
  topics: readonly Headline[],
  choice: LinesChoice,
  { whole, span, indexBase }: Drawing,
  evidence: Evidence,
): FallingAndRising {
  const { showing } = choice;
  const drawers = topics.map(({ series }) => drawnAs(showing, series, indexBase, evidence));
  const lines = topics.map(({ topic, series, comparison }, index): TopicLine => ({
    topic,
    series,
    indicator: indicatorOf(series.indicator),
    comparison,
    segments: segmentsOf(series, span, drawers[index] ?? NOTHING),
    through: lastMonthOf(series),
    provisionalFrom: provisionalFrom(series),
    lacksBase: drawers[index] === undefined,
  }));
  const breakMonth = topics.map(({ series }) => breakIn(series, whole)).find((each) => each !== undefined);
  return {
    choice,
    showing,
    indexBase,
    whole,
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
  /** What the long picture draws: each topic as it reaches the newest month, with its change over the years. */
  readonly long: readonly Headline[];
  readonly scope: Scope;
  readonly arrival: Arrival;
}
