import { CHART_COLOURS } from '../model/chart-colours.ts';

const WIDTH = 200;
const HEIGHT = 40;
/** Changes beyond this factor up or down are held at the edge. */
const EDGE = Math.log(2);

/** One reading: a ratio of daily means with its interval; no upper limit where `high` is nothing. */
interface DrawnReading {
  readonly ratio: number;
  readonly low: number;
  readonly high: number | null;
}

function place(ratio: number | null): number {
  const log = ratio === null ? EDGE : ratio <= 0 ? -EDGE : Math.log(ratio);
  return ((Math.min(EDGE, Math.max(-EDGE, log)) / EDGE) * 0.96 * WIDTH) / 2 + WIDTH / 2;
}

function Bar({
  reading,
  y,
  hollow,
}: {
  readonly reading: DrawnReading;
  readonly y: number;
  readonly hollow: boolean;
}) {
  return (
    <g stroke="var(--color-soft)">
      <path d={`M${place(reading.low)} ${y}H${place(reading.high)}`} strokeWidth="1.5" opacity="0.7" />
      <circle
        cx={place(reading.ratio)}
        cy={y}
        r="4.5"
        strokeWidth="1.75"
        fill={hollow ? 'var(--color-paper)' : 'var(--color-soft)'}
      />
    </g>
  );
}

interface TwoReadingsProps {
  readonly without: DrawnReading;
  /** Nothing where there is one reading only. */
  readonly withAttempts: DrawnReading | null;
}

/** Two readings of one change on a log scale, the one with attempts hollow below, with a line at no change; in ink, not in a verdict's colours. */
export function TwoReadings({ without, withAttempts }: TwoReadingsProps) {
  const second = withAttempts ? 28 : null;
  const first = withAttempts ? 12 : HEIGHT / 2;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="h-10 w-full max-w-60" aria-hidden="true">
      <path d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} stroke={CHART_COLOURS.grid} />
      <path d={`M${WIDTH / 2} 0V${HEIGHT}`} stroke={CHART_COLOURS.axis} />
      {withAttempts && second !== null && (
        <path
          d={`M${place(without.ratio)} ${first}L${place(withAttempts.ratio)} ${second}`}
          stroke="var(--color-edge)"
          strokeDasharray="2 2"
        />
      )}
      <Bar reading={without} y={first} hollow={false} />
      {withAttempts && second !== null && <Bar reading={withAttempts} y={second} hollow />}
    </svg>
  );
}
