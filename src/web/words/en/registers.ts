import type { registers as Spanish } from '../es/registers.ts';

/** The page of the registers side by side. */
export const registers: typeof Spanish = {
  heading: (region) => `Do the registers of homicide agree? ${region}`,
  lead: (year, deaths, victims, cases) =>
    `In ${year} INEGI, which reads death certificates, counted ${deaths} deaths by homicide; SESNSP, which gathers what prosecutors record, ${victims} victims in ${cases} case files.`,
  moved: (clauses) => `Against the year before: ${clauses}.`,
  movedClause: (register, change) => `${register} ${change}`,
  noLead: 'There is no year with all three registers whole in this region.',
  chartTitle: 'Three counts of the same thing',
  chartSubtitle: (span) => `Totals by year, ${span}. Whole years only.`,
  names: {
    'homicide-deaths': 'INEGI: deaths',
    'homicide-victims': 'SESNSP: victims',
    'homicide-cases': 'SESNSP: case files',
  },
  counted: {
    'homicide-deaths': 'deaths',
    'homicide-victims': 'victims',
    'homicide-cases': 'case files',
  },
  differencesTitle: 'How they differ',
  differences: [
    'INEGI counts deaths: death certificates and records, forensic services, public prosecutors. It classes a death as presumed homicide without a case file being needed.',
    'SESNSP counts what state prosecutors record: case files opened and, since 2015, the victims in them. One case file may hold several victims.',
    'INEGI records more deaths than SESNSP victims: a violent death may end up as negligent homicide, as another crime against life, or without a case file.',
    'INEGI publishes by year, a preliminary figure and a final one; SESNSP every month, and revises the months before.',
    'At INEGI the state is where it happened; deaths without a known place are in no state, but are in the national total that it publishes.',
    'Comparing the 2018 of INEGI with the 2025 of SESNSP, as has been done in public, mixes the registers: the change that is read is that of neither.',
  ],
  tableTitle: 'The three counts, year by year',
  ratio: 'SESNSP victims for every 100 INEGI deaths',
  yearCursor: 'Read the chart year by year (arrow keys)',
};
