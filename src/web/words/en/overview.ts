import type { overview as Spanish } from '../es/overview.ts';
import { openingIn } from '../opening.ts';
import { topicNames } from './topics.ts';
import { lister } from '../lister.ts';

const topics = { homicide: 'homicide', extortion: 'extortion', disappearance: 'disappearance' };

const opening = openingIn({
  counts: {
    'homicide-victims': 'people killed',
    'homicide-cases': 'homicide case files',
    'extortion-victims': 'victims of extortion',
    'extortion-cases': 'extortion case files',
    'missing-reported': 'people reported missing',
    'missing-still': 'people still missing',
  },
  topics,
  overYears: { ...topics, disappearance: 'people reported missing' },
  list: lister('en'),
  during: (months) => (months.includes(' to ') ? `from ${months}` : `in ${months}`),
  perDay: (counted) => `${counted} a day`,
  courses: { falling: 'falling', rising: 'rising', 'no-clear-change': 'no clear change' },
  sizes: {
    falling: (percent, base) => `${percent} fewer than in ${base}`,
    rising: (percent, base) => `${percent} more than in ${base}`,
    'no-clear-change': (_, base) => `no clear change against ${base}`,
  },
  noVerdict: (reasons) => `no verdict (${reasons})`,
  unclear: 'no clear change',
  against: (base, changes) => `against ${base}: ${changes}`,
});

/** The first page: the sentence, the falling and the rising, the cards. */
export const overview: typeof Spanish = {
  topics: topicNames,
  countings: {
    'missing-reported': 'people reported missing',
    'missing-still': 'people still missing',
  },
  counted: {
    'homicide-victims': 'people killed',
    'missing-reported': 'people reported',
    'missing-still': 'people still missing',
  },
  countBy: (topic) => `${topic}: count`,
  opening,
  group: (name) => `${name} region`,
  sameMonths: (months) => `the same months (${months})`,
  question: (region) => `${region}: what is falling and what is rising?`,
  answers: {
    now: 'Now',
    nowMonths: 'The newest month of each register',
    year: 'The year',
    period: 'The period',
    arc: 'The long arc',
    against: (months, base) => `${months}, against ${base}`,
    perDay: (value) => `${value} a day`,
    incomplete: 'incomplete',
    since: (base, said) => `Against ${base}: ${said}.`,
  },
  cards: (period, base) => `In detail: ${period}, against ${base}`,
  provisional: 'Provisional: the last months are still filling up.',
  fragile: 'Fragile: a usual revision would change it.',
  ways: {
    indicator: (counting) => `Count ${counting}`,
    period: (period) => `See ${period}`,
    base: (base) => `Compare with ${base}`,
  },
};
