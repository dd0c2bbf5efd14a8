import { line } from 'd3-shape';
import { memo } from 'react';
import { BAND_TINT, CHART_COLOURS } from './chart-colours.ts';
import { lonePoints, valuesOf, type ChartLine, type ChartSegment } from './chart-model.ts';

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

/** A small line from zero, without axes; the card beside it says in words what it shows. */
export const Sparkline = memo(function Sparkline({ line: model, domain, breakAt, window }: SparklineProps) {
  const top = Math.max(1, ...valuesOf(model));
  const x = (at: number): number =>
    PAD + ((at - domain[0]) / Math.max(1, domain[1] - domain[0])) * (WIDTH - 2 * PAD);
  const y = (value: number): number => HEIGHT - PAD - (value / top) * (HEIGHT - 2 * PAD);
  const draw = line<ChartSegment['points'][number]>()
    .defined((point) => point.value !== null)
    .x((point) => x(point.at))
    .y((point) => y(point.value ?? 0));
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
        strokeWidth="1"
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
            d={draw(segment.points) ?? ''}
            strokeWidth="1.5"
            strokeLinejoin="round"
            vectorEffect="non-scaling-stroke"
            {...(segment.style === 'other-method' ? { strokeDasharray: '3 2' } : {})}
          />
          {lonePoints(segment).map((point) => (
            <path
              key={point.at}
              d={`M${x(point.at)} ${y(point.value)}h0`}
              strokeWidth="4"
              strokeLinecap="round"
              vectorEffect="non-scaling-stroke"
            />
          ))}
        </g>
      ))}
    </svg>
  );
});
