import type { publications as Spanish } from '../es/publications.ts';

/** How far each register reaches, and when it is published next. */
export const publications: typeof Spanish = {
  title: 'How far the data go and when the next are expected',
  through: (month) => `data through ${month}`,
  expectedAbout: (day, month) => `${month} expected about ${day}`,
  expectedOn: (day) => `next publication announced for ${day}`,
  late: (expected) => `${expected}, late: not in this edition`,
  unknown: 'when the next cut is published is not known',
};
