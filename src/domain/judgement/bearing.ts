import type { Verdict } from './comparison.ts';
import type { Indicator } from '../indicator/indicator.ts';

/** What a verdict means for people: colour follows from this, never from the sign alone. */
export type Bearing = 'better' | 'worse' | 'unclear' | 'not-comparable';

/**
 * The bearing of a verdict on an indicator; unclear where neither way is good or bad by itself.
 * @example bearingOf('falling', 'down') // 'better'
 * @example bearingOf('no-clear-change', 'down') // 'unclear'
 */
export function bearingOf(verdict: Verdict, better: Indicator['better']): Bearing {
  if (verdict === 'not-comparable') return verdict;
  if (verdict === 'no-clear-change' || better === 'neither') return 'unclear';
  return (verdict === 'falling') === (better === 'down') ? 'better' : 'worse';
}
