import type { ChartLine } from '../model/chart-model.ts';
import { dashesOf } from './line-dash.ts';
import type { PlotFrame } from '../frame/plot-frame.ts';
import { linePath } from '../model/line-path.ts';

interface PlotLinesProps {
  readonly lines: readonly ChartLine[];
  readonly frame: PlotFrame;
  /** What the class of a line begins with: `chart-line` gives `chart-line-homicide`. */
  readonly className: string;
}

/** Lines over months, dashed where another method counts, lifted over gaps. */
export function PlotLines({ lines, frame, className }: PlotLinesProps) {
  return lines.flatMap((line) =>
    line.segments.map((segment) => (
      <path
        key={`${line.id} ${segment.points[0]?.at}`}
        className={`${className}-${line.id}`}
        d={linePath(segment.points, frame.x, frame.y)}
        fill="none"
        stroke={line.colour}
        strokeWidth={frame.stroke}
        strokeLinejoin="round"
        {...dashesOf(segment, 5, 3)}
      />
    )),
  );
}
