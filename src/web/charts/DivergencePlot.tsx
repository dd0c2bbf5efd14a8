import { scaleLog } from 'd3-scale';
import { memo, useMemo, useRef } from 'react';
import type { RegionCode } from '../../domain/region.ts';
import { CHART_COLOURS } from './chart-colours.ts';
import { DivergencePoint, type PlacedPoint } from './DivergencePoint.tsx';
import { placeLabels } from './place-labels.ts';
import { textWidth } from './plot-frame.ts';
import type { StateChoice } from './state-mark.ts';
import { useBox } from './use-box.ts';
import { usePointKeys } from './use-point-keys.ts';

/** A ratio of daily rates with its interval; `high` is nothing where there is no upper limit. */
export interface Spread {
  readonly ratio: number;
  readonly low: number;
  readonly high: number | null;
}

/** One state by two changes. */
export interface DivergenceMark {
  readonly code: RegionCode;
  readonly abbreviation: string;
  /** The whole reading in words. */
  readonly reading: string;
  readonly x: Spread;
  readonly y: Spread;
  /** Any CSS colour; points whose verdicts are not both clear are drawn hollow. */
  readonly colour: string;
  readonly clear: boolean;
}

interface DivergencePlotProps extends StateChoice {
  readonly marks: readonly DivergenceMark[];
  readonly label: string;
  readonly axes: { readonly x: string; readonly y: string };
  /** The names of the four corners, from the upper left, clockwise; each with its count. */
  readonly corners: readonly [string, string, string, string];
  readonly formatTick: (ratio: number) => string;
}

const TICKS = [0.125, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4, 8];
const WIDEST = 8;

function ticksInside(edge: number): readonly number[] {
  return TICKS.filter((each) => each <= edge && each >= 1 / edge);
}

/** The axis: symmetric around no change on a log scale, wide enough for every ratio, at most an eightfold. */
export function axisEdge(ratios: readonly number[]): number {
  const sizes = ratios.filter((each) => each > 0).map((each) => Math.abs(Math.log(each)));
  return Math.min(WIDEST, Math.max(2, Math.exp(Math.max(0, ...sizes)) * 1.15));
}

function useScales(marks: readonly DivergenceMark[], width: number, rem: number) {
  return useMemo(() => {
    const height = Math.max(340, Math.min(width * 0.72, 46 * rem));
    const frame = { left: 3.6 * rem, right: width - 0.6 * rem, top: 1.8 * rem, bottom: height - 3.2 * rem };
    const [ex, ey] = [
      axisEdge(marks.map((each) => each.x.ratio)),
      axisEdge(marks.map((each) => each.y.ratio)),
    ];
    const x = scaleLog()
      .domain([1 / ex, ex])
      .range([frame.left, frame.right])
      .clamp(true);
    const y = scaleLog()
      .domain([1 / ey, ey])
      .range([frame.bottom, frame.top])
      .clamp(true);
    return { height, frame, x, y, ex, ey };
  }, [marks, width, rem]);
}

type Scales = ReturnType<typeof useScales>;

/** A ratio held on its axis: nothing, or no limit, stands at the edge. */
function held(value: number | null, edge: number): number {
  if (value === null) return edge;
  return value > 0 ? value : 1 / edge;
}

function place(mark: DivergenceMark, { x, y, ex, ey }: Scales, rem: number): PlacedPoint {
  return {
    mark,
    x: x(held(mark.x.ratio, ex)),
    y: y(held(mark.y.ratio, ey)),
    xBar: [x(held(mark.x.low, ex)), x(held(mark.x.high, ex))],
    yBar: [y(held(mark.y.low, ey)), y(held(mark.y.high, ey))],
    radius: (mark.clear ? 0.38 : 0.28) * rem,
  };
}

function Axes({
  scales,
  rem,
  axes,
  formatTick,
}: { scales: Scales; rem: number } & Pick<DivergencePlotProps, 'axes' | 'formatTick'>) {
  const { frame, x, y, ex, ey } = scales;
  const size = 0.8 * rem;
  return (
    <g fontSize={size} fill={CHART_COLOURS.text}>
      {ticksInside(ex).map((tick) => (
        <g key={tick}>
          <path
            d={`M${x(tick)} ${frame.top}V${frame.bottom}`}
            stroke={tick === 1 ? CHART_COLOURS.mark : CHART_COLOURS.grid}
          />
          <text x={x(tick)} y={frame.bottom + size * 1.4} textAnchor="middle">
            {formatTick(tick)}
          </text>
        </g>
      ))}
      {ticksInside(ey).map((tick) => (
        <g key={tick}>
          <path
            d={`M${frame.left} ${y(tick)}H${frame.right}`}
            stroke={tick === 1 ? CHART_COLOURS.mark : CHART_COLOURS.grid}
          />
          <text x={frame.left - size * 0.5} y={y(tick) + size * 0.35} textAnchor="end">
            {formatTick(tick)}
          </text>
        </g>
      ))}
      <text
        x={(frame.left + frame.right) / 2}
        y={frame.bottom + size * 3}
        textAnchor="middle"
        fill={CHART_COLOURS.mark}
      >
        {axes.x}
      </text>
      <text x={0} y={size} fill={CHART_COLOURS.mark}>
        {axes.y}
      </text>
    </g>
  );
}

function Corners({
  scales,
  rem,
  corners,
}: {
  scales: Scales;
  rem: number;
  corners: DivergencePlotProps['corners'];
}) {
  const { frame } = scales;
  const size = 0.85 * rem;
  const [left, right] = [frame.left + size * 0.5, frame.right - size * 0.5];
  const [top, bottom] = [frame.top + size * 1.2, frame.bottom - size * 0.6];
  const places = [
    { x: left, y: top, anchor: 'start' },
    { x: right, y: top, anchor: 'end' },
    { x: right, y: bottom, anchor: 'end' },
    { x: left, y: bottom, anchor: 'start' },
  ] as const;
  return corners.map((text, index) => {
    const at = places[index];
    return (
      at && (
        <text
          key={text}
          x={at.x}
          y={at.y}
          textAnchor={at.anchor}
          fontSize={size}
          fontWeight={600}
          fill={CHART_COLOURS.text}
          paintOrder="stroke"
          stroke={CHART_COLOURS.paper}
          strokeWidth={4}
        >
          {text}
        </text>
      )
    );
  });
}

/** Every state by its change in one thing against its change in another, with 95 % intervals, on log scales. */
export const DivergencePlot = memo(function DivergencePlot(props: DivergencePlotProps) {
  const { marks, label, axes, corners, formatTick, ...choice } = props;
  const holder = useRef<HTMLDivElement>(null);
  const { width, rem } = useBox(holder, { width: 720, rem: 16 });
  const scales = useScales(marks, width, rem);
  const points = marks
    .map((mark) => place(mark, scales, rem))
    .toSorted((a, b) => Number(a.mark.clear) - Number(b.mark.clear));
  const first = points.toSorted(
    (a, b) =>
      Number(b.mark.code === choice.chosen) - Number(a.mark.code === choice.chosen) ||
      Number(b.mark.clear) - Number(a.mark.clear),
  );
  const size = 0.8 * rem;
  const labels = placeLabels(
    first.map(({ mark, x, y, radius }) => ({
      id: mark.code,
      x,
      y,
      radius,
      width: textWidth(mark.abbreviation, size),
      height: size,
    })),
    scales.frame,
  );
  const keys = usePointKeys(points, choice.chosen);
  return (
    <div ref={holder} className="w-full overflow-hidden">
      <svg
        width={width}
        height={scales.height}
        className="divergence-plot block"
        {...GROUP}
        aria-label={label}
      >
        <Axes scales={scales} rem={rem} axes={axes} formatTick={formatTick} />
        <Corners scales={scales} rem={rem} corners={corners} />
        {points.map((point) => (
          <DivergencePoint key={point.mark.code} point={point} keys={keys} {...choice} />
        ))}
        {labels.map(({ id, x, y }) => {
          const mark = marks.find((each) => each.code === id);
          return (
            <text
              key={id}
              x={x}
              y={y}
              fontSize={size}
              className="pointer-events-none"
              paintOrder="stroke"
              stroke={CHART_COLOURS.paper}
              strokeWidth={3}
              fill={mark?.clear ? CHART_COLOURS.mark : CHART_COLOURS.text}
              fontWeight={id === choice.chosen ? 700 : 400}
            >
              {mark?.abbreviation}
            </text>
          );
        })}
      </svg>
    </div>
  );
});

const GROUP = { role: 'group' } as const;
