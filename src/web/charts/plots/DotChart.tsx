import { memo } from 'react';
import { CHART_COLOURS } from '../model/chart-colours.ts';
import type { At } from '../model/chart-model.ts';
import { CursorChart, type CursorChartProps } from '../cursor/CursorChart.tsx';
import type { PlotFrame } from '../frame/plot-frame.ts';
import { PlotLines } from '../lines/PlotLines.tsx';

/** A reading that stands for itself: on a day rather than a month, or a figure that somebody gave. */
export interface Dot {
  readonly id: string;
  /** A month, or a place within one. */
  readonly at: At;
  readonly value: number;
  readonly colour: string;
  /** Drawn as a ring: a figure of another standing, such as a least or another method. */
  readonly hollow: boolean;
}

/** A straight stretch at one height: a pace between two days. */
export interface Level {
  readonly id: string;
  readonly from: At;
  readonly to: At;
  readonly value: number;
  readonly colour: string;
  readonly dashed: boolean;
}

interface DotChartProps extends Omit<CursorChartProps, 'children'> {
  readonly dots?: readonly Dot[];
  readonly levels?: readonly Level[];
  /** Lines of which only the words and the room are wanted: their points are shown by dots or levels. */
  readonly undrawn?: readonly string[];
}

/** Readings that stand for themselves, as dots and rings. */
export function Dots({ dots, frame }: { readonly dots: readonly Dot[]; readonly frame: PlotFrame }) {
  return dots.map(({ id, at, value, colour, hollow }) => (
    <circle
      key={id}
      className={hollow ? 'chart-dot-hollow' : 'chart-dot'}
      cx={frame.x(at)}
      cy={frame.y(value)}
      r={frame.stroke * 1.9}
      fill={hollow ? CHART_COLOURS.paper : colour}
      stroke={hollow ? colour : CHART_COLOURS.paper}
      strokeWidth={hollow ? frame.stroke * 0.8 : 1}
    />
  ));
}

function Levels({ levels, frame }: { readonly levels: readonly Level[]; readonly frame: PlotFrame }) {
  return levels.map(({ id, from, to, value, colour, dashed }) => (
    <path
      key={id}
      className="chart-level"
      d={`M${frame.x(from)} ${frame.y(value)}H${frame.x(to)}`}
      stroke={colour}
      strokeWidth={frame.stroke * 1.4}
      {...(dashed ? { strokeDasharray: '4 2' } : {})}
    />
  ));
}

/** Lines over months with readings of their own as dots, and paces as level stretches. */
export const DotChart = memo(function DotChart(props: DotChartProps) {
  const { dots = [], levels = [], undrawn = [] } = props;
  return (
    <CursorChart {...props}>
      {(frame) => (
        <>
          <PlotLines
            lines={props.model.lines.filter((line) => !undrawn.includes(line.id))}
            frame={frame}
            className="chart-line"
          />
          <Levels levels={levels} frame={frame} />
          <Dots dots={dots} frame={frame} />
        </>
      )}
    </CursorChart>
  );
});
