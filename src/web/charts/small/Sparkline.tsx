import { memo } from 'react';
import { BAND_TINT, CHART_COLOURS } from '../model/chart-colours.ts';
import { lonePoints, valuesOf, type ChartLine } from '../model/chart-model.ts';
import { dashesOf } from '../lines/line-dash.ts';
import { linePath } from '../model/line-path.ts';

/** The box that a sparkline is drawn in and the strokes it is drawn with. */
export interface SparklineBox {
  readonly width: number;
  readonly height: number;
  /** Free edge inside the box, so that no stroke is cut. */
  readonly pad: number;
  readonly stroke: number | string;
  readonly axis: number | string;
  readonly dash: number;
  readonly gap: number;
}

/** On a card: stretched to the width of its place, strokes in the size of the type. */
const CARD_BOX: SparklineBox = {
  width: 120,
  height: 32,
  pad: 3,
  stroke: '0.09375rem',
  axis: '0.0625rem',
  dash: 3,
  gap: 2,
};

export interface SparklineProps {
  /** Its segments are never joined: a gap and a change of method both leave white. */
  readonly line: ChartLine;
  readonly domain: readonly [number, number];
  /** Where the method changes, if it changes inside the domain. */
  readonly breakAt?: number;
  /** The chosen window, shaded. */
  readonly window?: readonly [number, number];
  /** Where it has a place of its own size, as on a wall; else it fills its card. */
  readonly box?: SparklineBox;
}

/** A small line from zero, without axes; the card beside it says in words what it shows. */
export const Sparkline = memo(function Sparkline(props: SparklineProps) {
  const { line: model, domain, breakAt, window, box } = props;
  const { width, height, pad, stroke, axis, dash, gap } = box ?? CARD_BOX;
  const top = Math.max(1, ...valuesOf(model));
  const x = (at: number): number =>
    pad + ((at - domain[0]) / Math.max(1, domain[1] - domain[0])) * (width - 2 * pad);
  const y = (value: number): number => height - pad - (value / top) * (height - 2 * pad);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      {...(box ? { className: 'sparkline', width, height } : { className: 'sparkline h-8 w-full' })}
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
          height={height}
          fill={CHART_COLOURS.band}
          fillOpacity={BAND_TINT.window}
        />
      )}
      <path
        d={`M0 ${height - pad}H${width}`}
        stroke={CHART_COLOURS.axis}
        strokeWidth={axis}
        vectorEffect="non-scaling-stroke"
      />
      {breakAt !== undefined && breakAt > domain[0] && breakAt <= domain[1] && (
        <path
          className="sparkline-break"
          d={`M${x(breakAt - 0.5)} 0V${height}`}
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
            strokeWidth={stroke}
            strokeLinejoin="round"
            vectorEffect="non-scaling-stroke"
            {...dashesOf(segment, dash, gap)}
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
