import type { CursorChartProps } from '../cursor/CursorChart.tsx';
import { MarkLines } from '../frame/MarkLines.tsx';
import { PlotAxes } from '../frame/PlotAxes.tsx';
import { plotFrame } from '../frame/plot-frame.ts';
import { PlotLabels } from '../frame/PlotLabels.tsx';

interface CursorDrawingProps {
  readonly chart: CursorChartProps;
  readonly width: number;
  readonly height: number;
  /** Pixels of the page's type. */
  readonly rem: number;
  /** Unique in the document, for the hatch patterns. */
  readonly id: string;
}

/** A hand-drawn chart over months as plain SVG of a fixed size, without its cursor. */
export function CursorDrawing({ chart, width, height, rem, id }: CursorDrawingProps) {
  const { model, formatTick, formatMonthTick, isFilled } = chart;
  const frame = plotFrame(model, { width, height, rem }, 'page', formatTick);
  return (
    <>
      <PlotAxes frame={frame} formatTick={formatTick} formatMonthTick={formatMonthTick} />
      {!isFilled && <MarkLines marks={model.marks} frame={frame} />}
      {chart.children(frame)}
      {isFilled && <MarkLines marks={model.marks} frame={frame} />}
      <PlotLabels model={model} frame={frame} id={id} />
    </>
  );
}
