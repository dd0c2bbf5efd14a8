import type { announced as Spanish } from '../es/announced.ts';

/** What was announced of homicide at the close of each month, where it stands beside the register. */
export const announced: typeof Spanish = {
  newest: (mean, month) => `As announced, ${mean} victims of intentional homicide a day in ${month}.`,
  label: 'As announced',
  through: (month) => `to ${month}`,
  title: (before, from) =>
    `For each case file ${before} victims were announced to December 2025, and ${from} from January 2026`,
  plainTitle: 'What was announced at the close of each month, beside the register',
  range: (least, most) => (least === most ? least : `${least} to ${most}`),
  subtitle:
    'Intentional homicide a day in the whole country. As announced: the mean of victims given when each month closed. The register: victims, as far as there are any, and case files, lighter and dashed under the new method.',
  caveat:
    'What was announced is another source: it neither continues the register nor is joined to it. That announced victims for each case file stayed where they were does not prove that the two methods count alike.',
  source: 'Announcements: press conferences of the Presidency and the pages linked in the table',
  cuts: (first, newest) =>
    `Where there are victims by month, the first kept cut of the register lies ${first} at most from what was announced, that of today ${newest}.`,
  victims: 'Register: victims, today',
  firstCut: 'Register: victims, first kept cut',
  inCut: (mean, cut) => `${mean} (${cut})`,
  caseFiles: 'Register: case files',
  month: 'Month',
  ratio: 'Announced victims for each case file',
  announcedOn: 'Announced',
  link: 'Source',
  noLink: 'only the day is known',
  none: 'no figure',
};
