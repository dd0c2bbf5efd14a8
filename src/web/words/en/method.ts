import type { method as Spanish } from '../es/method.ts';

/** The page of definitions and sources. */
export const method: typeof Spanish = {
  title: 'What is counted, by whom and under which rules',
  lead: 'Saldo makes no figures: it reads the files that the authorities publish, names the source of each number and says when they are not enough to tell.',
  measures: 'How it is counted',
  measuresText: [
    'A victim is a person; a case file may have one victim, several or none. One is never taken for the other.',
    'A month without data is a gap with its reason, never a zero.',
    'The rate per 100,000 people is annual: times 365 and divided by the days of the period, with CONAPO’s population in the middle of the period.',
    'Changes compare daily means, with a 95% interval that allows for how much the months of each series vary.',
  ],
  breaks: 'Changes of method',
  indicators: 'Indicators',
  indicator: 'Indicator',
  unit: 'Unit',
  definition: 'Definition',
  caveat: 'Caveat',
  coverage: 'National coverage',
  none: 'no national data',
  files: 'Files of this edition',
  file: 'File',
  source: 'Source',
  covers: 'Covers',
  published: 'Published',
  checksum: 'SHA-256',
  unknown: 'no date',
  licence: 'Licence',
};
