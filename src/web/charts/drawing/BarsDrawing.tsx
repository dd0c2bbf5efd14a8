import { CHART_COLOURS } from '../model/chart-colours.ts';
import { textWidth } from '../frame/plot-frame.ts';
import type { ContributionBar } from '../plots/ContributionBars.tsx';

interface BarsDrawingProps {
  /** From the largest rise to the largest fall. */
  readonly bars: readonly ContributionBar[];
  readonly colour: string;
  readonly width: number;
  /** Pixels of the type of names and values. */
  readonly size: number;
}

/** How tall a bar stands with its air, in its own type. */
export const BAR_LEADING = 1.45;

/** What each part adds to a difference as plain SVG: its name, a bar from zero, its value. */
export function BarsDrawing({ bars, colour, width, size }: BarsDrawingProps) {
  const widest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => textWidth(text, size)));
  const left = widest(bars.map(({ name }) => name)) + size;
  const right = width - widest(bars.map(({ text }) => text)) - size;
  const low = Math.min(0, ...bars.map(({ value }) => value));
  const high = Math.max(0, ...bars.map(({ value }) => value), Number.MIN_VALUE);
  const x = (value: number): number => left + ((value - low) / (high - low)) * (right - left);
  return (
    <g fontSize={size} fill={CHART_COLOURS.mark}>
      {bars.map(({ id, name, value, text, hollow }, row) => (
        <g key={id} transform={`translate(0 ${row * size * BAR_LEADING})`}>
          <text y={size}>{name}</text>
          <rect
            x={x(Math.min(0, value))}
            y={size * 0.25}
            width={Math.abs(x(value) - x(0))}
            height={size * 0.85}
            fill={hollow ? CHART_COLOURS.paper : colour}
            stroke={hollow ? colour : 'none'}
          />
          <text x={width} y={size} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      <path d={`M${x(0)} 0V${bars.length * size * BAR_LEADING}`} stroke={CHART_COLOURS.axis} />
    </g>
  );
}
