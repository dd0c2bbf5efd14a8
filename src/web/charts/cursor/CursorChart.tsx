import { useId, useMemo, useRef, type ReactNode } from 'react';
import type { LineChartModel, Readout } from '../model/chart-model.ts';
import { readingText } from '../model/reading-text.ts';
import { MarkLines } from '../frame/MarkLines.tsx';
import { plotFrame, type PlotFrame } from '../frame/plot-frame.ts';
import { PlotAxes } from '../frame/PlotAxes.tsx';
import { PlotCursor } from '../frame/PlotCursor.tsx';
import { PlotLabels } from '../frame/PlotLabels.tsx';
import { useBox } from '../frame/use-box.ts';
import { useMonthCursor } from '../frame/use-month-cursor.ts';

export interface CursorChartProps {
  /** What the frame is computed from and the labels are taken from: every line's end, marks and bands. */
  readonly model: LineChartModel;
  /** Height in pixels at a page type of 16 pixels; it grows with the page's type. */
  readonly height: number;
  readonly readAt: (at: number) => Readout;
  readonly formatTick: (value: number) => string;
  readonly formatMonthTick: (at: number) => string;
  /** What the arrow keys do. */
  readonly cursor: string;
  /** The picture covers its ground, so that marks must be drawn over it instead of under it. */
  readonly isFilled?: boolean;
  /** The picture itself, placed by the frame. */
  readonly children: (frame: PlotFrame) => ReactNode;
}

/** A hand-drawn chart over months: axes, marks, labels and the cursor are here, the picture comes from outside. */
export function CursorChart(props: CursorChartProps) {
  const { model, formatTick, readAt } = props;
  const holder = useRef<HTMLDivElement>(null);
  const box = useBox(holder, { width: 640, rem: 16 });
  const height = (props.height / 16) * box.rem;
  const frame = useMemo(
    () => plotFrame(model, { ...box, height }, 'page', formatTick),
    [model, box, height, formatTick],
  );
  const [first, last] = model.domain;
  const { at, handlers } = useMonthCursor(frame, model.domain, last);
  const readout = readAt(at ?? last);
  return (
    <div
      ref={holder}
      className="relative w-full overflow-hidden has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-ink"
      style={{ height: `${props.height / 16}rem` }}
    >
      <svg className="absolute inset-0" width={box.width} height={height} aria-hidden="true">
        <PlotAxes frame={frame} formatTick={formatTick} formatMonthTick={props.formatMonthTick} />
        {!props.isFilled && <MarkLines marks={model.marks} frame={frame} />}
        {props.children(frame)}
        {props.isFilled && <MarkLines marks={model.marks} frame={frame} />}
      </svg>
      <PlotLabels model={model} frame={frame} id={useId()} />
      {at !== null && <PlotCursor at={at} frame={frame} readout={readout} />}
      <input
        type="range"
        className="absolute inset-0 m-0 size-full cursor-crosshair touch-pan-y opacity-0"
        aria-label={props.cursor}
        min={first}
        max={last}
        value={at ?? last}
        aria-valuetext={readingText(readout)}
        {...handlers}
      />
    </div>
  );
}
