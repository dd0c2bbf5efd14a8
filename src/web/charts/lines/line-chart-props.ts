import type { ChartMode } from '../frame/plot-frame.ts';
import type { LineChartModel, Readout } from '../model/chart-model.ts';

/** The sentences that a chart needs; a chart speaks no language of its own. */
interface ChartWords {
  /** What the arrow keys do: "Read the months one by one". */
  readonly cursor: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
}

/** What a line chart is given: the picture without pixels, and the words for it. */
export interface LineChartProps {
  readonly model: LineChartModel;
  readonly mode: ChartMode;
  /** Height in pixels at a page type of 16 pixels; it grows with the page's type. */
  readonly height: number;
  readonly readAt: (at: number) => Readout;
  readonly formatTick: (value: number) => string;
  readonly formatMonthTick: (at: number) => string;
  readonly words: ChartWords;
  /** Width to begin with, where there is no layout to measure. */
  readonly initialWidth?: number;
}
