import { memo } from 'react';
import { CHART_COLOURS } from '../model/chart-colours.ts';

const WIDTH = 120;
const HEIGHT = 14;
/** Changes beyond this factor up or down are held at the edge. */
const EDGE = Math.log(2);

export interface IntervalBarProps {
  /** Ratios of daily rates: 1 is no change. */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  readonly colour: string;
}

function place(ratio: number): number {
  const log = ratio <= 0 ? -EDGE : Math.log(ratio);
  return ((Math.min(EDGE, Math.max(-EDGE, log)) / EDGE) * 0.96 * WIDTH) / 2 + WIDTH / 2;
}

/** A change and its 95 % interval on a log scale from half to double, with a line at no change. */
export const IntervalBar = memo(function IntervalBar({ ratio, low, high, colour }: IntervalBarProps) {
  const middle = HEIGHT / 2;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="interval-bar h-3.5 w-full" aria-hidden="true">
      <path d={`M0 ${middle}H${WIDTH}`} stroke={CHART_COLOURS.grid} />
      <path d={`M${WIDTH / 2} 0V${HEIGHT}`} stroke={CHART_COLOURS.axis} />
      <path d={`M${place(low)} ${middle}H${place(high)}`} stroke={colour} strokeWidth="4" opacity="0.45" />
      <circle cx={place(ratio)} cy={middle} r="3.5" fill={colour} />
    </svg>
  );
});
