import { monthsFrom, shiftWindow, windowLength, type Window } from '../time/period.ts';
import { PERIOD_PRESETS, type PeriodChoice } from './view.ts';

/**
 * The period before or after a chosen one: of presets its neighbour in their list, of months from–to as many months
 * further on. The same choice where there is none: at an end of the list, outside the months that may be chosen,
 * and for months with an open end.
 */
export function steppedPeriod(choice: PeriodChoice, step: -1 | 1, within: Window): PeriodChoice {
  if (typeof choice === 'string') return PERIOD_PRESETS[PERIOD_PRESETS.indexOf(choice) + step] ?? choice;
  const { from, to } = choice;
  if (to === 'latest') return choice;
  const moved = shiftWindow({ from, to }, step * windowLength({ from, to }));
  const isInside = monthsFrom(within.from, moved.from) >= 0 && monthsFrom(moved.to, within.to) >= 0;
  return isInside ? moved : choice;
}
