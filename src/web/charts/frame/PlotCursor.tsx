import { CHART_COLOURS } from '../model/chart-colours.ts';
import type { Readout } from '../model/chart-model.ts';
import type { PlotFrame } from './plot-frame.ts';

/** The line at the chosen month and the box of values beside it, on the side with more room. */
export function PlotCursor(props: {
  readonly at: number;
  readonly frame: PlotFrame;
  readonly readout: Readout;
}) {
  const { frame, readout } = props;
  const x = frame.x(props.at);
  const isLeft = x > frame.left + (frame.right - frame.left) / 2;
  const room = isLeft ? x - 8 : frame.width - x - 8;
  const side = isLeft ? { right: frame.width - x + 8 } : { left: x + 8 };
  return (
    <>
      <svg
        className="pointer-events-none absolute inset-0"
        width={frame.width}
        height={frame.height}
        aria-hidden="true"
      >
        <path d={`M${x} ${frame.top}V${frame.bottom}`} stroke={CHART_COLOURS.mark} strokeWidth="1" />
      </svg>
      <div
        className="chart-readout pointer-events-none absolute z-10 border border-rule bg-raised px-2 py-1 leading-snug"
        style={{ top: frame.top, maxWidth: room, fontSize: frame.type.mark, ...side }}
        aria-hidden="true"
      >
        <p className="font-semibold">{readout.title}</p>
        {readout.rows.map((row) => (
          <p key={row.id} className="flex justify-between gap-3">
            <span style={{ color: row.colour }}>{row.label}</span>
            <span className="text-right whitespace-nowrap tabular-nums">{row.text}</span>
          </p>
        ))}
        {readout.notes.map((note) => (
          <p key={note} className="text-soft">
            {note}
          </p>
        ))}
      </div>
    </>
  );
}
