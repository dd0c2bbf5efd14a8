import type { ChartLine, ChartSegment } from '../model/chart-model.ts';
import { dashesOf } from './line-dash.ts';
import type { PlotFrame } from '../frame/plot-frame.ts';

/** The path of a segment, lifted wherever a month has no figure. */
function segmentPath({ points }: ChartSegment, { x, y }: PlotFrame): string {
  let pen = 'M';
  return points
    .map(({ at, value }) => {
      if (value === null) {
        pen = 'M';
        return '';
      }
      const step = `${pen}${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
      pen = 'L';
      return step;
    })
    .join('');
}

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
        d={segmentPath(segment, frame)}
        fill="none"
        stroke={line.colour}
        strokeWidth={frame.stroke}
        strokeLinejoin="round"
        {...dashesOf(segment, 5, 3)}
      />
    )),
  );
}
