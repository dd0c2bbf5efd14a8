import type { AnnouncedMean } from '../../../domain/record/printed/announced-mean.ts';
import { monthNumber } from '../../../domain/time/period.ts';
import type { ChartLine, ChartPoint } from '../../charts/model/chart-model.ts';

/** The announced mean is no register: a quiet hue of its own, dashed. */
export const ANNOUNCED_COLOUR = 'var(--color-soft)';

/** The words at the end of the line. */
interface LineWords {
  readonly label: string;
  readonly sublabel: string;
}

/**
 * The announced daily means as a line of their own, never joined to the register's: dashed, stopped where a month was
 * not announced. `drawn` gives the height of a month, the daily mean itself unless said otherwise.
 */
export function announcedLine(
  means: readonly AnnouncedMean[],
  words: LineWords,
  drawn: (mean: AnnouncedMean) => number | null = ({ perDay }) => perDay,
): ChartLine {
  const points = means.flatMap((mean, index): ChartPoint[] => {
    const at = monthNumber(mean.month);
    const before = means[index - 1];
    const hole = before !== undefined && at > monthNumber(before.month) + 1;
    const point = { at, value: drawn(mean) };
    return hole ? [{ at: at - 1, value: null }, point] : [point];
  });
  return {
    id: 'announced',
    ...words,
    colour: ANNOUNCED_COLOUR,
    segments: [{ points, style: 'other-method' }],
  };
}
