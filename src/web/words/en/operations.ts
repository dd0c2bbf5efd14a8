import type { operations as Spanish } from '../es/operations.ts';

/** The page of operations as announced, beside the outcomes of the same months. */
export const operations: typeof Spanish = {
  failed: 'The reports on operations could not be loaded',
  outcomesFailed: 'What the registers have in the same months could not be loaded',
  heading: 'What have operations done, and what was registered in the same months?',
  lead: (since, to, figures) => `Since ${since} and up to ${to}, ${figures} were announced.`,
  leadNames: {
    arrests: (figure) => `${figure} arrests`,
    firearms: (figure) => `${figure} firearms`,
    'drug-tonnes': (figure) => `${figure} tonnes of drugs`,
    'fentanyl-pills': (figure) => `${figure} fentanyl pills`,
    laboratories: (figure) => `${figure} laboratories and sites`,
  },
  atLeast: (value) => `more than ${value}`,
  outcomes: (window, base, moves) => `In the register, ${window} against ${base}: ${moves}.`,
  outcomeNames: {
    'homicide-cases': 'intentional homicide',
    'extortion-cases': 'extortion',
    'violent-robbery-cases': 'violent robbery',
    'missing-reported': 'people reported missing',
  },
  outcomeMoves: {
    falling: (name, change) => `${name} falls ${change}`,
    rising: (name, change) => `${name} rises ${change}`,
    'no-clear-change': (name, change) => `${name}, no clear change (${change})`,
    'not-comparable': (name) => `${name}, not comparable`,
  },
  sideBySide:
    'Arrests and seizures measure what the authorities do; registers, what is reported or found. They stand together to be read by months: it does not follow that one moves the other.',
  cumulative: 'As announced, cumulative since 1 October 2024',
  cumulativeSubtitle:
    'Each dot is a report, on the day that it counts to; reports are not regular. Hollow: a round number, mostly given as “more than”; it is the least that it can be, and so may lie below the line.',
  measure: 'What is counted',
  upTo: (figure, day) => `${figure} by ${day}`,
  pace: (name) => `Pace between reports: ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  paceSubtitle:
    'What was added from one report to the next, carried to 30 days, so that unequal spans can be read together. Dashed: one of the two ends is “more than”.',
  paceLabel: 'per 30 days',
  outcomesTitle: 'What was recorded in the same months',
  outcomesSubtitle: 'A day, each month, in the whole country. The counting method changes in January 2026.',
  tableReport: 'Up to',
  reported: 'Reported on',
  link: 'Source',
  notGiven: 'not told',
  from: 'From',
  to: 'To',
  days: 'Days',
  added: 'Added',
  perMonth: 'Per 30 days',
  rough: 'rough',
  caveat:
    'Figures of the security cabinet’s reports, taken from the press that published them. There are no open data by operation: they cannot be counted again.',
  source: 'Security cabinet, by the press',
  perDay: (value) => `${value} a day`,
  inReport: (day, figure) => `${figure} (by ${day})`,
  noReport: 'no report in the month',
  noFigure: 'no figure',
  cursor: 'Read the chart by month (arrow keys)',
  state: 'State',
  borderPlain: 'Fentanyl seized by the United States at its border with Mexico',
  borderTitle: (last, now, before, change) =>
    `In the twelve months to ${last} the United States seized ${now} kg of fentanyl at its border with Mexico; in the twelve before the reports, ${before} kg (${change})`,
  borderLabel: 'Fentanyl, kg a month',
  borderSubtitle: 'The mark is the start of the reports on operations.',
  borderCaveat:
    'It is the one measure on this page that does not come from those who carry out the operations. A single month rises and falls a lot; that is why twelve are added.',
  kilograms: (value) => `${value} kg`,
  federalKinds: { 'federal-weapons-cases': 'Firearms', 'federal-drug-cases': 'Against health (drugs)' },
  federalMoved: {
    'federal-weapons-cases': (count, change) => `${count} federal case files of weapons (${change})`,
    'federal-drug-cases': (count, change) => `${count} of drugs (${change})`,
  },
  federalTitle: (moved, window, base) =>
    `What reaches the federal prosecutors: ${moved}, ${window} against ${base}`,
  federalPlain: 'What reaches the federal prosecutors: case files of weapons and drugs',
  reportsStart: 'reports begin',
  federalSubtitle: (since, last) =>
    `Federal case files by month, in the whole country. The mark is ${since}, from when the reports count; the data reach ${last}. The table gives the states.`,
  federalCaveat:
    'These are case files opened, not sentences nor people: one arrest may open several or none. Retail drug dealing goes almost wholly to the states’ prosecutors and is not here. Counts as printed, without an interval. The country includes crimes of no state.',
};
