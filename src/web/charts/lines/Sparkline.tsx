import { memo } from 'react';
import { BAND_TINT, CHART_COLOURS } from '../model/chart-colours.ts';
import { lonePoints, valuesOf, type ChartLine, type ChartPoint } from '../model/chart-model.ts';
import { dashesOf } from './line-dash.ts';

const WIDTH = 120;
const HEIGHT = 32;
const PAD = 3;

export interface SparklineProps {
  /** Its segments are never joined: a gap and a change of method both leave white. */
  readonly line: ChartLine;
  readonly domain: readonly [number, number];
  /** Where the method changes, if it changes inside the domain. */
  readonly breakAt?: number;
  /** The chosen window, shaded. */
  readonly window?: readonly [number, number];
}

/** The path through points, begun anew after every month without a value. (A shape library would bring all of itself into the first paint.) */
function linePath(
  points: readonly ChartPoint[],
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  return points
    .map(({ at, value }, index) => {
      if (value === null) return '';
      const isJoined = (points[index - 1]?.value ?? null) !== null;
      return `${isJoined ? 'L' : 'M'}${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join('');
}

/** A small line from zero, without axes; the card beside it says in words what it shows. */
export const Sparkline = memo(function Sparkline({ line: model, domain, breakAt, window }: SparklineProps) {
  const top = Math.max(1, ...valuesOf(model));
  const x = (at: number): number =>
    PAD + ((at - domain[0]) / Math.max(1, domain[1] - domain[0])) * (WIDTH - 2 * PAD);
  const y = (value: number): number => HEIGHT - PAD - (value / top) * (HEIGHT - 2 * PAD);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className="sparkline h-8 w-full"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {window && (
        <rect
          x={x(Math.max(domain[0], window[0] - 0.5))}
          y="0"
          width={Math.max(
            1,
            x(Math.min(domain[1], window[1] + 0.5)) - x(Math.max(domain[0], window[0] - 0.5)),
          )}
          height={HEIGHT}
          fill={CHART_COLOURS.band}
          fillOpacity={BAND_TINT.window}
        />
      )}
      <path
        d={`M0 ${HEIGHT - PAD}H${WIDTH}`}
        stroke={CHART_COLOURS.axis}
        strokeWidth="0.0625rem"
        vectorEffect="non-scaling-stroke"
      />
      {breakAt !== undefined && breakAt > domain[0] && breakAt <= domain[1] && (
        <path
          className="sparkline-break"
          d={`M${x(breakAt - 0.5)} 0V${HEIGHT}`}
          stroke={CHART_COLOURS.mark}
          strokeDasharray="3 2"
          vectorEffect="non-scaling-stroke"
        />
      )}
      {model.segments.map((segment, index) => (
        <g key={segment.points[0]?.at ?? index} stroke={model.colour} fill="none">
          <path
            className="sparkline-segment"
            d={linePath(segment.points, x, y)}
            strokeWidth="0.09375rem"
            strokeLinejoin="round"
            vectorEffect="non-scaling-stroke"
            {...dashesOf(segment, 3, 2)}
          />
          {lonePoints(segment).map((point) => (
            <path
              key={point.at}
              d={`M${x(point.at)} ${y(point.value)}h0`}
              strokeWidth="0.25rem"
              strokeLinecap="round"
              vectorEffect="non-scaling-stroke"
            />
          ))}
        </g>
      ))}
    </svg>
  );
});
