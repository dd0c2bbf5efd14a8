import { memo, useMemo, useRef } from 'react';
import type { Corners } from './divergence-frame.ts';
import { DivergenceAxes } from './DivergenceAxes.tsx';
import { frameOf, placedPoints, type DivergenceMark } from './divergence-mark.ts';
import { DivergencePoint, PointLabels } from './DivergencePoint.tsx';
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

/** Every state by its change in one thing against its change in another, with 95 % intervals, on log scales. */
export const DivergencePlot = memo(function DivergencePlot(props: DivergencePlotProps) {
  const { marks, label, axes, corners, formatTick, ...choice } = props;
  const holder = useRef<HTMLDivElement>(null);
  const { width, rem } = useBox(holder, { width: 720, rem: 16 });
  const frame = useMemo(() => frameOf(marks, corners, { width, rem }), [marks, corners, width, rem]);
  const points = placedPoints(marks, frame);
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
        <PointLabels points={points} frame={frame} chosen={choice.chosen} />
      </svg>
    </div>
  );
});

const GROUP = { role: 'group' } as const;
