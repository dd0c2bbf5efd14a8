import { CHART_COLOURS } from '../model/chart-colours.ts';
import type { DivergenceFrame } from './divergence-frame.ts';

interface DivergenceAxesProps {
  readonly frame: DivergenceFrame;
  readonly titles: { readonly x: string; readonly y: string };
  readonly formatTick: (ratio: number) => string;
}

function strokeOf(tick: number): string {
  return tick === 1 ? CHART_COLOURS.mark : CHART_COLOURS.grid;
}

/** The grid with its ticks, the names of the axes, and the names of the four quadrants at their corners. */
export function DivergenceAxes({ frame, titles, formatTick }: DivergenceAxesProps) {
  const { inner, x, y, ticks, rem } = frame;
  const size = 0.8 * rem;
  return (
    <g fontSize={size} fill={CHART_COLOURS.text}>
      {ticks.x.map((tick) => (
        <g key={tick}>
          <path d={`M${x(tick)} ${inner.top}V${inner.bottom}`} stroke={strokeOf(tick)} />
          <text x={x(tick)} y={inner.bottom + size * 1.4} textAnchor="middle">
            {formatTick(tick)}
          </text>
        </g>
      ))}
      {ticks.y.map((tick) => (
        <g key={tick}>
          <path d={`M${inner.left} ${y(tick)}H${inner.right}`} stroke={strokeOf(tick)} />
          <text x={inner.left - size * 0.5} y={y(tick) + size * 0.35} textAnchor="end">
            {formatTick(tick)}
          </text>
        </g>
      ))}
      <g fill={CHART_COLOURS.mark}>
        <text x={(inner.left + inner.right) / 2} y={frame.titles.x} textAnchor="middle">
          {titles.x}
        </text>
        <text x={0} y={frame.titles.y}>
          {titles.y}
        </text>
      </g>
      {frame.corners.map((corner) => (
        <text
          key={`${corner.x} ${corner.rows[0]?.y ?? 0}`}
          textAnchor={corner.anchor}
          fontSize={frame.size}
          fontWeight={600}
        >
          {corner.rows.map((row) => (
            <tspan key={row.y} x={corner.x} y={row.y}>
              {row.text}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}
