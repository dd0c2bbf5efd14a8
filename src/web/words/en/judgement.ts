import type { ComparisonRefusal, Verdict } from '../../../domain/judgement/comparison.ts';
import type { Unit } from '../../../domain/indicator/rows.ts';
import type { GapReason } from '../../../domain/indicator/observation.ts';
import type { Measure } from '../../../domain/series/rate.ts';
import type { Provenance } from '../../../domain/indicator/source.ts';
import type { judgement as Spanish } from '../es/judgement.ts';

const gaps: Record<GapReason, string> = {
  'before-series': 'The register does not reach back so far.',
  'not-published': 'Not published yet.',
  'not-reported': 'The state did not report this month.',
  'not-all-states': 'At least one state is missing, so there is no total.',
  'partial-month': 'It was published before the month had ended.',
  'national-only': 'Only the national figure was published.',
  'method-break': 'The months were counted under different methods.',
  'yearly-only': 'The source publishes whole years, not months.',
};

const refusals: Record<ComparisonRefusal, string> = {
  'method-break': 'The method of counting changed between the two periods.',
  gap: 'One of the two periods has missing months.',
  'partial-month': 'One period holds a month published before it had ended.',
  'unequal-months': 'The two periods do not cover the same months of the year.',
  'too-few': 'The records are too few to tell a change from chance.',
  'still-filling': 'One period lies wholly in months that are still filling up.',
  'same-window': 'The period and its base are the same.',
};

const verdicts: Record<Verdict, string> = {
  falling: 'Falling',
  rising: 'Rising',
  'no-clear-change': 'No clear change',
  'not-comparable': 'Not comparable',
};

const units: Record<Unit, string> = {
  victims: 'victims',
  'case-files': 'case files',
  people: 'people',
  deaths: 'deaths',
  kg: 'kilograms',
};

const unitOne: Record<Unit, string> = {
  victims: 'victim',
  'case-files': 'case file',
  people: 'person',
  deaths: 'death',
  kg: 'kilogram',
};

const measures: Record<Measure, string> = {
  count: 'Total',
  'per-day': 'Per day',
  'per-100k-year': 'Per 100,000 people a year',
};

const measureSuffixes: Record<Measure, string> = {
  count: '',
  'per-day': 'per day',
  'per-100k-year': 'per 100,000 people a year',
};

const provenances: Record<Provenance, string> = {
  official: 'official file',
  republished: 'official figure as another publisher printed it',
};

/** Everything that is said about a number: verdicts, refusals, gaps, units and where it comes from. */
export const judgement: typeof Spanish = {
  gaps,
  refusals,
  verdicts,
  bearing: { better: 'better', worse: 'worse', unclear: 'not told from chance' },
  cannotTell: 'These data cannot tell',
  cannotTellWhy: (reason) => `These data cannot tell. ${reason}`,
  fragile: 'Fragile: a revision of the usual size would change the verdict.',
  provisional: 'Provisional: the newest months are still filling up.',
  twoPrintings: (cuts, baseCuts) =>
    `Two printings: figures as of ${cuts} against figures as of ${baseCuts}; the interval holds what they usually grow by in between.`,
  leftOut: (months) => `The verdict leaves out ${months}, still filling up.`,
  units,
  counted: (unit, value, shown) => `${shown} ${(value === 1 ? unitOne : units)[unit]}`,
  measures,
  measureSuffixes,
  measured: (unit, measure) => `${units[unit]} ${measureSuffixes[measure]}`.trim(),
  provenances,
  origin: {
    sourceLine: (source, provenance) => `${source} (${provenance})`,
    official: 'official',
    republished: 'republished',
    mixed: 'official and republished',
    bothBases: 'partly sum of the states, partly published national total',
    bases: {
      'sum-of-states': 'sum of the states',
      'published-total': 'published national total, not a sum of the states',
      'by-subtraction':
        'derived by subtraction: a total to date less the months before as first printed, with their revisions in it; sums over the whole stretch are right',
    },
  },
  change: {
    falling: (percent, interval) => `fell ${percent}${interval && ` (${interval})`}`,
    rising: (percent, interval) => `rose ${percent}${interval && ` (${interval})`}`,
    unclear: 'the change is not clear',
  },
  more: (difference, shown) =>
    difference === 0 ? 'the same' : `${shown} ${difference > 0 ? 'more' : 'fewer'}`,
  detectable: (size) =>
    `a change smaller than about ±${size} cannot be told from how this series usually strays`,
  below: (size) => `under ±${size} cannot be told`,
  belowDouble: 'not even a doubling could be told',
  notEvenDouble: 'not even a doubling could be told from how this series usually strays',
  interval: (interval) => `between ${interval}`,
  noCeiling: 'no upper limit: the base is zero',
  missingMonths: (months, count) =>
    count === 1 ? `Missing: ${months}.` : `${count} months are missing, from ${months}.`,
  breakMonth: (month) => `The method changes in ${month}.`,
  provisionalMonth: 'provisional',
};
