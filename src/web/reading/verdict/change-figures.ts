import type { Comparison, Verdict } from '../../../domain/judgement/comparison.ts';
import type { Formats } from '../../ui/format/format.ts';

/** A change with its figures written out, as they stand alone and as they follow a verb; empty where there are none. */
export interface ChangeFigures {
  readonly verdict: Verdict;
  /** Alone, signed: −16%. */
  readonly change: string;
  /** Its 95 % interval, signed: −18 a −13%. */
  readonly interval: string;
  /** After a verb that says which way, without sign: 16%; that it cannot be decided, in brackets, where it may be over tenfold. */
  readonly percent: string;
  /** Its interval after that verb: 13 a 18%; signed where it spans no change. */
  readonly range: string;
}

/** A rise that may be more than tenfold is a rise; its size says nothing. */
const MOST_TOLD = 10;

const NO_FIGURES = { change: '', interval: '', percent: '', range: '' };

/** The figures of a comparison in a language; a base of zero has no ratio, hence none. */
export function changeFigures(comparison: Comparison | undefined, formats: Formats): ChangeFigures {
  if (!comparison || comparison.verdict === 'not-comparable') {
    return { verdict: 'not-comparable', ...NO_FIGURES };
  }
  const { verdict, change } = comparison;
  const { ratio } = change;
  const { low, high } = change.interval;
  if (ratio === null || high === null) return { verdict, ...NO_FIGURES };
  if (verdict === 'rising' && high > MOST_TOLD) {
    return { verdict, ...NO_FIGURES, change: formats.sizeUnknown, percent: formats.sizeUnknown };
  }
  const interval = formats.signedRange(low, high);
  // An interval across no change keeps its signs; one on a side of it reads like the change: 13 to 18 %.
  const [near, far] = low >= 1 ? [low - 1, high - 1] : [1 - high, 1 - low];
  const range = low < 1 && high > 1 ? interval : formats.percentRange(near, far);
  return {
    verdict,
    change: formats.changePercent(ratio),
    interval,
    percent: formats.percent(ratio - 1),
    range,
  };
}

/** A change as it stands alone: −16% (−18 a −13%); that its size cannot be decided; empty where there is no ratio. */
export function changeAlone({ change, interval }: ChangeFigures): string {
  return interval ? `${change} (${interval})` : change;
}
