import type { Verdict } from '../../../domain/judgement/comparison.ts';
import type { FindingPart, fallingAndRising as Spanish } from '../es/falling-and-rising.ts';
import { lister } from '../lister.ts';

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const and = lister('en');

const named = { homicide: 'homicide', extortion: 'extortion', disappearance: 'disappearance of people' };

const found: Record<Verdict, (names: readonly string[]) => string> = {
  falling: (names) => `${and(names)} ${names.length > 1 ? 'fall' : 'falls'}`,
  rising: (names) => `${and(names)} ${names.length > 1 ? 'rise' : 'rises'}`,
  'no-clear-change': (names) => `no clear change in ${and(names)}`,
  'not-comparable': (names) => `${and(names)} cannot be compared`,
};

function finding(parts: readonly FindingPart[]): string {
  if (parts.every((each) => each.verdict === 'not-comparable')) {
    return 'Homicide, extortion and disappearance of people, month by month';
  }
  const verdicts = [...new Set(parts.map((each) => each.verdict))];
  const clauses = verdicts.map((verdict) =>
    found[verdict](parts.filter((each) => each.verdict === verdict).map((each) => named[each.topic])),
  );
  return capital(clauses.join('; '));
}

/** The chart of the falling and the rising; fetched with it, after the first paint. */
export const fallingAndRising: typeof Spanish = {
  finding,
  against: (base, text) => `Against ${base}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
  administration: 'Present government begins',
  breakShort: 'Other method',
  dotted: 'dotted lines: registering changed in some state',
  aMonth: 'a month',
  incomplete: 'incomplete',
  countedBy: (method) => `crimes counted by ${method}`,
  brush: 'Stretch of months drawn',
  brushFrom: 'From',
  brushTo: 'To',
  wholeSpan: 'Show all months',
  brushHint: 'Drag over the chart, or move the ends, to choose a stretch; a double click takes it off.',
  showing: 'Show as',
  showings: { index: 'Index', count: 'Totals', rate: 'Rate' },
  indexBase: 'Base 100',
  baseMean: (base) => `mean of ${base}`,
  events: 'Mark dates',
  table: 'The same figures as a table',
  subtitle: {
    index: (base) => `Daily mean of each month; ${base} = 100.`,
    count: 'Total of each month.',
    rate: 'Per 100,000 people, each month scaled to a year.',
  },
  counts: (names) => `Counted: ${names}.`,
  registeringMark: 'registering changes',
  breakMark: 'Method of counting changes (RNID)',
  breakNote:
    'Since January 2026 crimes have been counted by another method (RNID): the dashed line does not continue the one before.',
  breakNoIndex:
    'Since January 2026 crimes have been counted by another method (RNID): no index joins the two sides.',
  through: (month) => `to ${month}`,
  throughLate: (month) => `to ${month}, provisional`,
  late: (name, from) => `${name}: figures from ${from} on are provisional and still filling up.`,
  period: 'period',
  base: 'base',
  noBase: (name) => `${name}: no index, because figures are missing in the base.`,
  noPopulation: 'no population for the rate',
  lacksBase: 'no index: figures are missing in the base',
  hatching: 'Hatched strip: months without a figure in that series.',
  raw: 'Months are not smoothed.',
  cursor: 'Read the chart month by month (arrow keys)',
  failed: 'The chart could not be loaded. “Show table” gives the same figures.',
  otherMethod: 'another method (RNID)',
  provisional: 'The newest months of this register are still filling up.',
  month: 'Month',
  inTable: { index: 'index (total)', rate: 'rate (total)' },
  rate: 'per 100,000 a year',
};
