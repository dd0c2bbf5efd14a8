import type { StoryChange, story as Spanish } from '../es/story.ts';

function tell({ name, verdict, before, after, percent, range, reason }: StoryChange): string {
  if (verdict === 'not-comparable') return `${name}: cannot be compared. ${reason}`;
  const way = {
    falling: `falls ${percent} (${range})`,
    rising: `rises ${percent} (${range})`,
    'no-clear-change': `no clear change (${range})`,
  }[verdict];
  return `${name}: from ${before} to ${after}, ${way}.`;
}

/** The guided reading. Every figure comes from the registers; only the joints are written here. */
export const story: typeof Spanish = {
  heading: (name, compared) => `The case in two pages · ${name}: ${compared}`,
  question: 'Homicide, extortion and disappearance: what the registers say',
  compared: (window, base) => `${window} against ${base}`,
  found: {
    falling: (names) => `Falling: ${names}.`,
    rising: (names) => `Rising: ${names}.`,
    'no-clear-change': (names) => `No clear change: ${names}.`,
    'not-comparable': (names) => `Cannot be compared: ${names}.`,
  },
  change: tell,
  print: 'Print on two pages',
  numbers: 'The figures',
  fallsTitle: 'What falls and what rises',
  fallsChart: 'Daily mean of each month; the base of the comparison = 100',
  bases: 'It depends on what it is set against',
  basesLead: (name, clauses) => `${name}, in the same period: ${clauses}.`,
  basesNote: 'Every base is true; none is the only one. That is why each has its interval.',
  basesTable: (name) => `${name}: the same period against other bases`,
  against: (base, text) => `against ${base}, ${text}`,
  base: 'Base',
  changeColumn: 'Change',
  interval: '95% interval',
  verdict: 'Verdict',
  said: 'What was said',
  saidAll: (all, findings) => `Public statements in the list: ${all}. ${findings}.`,
  saidOf: (name, all, findings) => `Public statements on ${name} in the list: ${all}. ${findings}.`,
  saidNone: (name) => `The list has no public statements on ${name}.`,
  saidBases: (held, everywhere) =>
    `Of the ${held} changes that hold and admit other bases, ${everywhere} hold under all of them.`,
  saidFailed: 'The statements could not be loaded.',
  other: 'Does homicide change its name?',
  otherNote:
    'If a violent death is recorded as negligent or as “other crime against life”, intentional homicide falls without fewer deaths. The series do not prove that this happens; they tell how much there is room for.',
  otherChart: 'Daily mean of each month, victims',
  borrowed: (window, base) =>
    `The period above does not have these victims whole; the last stretch that has them is taken, ${window} against ${base}.`,
  registers: 'Which register is looked at',
  registersText: (year, deaths, victims, share) =>
    `In ${year} INEGI counted ${deaths} deaths by homicide, and the prosecutors ${victims} victims: ${share} for every 100. Subtracting a year of one from a year of the other gives the change of neither.`,
  registersNone: 'There is no year in which both registers have a figure here.',
  felt: 'What is felt',
  feltNation: (from, to, before, after) =>
    `Adults who find their city unsafe went from ${before}% in ${from} to ${after}% in ${to} (ENSU, surveyed cities).`,
  feltState: (name, from, to, before, after) =>
    `In ${name}, adults who find their state unsafe went from ${before}% in ${from} to ${after}% in ${to} (ENVIPE).`,
  feltNone: 'The survey gives no figures for this group of states.',
  feltChart: 'Fear and case files of homicide a day; the first point before this administration = 100',
  feltChartSubtitle: (base) => `${base} = 100`,
  fear: 'Fear',
  homicide: 'Homicide',
  unknown: 'What cannot be known',
  unreported: (percent, year) =>
    `Of the crimes of ${year}, ${percent}% were not reported or did not reach a case file (ENVIPE): of extortion and kidnapping, what is recorded is the smaller part.`,
  breakText: (month) =>
    `Since ${month} the count follows another method (RNID): nothing after is compared with what came before.`,
  victims: (month) => `Victims by month reach ${month}; after it there are only case files or totals.`,
  late: 'The last months of missing people still fill up, and those who are located leave the count.',
  sources: (names, edition) => `Sources: ${names}. Edition ${edition}.`,
};
