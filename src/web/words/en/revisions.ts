import type { revisions as es } from '../es/revisions.ts';

/** The page of revisions: how printed figures moved. */
export const revisions: typeof es = {
  heading: (region) => `How much do figures change after they are published? ${region}`,
  lead: (name, first, last, month, months) =>
    `${name}: the figure for ${month} was first printed as ${first} and ${months} later stood at ${last}.`,
  noLead: (name) => `${name}: no figure of this region has changed between the vintages kept.`,
  single: (name) => `Of ${name} one vintage is kept: there are no revisions to measure yet.`,
  changed: (through, added, revised, shared) =>
    `The cut of ${through} against the one kept before it: ${added === 1 ? 'one new month' : `${added} new months`} and ${revised} of ${shared} months with another figure.`,
  apart: 'Another source reprinted that cut: it is not in the table below.',
  months: (count) => (count === 1 ? 'one month' : `${count} months`),
  indicator: 'Indicator',
  typicalTitle: 'How far a figure moves after it is printed',
  typicalSubtitle:
    'Median change, without sign, between the first printing of a month and those 1, 3, 6 and 12 months later; in brackets, the size that nine in ten do not exceed. Mexico.',
  typicalCaveat:
    'Measured on the vintages kept: the three newest months of each, against every later vintage of the same source.',
  after: (months) => (months === 1 ? '1 month later' : `${months} months later`),
  noPair: 'no vintages',
  movedTitle: 'Month by month: what each vintage said',
  movedSubtitle: (name) => `${name}. Only months whose figure changed, newest first.`,
  noneMoved: 'No month changed.',
  month: 'Month',
  through: (month) => `Through ${month}`,
  change: 'Change',
  blank: 'not published',
};
