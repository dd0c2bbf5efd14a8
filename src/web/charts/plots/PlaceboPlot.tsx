import { scaleLinear, scaleLog } from 'd3-scale';
import { memo, useRef } from 'react';
import { CHART_COLOURS } from '../model/chart-colours.ts';
import { monthTicks } from '../frame/plot-frame.ts';
import { useBox } from '../frame/use-box.ts';

/** The effect found at one date, as a ratio with its interval. */
interface PlaceboMark {
  readonly at: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** The date that was asked about, drawn full. */
  readonly chosen: boolean;
}

interface PlaceboPlotProps {
  readonly marks: readonly PlaceboMark[];
  readonly label: string;
  readonly formatTick: (ratio: number) => string;
  readonly formatMonthTick: (at: number) => string;
}

const TICKS = [0.25, 0.5, 0.75, 1, 1.5, 2, 4];

type DrawingProps = Omit<PlaceboPlotProps, 'label'> & {
  readonly width: number;
  readonly height: number;
  readonly rem: number;
};

/** The plot itself as plain SVG of a fixed size. */
export function PlaceboDrawing({ marks, formatTick, formatMonthTick, width, height, rem }: DrawingProps) {
  const size = 0.8 * rem;
  const [left, right, top, bottom] = [3.4 * rem, width - rem, rem, height - 2 * rem];
  const ats = marks.map((each) => each.at);
  const edge = Math.min(4, Math.max(1.5, ...marks.flatMap((each) => [each.value, 1 / each.value])) * 1.25);
  const x = scaleLinear([Math.min(...ats) - 1, Math.max(...ats) + 1], [left, right]);
  const y = scaleLog([1 / edge, edge], [bottom, top]).clamp(true);
  const months = [Math.min(...ats), Math.max(...ats)] as const;
  return (
    <>
      <g fontSize={size} fill={CHART_COLOURS.text}>
        {TICKS.filter((tick) => tick >= 1 / edge && tick <= edge).map((tick) => (
          <g key={tick}>
            <path
              d={`M${left} ${y(tick)}H${right}`}
              stroke={tick === 1 ? CHART_COLOURS.mark : CHART_COLOURS.grid}
            />
            <text x={left - size * 0.5} y={y(tick) + size * 0.35} textAnchor="end">
              {formatTick(tick)}
            </text>
          </g>
        ))}
        {monthTicks(months, Math.max(2, (right - left) / (size * 4.5))).map((tick) => (
          <text key={tick} x={x(tick)} y={bottom + size * 1.5} textAnchor="middle">
            {formatMonthTick(tick)}
          </text>
        ))}
      </g>
      {marks.map((mark) => (
        <g key={mark.at} stroke={mark.chosen ? CHART_COLOURS.mark : CHART_COLOURS.axis}>
          <path
            d={`M${x(mark.at)} ${y(mark.low)}V${y(mark.high)}`}
            strokeWidth={(mark.chosen ? 0.16 : 0.065) * rem}
            opacity={mark.chosen ? 1 : 0.45}
          />
          <circle
            cx={x(mark.at)}
            cy={y(mark.value)}
            r={(mark.chosen ? 0.35 : 0.2) * rem}
            fill={mark.chosen ? CHART_COLOURS.mark : CHART_COLOURS.paper}
          />
        </g>
      ))}
    </>
  );
}

/** How tall it is, in the page's type. */
export const PLACEBO_HEIGHT = 15;

/** The effects found at many dates, in order of date, on a log scale around no effect. */
export const PlaceboPlot = memo(function PlaceboPlot({ label, ...drawing }: PlaceboPlotProps) {
  const holder = useRef<HTMLDivElement>(null);
  const { width, rem } = useBox(holder, { width: 640, rem: 16 });
  const box = { width, rem, height: PLACEBO_HEIGHT * rem };
  return (
    <div ref={holder} className="w-full overflow-hidden">
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing, not a file */}
      <svg width={box.width} height={box.height} role="img" aria-label={label} className="placebo-plot block">
        <PlaceboDrawing {...drawing} {...box} />
      </svg>
    </div>
  );
});
