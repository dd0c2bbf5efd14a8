import { monthNumber, type Month, type Window } from '../../../domain/time/period.ts';
import type { Series } from '../../../domain/series/series.ts';
import type { ChartBand, ChartLine, ChartMark, LineChartModel } from './chart-model.ts';
import { breakIn, segmentsOf, voidsOf, type Drawn } from './line-segments.ts';

/** A series as a line: its words, its hue, and what a month of it is drawn as. */
export interface SeriesLine {
  readonly id: string;
  readonly label: string;
  readonly sublabel?: string;
  readonly colour: string;
  readonly series: Series;
  readonly drawn: Drawn;
}

/** What stands around the lines. */
export interface SeriesSetting {
  readonly span: Window;
  readonly breakLabel: string;
  readonly events: readonly ChartMark[];
  readonly bands: readonly ChartBand[];
}

/** A window as a band with its name under the axis. */
export function bandOf(window: Window, label: string, kind: ChartBand['kind']): ChartBand {
  return { from: monthNumber(window.from), to: monthNumber(window.to), label, kind };
}

function breakMark(month: Month | undefined, label: string): ChartMark[] {
  // Half a month before: the break lies between the last month of one method and the first of the other.
  return month ? [{ at: monthNumber(month) - 0.5, label, kind: 'break' }] : [];
}

/** Series of one unit over a span, from zero, stopped at gaps and at the change of method. */
export function seriesModel(lines: readonly SeriesLine[], setting: SeriesSetting): LineChartModel {
  const { span } = setting;
  const drawn = lines.map((line): ChartLine => {
    const { id, label, colour, sublabel } = line;
    const segments = segmentsOf(line.series, span, line.drawn);
    return { id, label, colour, segments, ...(sublabel ? { sublabel } : {}) };
  });
  const broken = lines.map((line) => breakIn(line.series, span)).find(Boolean);
  return {
    lines: drawn,
    marks: [...setting.events, ...breakMark(broken, setting.breakLabel)],
    bands: setting.bands,
    voids: drawn.flatMap((line) => voidsOf(line.id, line.segments, span)),
    domain: [monthNumber(span.from), monthNumber(span.to)],
    fromZero: true,
  };
}
