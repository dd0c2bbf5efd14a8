import { memo, useMemo, useRef } from 'react';
import type { RegionCode } from '../../../domain/place/region.ts';
import { CHART_COLOURS } from '../model/chart-colours.ts';
import { divergenceFrame, isBeyond, type Corners, type DivergenceFrame } from './divergence-frame.ts';
import { DivergenceAxes } from './DivergenceAxes.tsx';
import type { DivergenceMark, PlacedPoint } from './divergence-mark.ts';
import { DivergencePoint } from './DivergencePoint.tsx';
import { placeLabels } from './place-labels.ts';
import { textWidth } from '../frame/plot-frame.ts';
import type { StateChoice } from '../country/state-mark.ts';
import { useBox } from '../frame/use-box.ts';
import { usePointKeys } from './use-point-keys.ts';

interface DivergencePlotProps extends StateChoice {
  readonly marks: readonly DivergenceMark[];
  readonly label: string;
  readonly axes: { readonly x: string; readonly y: string };
  /** The names of the four corners, from the upper left, clockwise; each with its count. */
  readonly corners: Corners;
  readonly formatTick: (ratio: number) => string;
}

/** A ratio held on its axis: nothing, or no limit, stands at the edge. */
function held(value: number | null, edge: number): number {
  if (value === null) return edge;
  return value > 0 ? value : 1 / edge;
}

function place(mark: DivergenceMark, { x, y, edges, rem }: DivergenceFrame): PlacedPoint {
  return {
    mark,
    x: x(held(mark.x.ratio, edges.x)),
    y: y(held(mark.y.ratio, edges.y)),
    xBar: [x(held(mark.x.low, edges.x)), x(held(mark.x.high, edges.x))],
    yBar: [y(held(mark.y.low, edges.y)), y(held(mark.y.high, edges.y))],
    radius: (mark.clear ? 0.38 : 0.28) * rem,
    beyond: {
      left: isBeyond(mark.x.low, edges.x),
      right: isBeyond(mark.x.high, edges.x),
      top: isBeyond(mark.y.high, edges.y),
      bottom: isBeyond(mark.y.low, edges.y),
    },
  };
}

/** Chosen states first, then those with clear verdicts: the order in which labels take their places. */
function byWeight(points: readonly PlacedPoint[], chosen: readonly RegionCode[]): readonly PlacedPoint[] {
  const weight = ({ mark }: PlacedPoint): number => (chosen.includes(mark.code) ? 2 : Number(mark.clear));
  return points.toSorted((a, b) => weight(b) - weight(a));
}

/** Every state by its change in one thing against its change in another, with 95 % intervals, on log scales. */
export const DivergencePlot = memo(function DivergencePlot(props: DivergencePlotProps) {
  const { marks, label, axes, corners, formatTick, ...choice } = props;
  const holder = useRef<HTMLDivElement>(null);
  const { width, rem } = useBox(holder, { width: 720, rem: 16 });
  const frame = useMemo(
    () =>
      divergenceFrame(
        { x: marks.map((each) => each.x.ratio), y: marks.map((each) => each.y.ratio) },
        corners,
        { width, rem },
      ),
    [marks, corners, width, rem],
  );
  const points = marks
    .map((mark) => place(mark, frame))
    .toSorted((a, b) => Number(a.mark.clear) - Number(b.mark.clear));
  const size = 0.8 * rem;
  const labels = placeLabels(
    byWeight(points, choice.chosen).map(({ mark, x, y, radius }) => {
      return { id: mark.code, x, y, radius, width: textWidth(mark.abbreviation, size), height: size };
    }),
    frame.inner,
  );
  const keys = usePointKeys(points, choice.chosen);
  return (
    <div ref={holder} className="w-full overflow-hidden">
      <svg
        width={width}
        height={frame.height}
        className="divergence-plot block"
        {...GROUP}
        aria-label={label}
      >
        <DivergenceAxes frame={frame} titles={axes} formatTick={formatTick} />
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
              fontWeight={choice.chosen.includes(id) ? 700 : 400}
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
