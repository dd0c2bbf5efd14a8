import type { InterruptedRefusal } from '../../../domain/judgement/interrupted.ts';
import type { policy as Spanish } from '../es/policy.ts';

const refusals: Record<InterruptedRefusal, string> = {
  'method-break': 'The counting method changes inside the months that would be needed.',
  gap: 'Months are missing among those that would be needed.',
  'too-short-before':
    'There are fewer than 24 months before the date: two turns of the seasons are not seen.',
  'too-short-after': 'There are fewer than 6 months after the date.',
  'too-few': 'The records are too few to fit a model.',
  yearly: 'The series is yearly.',
};

/** The page that asks whether a date moved a series. */
export const policy: typeof Spanish = {
  heading: (indicator, region) => `Did the policy move it? ${indicator}, ${region}`,
  date: 'Since',
  indicator: 'Indicator',
  effect: (month, percent, interval, isLess) =>
    `Since ${month}, ${percent} ${isLess ? 'fewer' : 'more'} (${interval}) were counted than the months before led to expect.`,
  noEffect: (month, interval) =>
    `Since ${month} no change can be told from what the months before led to expect (${interval}).`,
  placebo: (asLarge, all) =>
    all === 0
      ? 'There are no earlier control dates to set it against.'
      : `Of ${all} control dates, earlier and chosen for no reason, ${asLarge === 0 ? 'none shows' : asLarge === 1 ? '1 shows' : `${asLarge} show`} an effect as large or larger.`,
  conclusions: {
    none: 'From these data it cannot be concluded that anything changed at that date.',
    drifts:
      'The series strays this far also when nothing known happens: from this break it cannot be concluded that what happened at that date caused it.',
    unusual:
      'The break is larger than nearly all control breaks. It coincides with the date; that does not prove the cause, because other things changed at the same time and the trend before might not have gone on.',
    unchecked:
      'Without control dates nobody knows how far the series strays by itself, so nothing can be concluded about the cause.',
  },
  refused: (reason) => `The model cannot be fitted. ${reason}`,
  refusals,
  chartTitle: 'What was counted, and what would have been expected',
  chartSubtitle: (unit, before, after) =>
    `${unit} a month. Level, slope and seasons are learned from ${before}; the dashed line carries them on over ${after}, with its 95% band.`,
  observed: 'Counted',
  expected: 'Expected',
  fitted: 'Model',
  mark: (month) => month,
  level: 'Jump of the level at the date',
  slope: 'Change of the yearly slope',
  slopeBefore: 'Yearly slope before',
  effectRow: 'Effect: counted over expected',
  estimate: 'Estimate',
  estimates: 'Level and slope, before and after',
  placeboTitle: 'The same reckoning at dates chosen for no reason',
  placeboSubtitle:
    'Each point is the effect that the same model finds at another date, with its 95% interval; the full point is the chosen date. Logarithmic scale.',
  placeboAlarms: (alarms, all) =>
    `${alarms} of ${all} control dates would give a “clear” change at 5%; if they were many more than 1 in 20, the series strays by itself.`,
  method:
    'Interrupted time series: segmented quasi-Poisson regression with trend, seasons (two harmonics) and Newey–West errors. Never across the change of method of 2026.',
};
