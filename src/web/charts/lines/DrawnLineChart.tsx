import { useId, useMemo, type RefObject } from 'react';
import { endOf, type LineChartModel } from '../model/chart-model.ts';
import { readingText } from '../model/reading-text.ts';
import type { LineChartProps } from './line-chart-props.ts';
import { plotFrame } from '../frame/plot-frame.ts';
import { PlotCursor } from '../frame/PlotCursor.tsx';
import { PlotLabels } from '../frame/PlotLabels.tsx';
import { RechartsPlot } from './RechartsPlot.tsx';
import { useBox } from '../frame/use-box.ts';
import { usePaper } from '../frame/use-paper.ts';
import { PaperLines } from '../drawing/PaperDrawing.tsx';
import { useMonthCursor } from '../frame/use-month-cursor.ts';

function lastMonthWithValue(model: LineChartModel): number {
  const ends = model.lines.flatMap((line) => endOf(line)?.at ?? []);
  return ends.length === 0 ? model.domain[1] : Math.max(...ends);
}

interface DrawnLineChartProps extends LineChartProps {
  /** The box that is already on the page, to be filled. */
  readonly holder: RefObject<HTMLDivElement | null>;
}

/** The chart itself, with the library that draws it: fetched behind the first paint; on paper its drawing. */
export function DrawnLineChart(props: DrawnLineChartProps) {
  return usePaper() ? <PaperLines {...props} /> : <LivingLineChart {...props} />;
}

function LivingLineChart(props: DrawnLineChartProps) {
  const { model, mode, formatTick, readAt, holder } = props;
  const box = useBox(holder, { width: props.initialWidth ?? 640, rem: 16 });
  const height = Math.round((props.height * box.rem) / 16);
  const frame = useMemo(
    () => plotFrame(model, { ...box, height }, mode, formatTick),
    [model, box, height, mode, formatTick],
  );
  const id = useId();
  const start = lastMonthWithValue(model);
  const { at, handlers } = useMonthCursor(frame, model.domain, start);
  const readout = readAt(at ?? start);
  return (
    <>
      <div className="absolute inset-0" aria-hidden="true">
        <RechartsPlot
          model={model}
          frame={frame}
          formatTick={formatTick}
          formatMonthTick={props.formatMonthTick}
        />
      </div>
      <PlotLabels model={model} frame={frame} id={id} />
      {at !== null && <PlotCursor at={at} frame={frame} readout={readout} />}
      <input
        type="range"
        className="absolute inset-0 m-0 size-full cursor-crosshair touch-pan-y opacity-0"
        aria-label={props.words.cursor}
        min={model.domain[0]}
        max={model.domain[1]}
        value={at ?? start}
        aria-valuetext={readingText(readout)}
        {...handlers}
      />
    </>
  );
}
