import { MARK_LINES } from '../model/chart-colours.ts';
import type { ChartMark } from '../model/chart-model.ts';
import type { PlotFrame } from './plot-frame.ts';

/** The vertical line of every mark, from the floor of the plot to its words. */
export function MarkLines({
  marks,
  frame,
}: {
  readonly marks: readonly ChartMark[];
  readonly frame: PlotFrame;
}) {
  return marks.map(({ kind, at }) => (
    <path
      key={`${kind} ${at}`}
      className={`chart-${kind}`}
      d={`M${frame.x(at)} ${frame.top}V${frame.bottom}`}
      {...MARK_LINES[kind]}
    />
  ));
}
