import type { Comparison } from '../../../domain/judgement/comparison.ts';
import type { Formats } from '../../ui/format/format.ts';

/** A change with its verdict, its figures written out, for a sentence; figures are empty where there are none. */
export interface Move {
  readonly verdict: Comparison['verdict'];
  /** The size of the change, without sign. */
  readonly percent: string;
  /** Its interval; with signs where it spans no change. */
  readonly range: string;
}

/** A comparison as a sentence needs it. */
export function moveOf(comparison: Comparison | undefined, formats: Formats): Move {
  if (!comparison || comparison.verdict === 'not-comparable') {
    return { verdict: 'not-comparable', percent: '', range: '' };
  }
  const { ratio, interval } = comparison.change;
  if (ratio === null || interval.high === null)
    return { verdict: comparison.verdict, percent: '', range: '' };
  const ends = [interval.low - 1, interval.high - 1];
  const spans = (ends[0] ?? 0) < 0 && (ends[1] ?? 0) > 0;
  const [low = 0, high = 0] = ends.map(Math.abs).toSorted((a, b) => a - b);
  const range = spans ? formats.signedRange(interval.low, interval.high) : formats.percentRange(low, high);
  return { verdict: comparison.verdict, percent: formats.percent(ratio - 1), range };
}
