import type { missing as spanish } from '../es/missing.ts';

/** The page of how many people are missing, and the sentence of it that other pages say. */
export const missing: typeof spanish = {
  failed: 'The register of missing people could not be loaded',
  empty: 'There is no cut of the register.',
  question: 'How many people are missing?',
  heading: (name: string) => `How many people are missing? ${name}`,
  nation: (people: string, day: string) =>
    `On ${day}, the official register held ${people} people as missing and not located.`,
  state: (inside: string, people: string, day: string, nation: string) =>
    `In ${inside}, the official register held ${people} people as missing and not located on ${day}, of ${nation} in the country.`,
  found: (alive: string, dead: string) =>
    `A further ${alive} people had been located alive and ${dead} located dead.`,
  reading:
    'It is a balance, not a year’s count: it rises with every new record and falls when a person is located or a record corrected.',
  more: 'See cuts, states and the Government’s sorting',
  cutsTitle: (low: string, high: string) =>
    `By date and by who gave it, the figure goes from ${low} to ${high}`,
  cutsSubtitle:
    'People missing and not located in the register, of all years, as published. Hollow dot: given as “more than”, or by the Government in its report.',
  cutsCaveat:
    'Each date is that of the cut or, where that was not printed, of the page that published it. The fall from late 2025 to early 2026 does not mean that fewer people went missing: some were located and some records corrected.',
  cutsSource: 'National Search Commission (RNPDNO), from the pages linked in the table',
  asOf: 'Date',
  people: 'People missing and not located',
  givenBy: 'Given by',
  givers: { register: 'the register', government: 'the Government' },
  link: 'Source',
  atLeast: (people: string) => `more than ${people}`,
  cursor: 'Read the chart by month (arrow keys)',
  noCut: 'no cut published',
  onDay: (people: string, day: string, giver: string) => `${people} (${day}, ${giver})`,
  sortingTitle: (total: string) => `The Government sorted the ${total} people into groups`,
  sortingSubtitle: (day: string, registered: string, located: string, total: string) =>
    `Report of ${day}: of ${registered} people registered, ${located} located and ${total} not located. Each group with the total beside it.`,
  sortingCaveat: (total: string) =>
    `The sorting is the Government’s and not the register’s: later administrative activity is no proof of life, and lacking data does not mean that the person is not missing. All ${total} were still registered as not located.`,
  sortingSource: 'SESNSP, press conference of the Presidency, 27 March 2026',
  group: 'Group',
  ofTotal: (total: string) => `Of ${total}`,
  groups: {
    withoutData: 'Without enough data to search',
    withActivity: 'With later administrative activity (proof of life pending)',
    withoutActivity: 'With complete data and no later activity',
    before2006: 'Missing since before 2006, in none of the groups',
  },
  shareOf: (people: string, total: string, percent: string) => `${people} of ${total} (${percent})`,
  total: 'Total',
  statesTitle: (state: string, people: string) => `Most of them: ${state}, ${people} people`,
  statesSubtitle: (day: string) =>
    `People in the register by state and status, cut of ${day}. Per 100,000: people missing of all years over the population of 2026.`,
  statesCaveat:
    'The state is the one that registered the disappearance. States do not register alike nor locate at the same pace: more located may also be more registered.',
  statesSource: 'National Search Commission (RNPDNO), as given by 45 Digital (Inseguridad México)',
  stateColumn: 'State',
  rate: 'Per 100,000 people',
  alive: 'Located alive',
  dead: 'Located dead',
  recentTitle: (name: string, from: string, fromPeople: string, to: string, toPeople: string) =>
    `${name}: ${fromPeople} people who went missing in ${from} and ${toPeople} in ${to} were still not located`,
  recentSubtitle: (day: string) =>
    `People still missing, by the month in which they went missing. Line: the panel, as far as it reaches. Dots: a second cut, of ${day}.`,
  recentCaveat:
    'These are two cuts of one register, side by side and not joined: between them people were located and late reports came in. The last two or three months are always incomplete. In the State of Mexico many records have no date and are not here.',
  recentSource: 'Second cut: Umbral, desaparecidosmx (CC BY 4.0), with data of the RNPDNO',
  month: 'Month of disappearance',
  panel: 'The panel',
  second: (month: string) => `Cut of ${month}`,
  none: 'no figure',
};
