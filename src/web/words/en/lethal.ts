import type { lethal as Spanish } from '../es/lethal.ts';

/** The page of lethal violence as a whole. */
export const lethal: typeof Spanish = {
  heading: (region) => `What is lethal violence made of? ${region}`,
  lead: (window, base, grown, shrunk) =>
    `Of the whole of ${window}, the part that grew most against ${base} is ${grown}; the part that shrank most, ${shrunk}.`,
  moved: (name, from, to) => `${name} (from ${from} to ${to})`,
  parts: (clauses) => `The five parts: ${clauses}.`,
  clause: (name, before, now) => `${name}, ${now} (before, ${before})`,
  borrowed: (asked, used) =>
    `For ${asked} not all figures of victims are published; the sentence uses ${used}, the latest that has them.`,
  noLead: 'The edition does not have all five series whole in this region.',
  correlation:
    'That one category falls while another rises does not prove that cases are reclassified: it is a correlation, and both may move for reasons of their own. That is why they are shown together.',
  stackTitle: 'Victims and people, month by month',
  stackSubtitle: (span) =>
    `${span}. Victims by month of record; people still missing, by month of disappearance. The sum is a picture, not a count of people killed.`,
  shareTitle: 'The share of each category',
  shareFinding: (name, from, to) => `${name}: from ${from} to ${to} of the whole`,
  shareSubtitle: (span) => `${span}. Moving sum of 12 months; every month adds up to 100%.`,
  missingCaveat:
    'People still missing are more in recent months also because their searches are still open: there was less time to find them.',
  tableTitle: 'The figures, year by year',
  womenTitle: (name, clauses) => `Women killed, ${name}: ${clauses.join('; ')}`,
  womenClause: (window, femicide, homicide) =>
    `${window}, ${femicide} in femicides and ${homicide} in other intentional homicides`,
  womenCaption: 'Women killed, by state',
  womenSubtitle:
    'Victims by state: those whom the prosecutors count as femicide, and the women whom they count as intentional homicide, who are others. The share is that of femicide in the two.',
  womenColumns: {
    femicide: (window) => `Femicide, ${window}`,
    homicide: (window) => `Intentional homicide of women, ${window}`,
    share: (window) => `Share that is femicide, ${window}`,
  },
  womenState: 'State',
  womenCaveat:
    'From January 2026 another method counts (RNID): the two periods are neither added nor compared. Each prosecutor’s office decides which death it investigates as femicide; a small share may be another classification, not fewer femicides.',
  womenSource: 'SESNSP, victims by sex, as given by 45 Digital (Inseguridad México)',
  whole: 'Whole',
  share: (name) => `${name}: share`,
  empty: 'One or more of the five series are missing in this region, so there is nothing to stack.',
};
