import type { ReactNode } from 'react';
import { BAND_TINT, CHART_COLOURS } from '../model/chart-colours.ts';
import type { At, LineChartModel } from '../model/chart-model.ts';
import { MarkLines } from '../frame/MarkLines.tsx';
import { PlotAxes } from '../frame/PlotAxes.tsx';
import { plotFrame, type PlotFrame } from '../frame/plot-frame.ts';
import { PlotLabels } from '../frame/PlotLabels.tsx';
import { PlotLines } from '../lines/PlotLines.tsx';

/** How a drawing writes its axes. */
export interface Ticks {
  readonly formatTick: (value: number) => string;
  readonly formatMonthTick: (at: At) => string;
}

/** The plot under its words: bands, grid, axis, marks and lines, nothing that a pointer could do. */
export function PlotGround({
  model,
  frame,
  formatTick,
  formatMonthTick,
}: Ticks & { readonly model: LineChartModel; readonly frame: PlotFrame }) {
  const held = (x: number): number => Math.min(frame.right, Math.max(frame.left, x));
  return (
    <>
      {model.bands.map((band) => (
        <path
          key={band.kind}
          className={`chart-band-${band.kind}`}
          d={`M${held(frame.x(band.from - 0.5))} ${frame.top}H${held(frame.x(band.to + 0.5))}V${frame.bottom}H${held(frame.x(band.from - 0.5))}Z`}
          fill={CHART_COLOURS.band}
          fillOpacity={BAND_TINT[band.kind]}
        />
      ))}
      <PlotAxes frame={frame} formatTick={formatTick} formatMonthTick={formatMonthTick} />
      <path d={`M${frame.left} ${frame.bottom}H${frame.right}`} stroke={CHART_COLOURS.axis} />
      {model.level !== undefined && (
        <path d={`M${frame.left} ${frame.y(model.level)}H${frame.right}`} stroke={CHART_COLOURS.axis} />
      )}
      <MarkLines marks={model.marks} frame={frame} />
      <PlotLines lines={model.lines} frame={frame} className="chart-line" />
    </>
  );
}

interface LinesDrawingProps extends Ticks {
  readonly model: LineChartModel;
  readonly width: number;
  readonly height: number;
  /** Pixels of the page's type. */
  readonly rem: number;
  /** Unique in the document, for the hatch patterns. */
  readonly id: string;
  /** What stands on the lines, placed by their frame. */
  readonly children?: (frame: PlotFrame) => ReactNode;
}

/** A line chart as plain SVG of a fixed size: for pictures, paper and pages without scripts. */
export function LinesDrawing({ model, width, height, rem, id, children, ...ticks }: LinesDrawingProps) {
  const frame = plotFrame(model, { width, height, rem }, 'page', ticks.formatTick);
  return (
    <>
      <PlotGround model={model} frame={frame} {...ticks} />
      {children?.(frame)}
      <PlotLabels model={model} frame={frame} id={id} />
    </>
  );
}
