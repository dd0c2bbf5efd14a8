import { memo, useRef } from 'react';
import type { LineChartModel, Readout } from '../model/chart-model.ts';
import type { ChartMode } from '../frame/plot-frame.ts';
import { useDrawing } from '../frame/use-drawing.ts';

/** The sentences that a chart needs; a chart speaks no language of its own. */
export interface ChartWords {
  /** What the arrow keys do: "Read the months one by one". */
  readonly cursor: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
}

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

/**
 * A line chart over months. Its box is here at once, at its final height; the picture comes into it with
 * the chart library, which the first paint does not wait for.
 */
export const LineChart = memo(function LineChart(props: LineChartProps) {
  const { words } = props;
  const holder = useRef<HTMLDivElement>(null);
  const drawing = useDrawing();
  return (
    <div
      ref={holder}
      className="relative w-full has-focus-visible:outline-2 has-focus-visible:outline-ink"
      style={{ height: `${props.height / 16}rem` }}
    >
      {drawing.status === 'ready' ? (
        <drawing.Chart {...props} holder={holder} />
      ) : (
        <output className="absolute inset-0 grid place-content-center gap-2 text-center text-sm text-soft">
          {drawing.status === 'loading' ? (
            words.loading
          ) : (
            <>
              {words.failed}
              <button type="button" className="mx-auto border border-edge px-3 py-1" onClick={drawing.retry}>
                {words.retry}
              </button>
            </>
          )}
        </output>
      )}
    </div>
  );
});
