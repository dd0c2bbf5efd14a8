import { useId, useMemo, useRef } from 'react';
import { endOf, type LineChartModel, type Readout } from './chart-model.ts';
import { plotFrame, type ChartMode } from './plot-frame.ts';
import { PlotCursor } from './PlotCursor.tsx';
import { PlotLabels } from './PlotLabels.tsx';
import { useBox } from './use-box.ts';
import { useMonthCursor } from './use-month-cursor.ts';
import { usePlot, type PlotLoad } from './use-plot.ts';

/** The sentences that a chart needs; a chart speaks no language of its own. */
export interface ChartWords {
  /** What the arrow keys do: "Read the months one by one". */
  readonly cursor: string;
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
  /** The id of the element that names the chart. */
  readonly labelledBy?: string;
  /** Width to begin with, where there is no layout to measure. */
  readonly initialWidth?: number;
}

/** What a reading amounts to as one sentence, for a screen reader. */
export function readingText(readout: Readout): string {
  const rows = readout.rows.map((row) => `${row.label}: ${row.text}`);
  return [readout.title, ...rows, ...readout.notes].join('; ');
}

function lastMonthWithValue(model: LineChartModel): number {
  const ends = model.lines.flatMap((line) => endOf(line)?.at ?? []);
  return ends.length === 0 ? model.domain[1] : Math.max(...ends);
}

function PlotFailure({ load, words }: { readonly load: PlotLoad; readonly words: ChartWords }) {
  if (load.status !== 'failed') return null;
  return (
    <output className="absolute inset-0 grid place-content-center gap-2 text-center">
      <p>{words.failed}</p>
      <button type="button" className="mx-auto border border-edge px-3 py-1" onClick={load.retry}>
        {words.retry}
      </button>
    </output>
  );
}

/**
 * A line chart over months. The words and the cursor are here at once; the picture under them comes
 * with the chart library, into a box whose height is already right.
 */
export function LineChart(props: LineChartProps) {
  const { model, mode, formatTick, readAt, words } = props;
  const holder = useRef<HTMLDivElement>(null);
  const box = useBox(holder, { width: props.initialWidth ?? 640, rem: 16 });
  const height = Math.round((props.height * box.rem) / 16);
  const frame = useMemo(
    () => plotFrame(model, { ...box, height }, mode, formatTick),
    [model, box, height, mode, formatTick],
  );
  const load = usePlot();
  const id = useId();
  const start = lastMonthWithValue(model);
  const { at, handlers } = useMonthCursor(frame, model.domain, start);
  const readout = readAt(at ?? start);
  return (
    <div
      ref={holder}
      className="relative w-full has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-ink"
      style={{ height }}
    >
      {load.status === 'ready' && (
        <div className="absolute inset-0" aria-hidden="true">
          <load.Plot
            model={model}
            frame={frame}
            formatTick={formatTick}
            formatMonthTick={props.formatMonthTick}
          />
        </div>
      )}
      <PlotLabels model={model} frame={frame} id={id} />
      {at !== null && <PlotCursor at={at} frame={frame} readout={readout} />}
      <input
        type="range"
        className="absolute inset-0 m-0 size-full cursor-crosshair touch-pan-y opacity-0"
        aria-label={words.cursor}
        min={model.domain[0]}
        max={model.domain[1]}
        value={at ?? start}
        aria-valuetext={readingText(readout)}
        {...(props.labelledBy === undefined ? {} : { 'aria-describedby': props.labelledBy })}
        {...handlers}
      />
      <PlotFailure load={load} words={words} />
    </div>
  );
}
