import { CHART_COLOURS } from '../model/chart-colours.ts';
import type { ChartMark } from '../model/chart-model.ts';
import type { PlotFrame } from '../frame/plot-frame.ts';
import { markWords } from './panel-frames.ts';

/** The words of breaks and dates beside their lines, over the first of several plots. */
export function MarkWords({
  marks,
  frame,
}: {
  readonly marks: readonly ChartMark[];
  readonly frame: PlotFrame;
}) {
  const rows = marks.some(({ kind }) => kind === 'event') ? 1.55 : 0.35;
  return (
    <svg
      className="pointer-events-none absolute inset-0"
      overflow="visible"
      width={frame.width}
      height={frame.top}
    >
      {markWords(marks, frame).map(({ mark, x, anchor }) => (
        <text
          key={mark.label}
          className={`chart-mark-label-${mark.kind}`}
          x={x}
          y={frame.top - frame.type.mark * rows}
          textAnchor={anchor}
          fontSize={frame.type.mark}
          fill={CHART_COLOURS.mark}
        >
          {mark.label}
        </text>
      ))}
    </svg>
  );
}
