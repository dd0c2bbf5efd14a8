import { memo, useRef } from 'react';
import { CHART_COLOURS } from '../model/chart-colours.ts';
import type { LineChartModel } from '../model/chart-model.ts';
import { endLabels } from '../frame/end-labels.ts';
import { MarkLines } from '../frame/MarkLines.tsx';
import { plotFrame, type PlotFrame } from '../frame/plot-frame.ts';
import { PlotAxes } from '../frame/PlotAxes.tsx';
import { MarkLabels } from '../frame/PlotLabels.tsx';
import { PlotLines } from './PlotLines.tsx';
import { useBox } from '../frame/use-box.ts';

/** Wide enough for its words, no wider than a column of paper; narrower on a phone, whose type must stay legible. */
const WIDTHS = { least: 300, most: 460 } as const;
const HEIGHT = 210;
const REM = 15;

interface PrintPlotProps {
  readonly model: LineChartModel;
  readonly formatTick: (value: number) => string;
  readonly formatMonthTick: (at: number) => string;
}

function Marks({ model, frame }: Pick<PrintPlotProps, 'model'> & { readonly frame: PlotFrame }) {
  return (
    <>
      {model.level !== undefined && (
        <path d={`M${frame.left} ${frame.y(model.level)}H${frame.right}`} stroke={CHART_COLOURS.axis} />
      )}
      <MarkLines marks={model.marks} frame={frame} />
      <MarkLabels marks={model.marks} frame={frame} />
    </>
  );
}

function EndLabels({ model, frame }: Pick<PrintPlotProps, 'model'> & { readonly frame: PlotFrame }) {
  return endLabels(model, frame).map((label) => (
    <text key={label.id} fill={label.colour}>
      {label.rows.map((row, index) => (
        <tspan
          key={`${index} ${row.text}`}
          x={label.x}
          y={label.y + label.rows.slice(0, index + 1).reduce((sum, each) => sum + each.size * 1.1, 0)}
          fontSize={row.size}
          fontWeight={row.strong ? 600 : 400}
        >
          {row.text}
        </tspan>
      ))}
    </text>
  ));
}

/** Lines over months as one picture that scales with its column: the same on a screen and on paper. */
export const PrintPlot = memo(function PrintPlot(props: PrintPlotProps) {
  const { model, formatTick } = props;
  const holder = useRef<HTMLDivElement>(null);
  const box = useBox(holder, { width: WIDTHS.most, rem: REM });
  const width = Math.min(WIDTHS.most, Math.max(WIDTHS.least, box.width));
  const frame = plotFrame(model, { width, height: HEIGHT, rem: REM }, 'page', formatTick);
  return (
    <div ref={holder}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} className="block w-full" aria-hidden="true">
        <PlotAxes frame={frame} formatTick={formatTick} formatMonthTick={props.formatMonthTick} />
        <Marks model={model} frame={frame} />
        <PlotLines lines={model.lines} frame={frame} className="print-line" />
        <EndLabels model={model} frame={frame} />
      </svg>
    </div>
  );
});
