import type { At, ChartLine, ChartMark, ChartVoid, Readout } from '../model/chart-model.ts';

/** One of several plots over one time axis: a single line from zero, with a title of its own. */
export interface Panel {
  readonly line: ChartLine;
  /** What is counted, in the line's hue above its plot. */
  readonly title: string;
  readonly voids: readonly ChartVoid[];
  /** Marks of this line alone, drawn without words: its title says what they are. */
  readonly marks: readonly ChartMark[];
}

/** Plots one above the other over the same months, all of it decided before; the chart only places it. */
export interface PanelsModel {
  readonly panels: readonly Panel[];
  readonly marks: readonly ChartMark[];
  /** First and last month drawn, both included. */
  readonly domain: readonly [At, At];
  /** First and last month that may be drawn. */
  readonly whole: readonly [At, At];
}

/** The sentences of such a chart; it speaks no language of its own. */
export interface PanelsWords {
  /** What the arrow keys do on the plots. */
  readonly cursor: string;
  /** The group of both handles of the brush, and each of them. */
  readonly brush: string;
  readonly from: string;
  readonly to: string;
  /** How a place on the axis of months is written: enero de 2018. */
  readonly month: (at: At) => string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
}

/** What such a chart is given. */
export interface PanelsProps {
  readonly model: PanelsModel;
  /** Height of each plot in pixels at a page type of 16 pixels; it grows with the page's type. */
  readonly height: number;
  readonly readAt: (at: At) => Readout;
  readonly formatTick: (value: number) => string;
  readonly formatMonthTick: (at: At) => string;
  /** A stretch of months is chosen; nothing gives the whole back. */
  readonly onSpan: (span: readonly [At, At] | undefined) => void;
  readonly words: PanelsWords;
  /** Width to begin with, where there is no layout to measure. */
  readonly initialWidth?: number;
}
