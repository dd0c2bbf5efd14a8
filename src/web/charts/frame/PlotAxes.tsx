import { CHART_COLOURS } from '../model/chart-colours.ts';
import type { PlotFrame } from './plot-frame.ts';

interface PlotAxesProps {
  readonly frame: PlotFrame;
  readonly formatTick: (value: number) => string;
  readonly formatMonthTick: (at: number) => string;
}

/** The lines of the grid with their values, and the months below. */
export function PlotAxes({ frame, formatTick, formatMonthTick }: PlotAxesProps) {
  const size = frame.type.tick;
  return (
    <g fontSize={size} fill={CHART_COLOURS.text}>
      {frame.yTicks.map((tick) => (
        <g key={tick}>
          <path d={`M${frame.left} ${frame.y(tick)}H${frame.right}`} stroke={CHART_COLOURS.grid} />
          <text x={frame.left - size * 0.4} y={frame.y(tick) + size * 0.35} textAnchor="end">
            {formatTick(tick)}
          </text>
        </g>
      ))}
      {frame.xTicks.map((tick) => (
        <text key={tick} x={frame.x(tick)} y={frame.bottom + size * 1.4} textAnchor="middle">
          {formatMonthTick(tick)}
        </text>
      ))}
    </g>
  );
}
