import { memo } from 'react';
import { CHART_COLOURS } from '../model/chart-colours.ts';

/** One part of a difference. */
export interface ContributionBar {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  /** The value as it is written. */
  readonly text: string;
  /** Drawn as an outline: a part of another standing than the rest. */
  readonly hollow: boolean;
}

interface ContributionBarsProps {
  /** From the largest rise to the largest fall. */
  readonly bars: readonly ContributionBar[];
  readonly colour: string;
  /** What the list is, for whoever hears it. */
  readonly label: string;
}

const WIDTH = 200;
const HEIGHT = 10;

interface Scale {
  readonly zero: number;
  readonly x: (value: number) => number;
}

/** One scale for all bars: zero stands where the largest fall and the largest rise both have room. */
function scaleOf(bars: readonly ContributionBar[]): Scale {
  const low = Math.min(0, ...bars.map((bar) => bar.value));
  const high = Math.max(0, ...bars.map((bar) => bar.value));
  const x = (value: number): number => (high === low ? 0 : ((value - low) / (high - low)) * WIDTH);
  return { zero: x(0), x };
}

function Bar({ bar, scale, colour }: { bar: ContributionBar; scale: Scale; colour: string }) {
  const end = scale.x(bar.value);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      className="contribution-bar h-3 w-full self-center"
      aria-hidden="true"
    >
      <rect
        x={Math.min(scale.zero, end)}
        y="1"
        width={Math.abs(end - scale.zero)}
        height={HEIGHT - 2}
        fill={bar.hollow ? CHART_COLOURS.paper : colour}
        stroke={bar.hollow ? colour : 'none'}
        vectorEffect="non-scaling-stroke"
      />
      <path d={`M${scale.zero} 0V${HEIGHT}`} stroke={CHART_COLOURS.axis} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}

/** What each part adds to a difference: a bar to the right of zero for more, to the left for less. */
export const ContributionBars = memo(function ContributionBars({
  bars,
  colour,
  label,
}: ContributionBarsProps) {
  const scale = scaleOf(bars);
  return (
    <ul
      aria-label={label}
      className="grid grid-cols-[auto_minmax(5rem,1fr)_auto] gap-x-3 text-xs md:max-w-[46rem]"
    >
      {bars.map((bar) => (
        <li key={bar.id} className="col-span-3 grid grid-cols-subgrid">
          <span>{bar.name}</span>
          <Bar bar={bar} scale={scale} colour={colour} />
          <span className="figures text-right">{bar.text}</span>
        </li>
      ))}
    </ul>
  );
});
