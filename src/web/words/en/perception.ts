import type { MoveText, perception as Spanish } from '../es/perception.ts';

function move(subject: string, { verdict, percent, range, short }: MoveText): string {
  const ranged = range && ` (${range})`;
  if (verdict === 'falling') return `${subject} fell ${percent}${ranged}`;
  if (verdict === 'rising') return `${subject} rose ${percent}${ranged}`;
  if (verdict === 'no-clear-change') return `${subject} did not clearly change${short && ` (${short})`}`;
  return `${subject} cannot be compared`;
}

/** The page that sets what people feel beside what the registers count. */
export const perception: typeof Spanish = {
  failed: 'The surveys could not be loaded',
  heading: 'How unsafe do people feel, and what is registered?',
  lead: ({ from, to, before, after, between, counted, moves }) =>
    `From ${from} to ${to}, the adults who find their city unsafe went from ${before}% to ${after}%${between && `, after ${between}`}; ${counted ? `to ${counted}, the last quarter that can be compared` : 'in the same quarters'}, ${moves}.`,
  noLead: 'There is no quarter of the survey to compare with.',
  move,
  homicideCases: 'case files of intentional homicide',
  extortionCases: 'those of extortion',
  and: ' and ',
  fear: 'Find their city unsafe',
  fearState: 'Find their state unsafe',
  homicide: 'Homicide, a day',
  extortion: 'Extortion, a day',
  title: {
    apart: 'Homicide falls and fear rises',
    together: 'Homicide and fear fall',
    reversed: 'Homicide rises and fear falls',
    bothUp: 'Homicide and fear rise',
    plain: 'Fear beside homicide and extortion',
  },
  subtitle: (base) =>
    `Quarters; ${base} = 100. Adults who find their city unsafe (ENSU) and case files a day in the whole country.`,
  baseQuarter: 'Base quarter (100)',
  span: 'Span',
  spans: { recent: 'Since 2023', all: 'Whole series' },
  cursor: 'Read the chart by months (arrow keys)',
  quarter: 'Quarter',
  quarterName: (year, number) => `Q${number} ${year}`,
  percent: (value) => `${value}%`,
  perDay: (value) => `${value} a day`,
  indexed: (text, index) => `${text} (index ${index})`,
  gaps: {
    'not-surveyed': 'there was no survey in that quarter',
    'not-found': 'the published figure was not found',
  },
  noCount: 'no comparable figure',
  sources: 'INEGI, ENSU; SESNSP, case files',
  share: 'Adults, %',
  link: 'Where it was published',
  notes: 'Notes on the series',
  choice:
    'The base quarter is the last before the present administration; with another, the lines start elsewhere. Two lines together do not say that one moves the other.',
  stateTitle: (name, years) => `${name}: adults who found their state unsafe were ${years}`,
  stateYear: (percent, year) => `${percent}% in ${year}`,
  stateSubtitle: (base) =>
    `By year; ${base} = 100. Adults who find their state unsafe (ENVIPE, March to April) and case files a day, whole years.`,
  stateNone: 'The ENVIPE gives figures for the country and for each state; choose one above.',
  year: 'Year',
  tableTitle: 'The 32 states: perception and recorded crime',
  tableSubtitle: (survey, counts) =>
    `ENVIPE of ${survey}, taken in March and April, beside the case files of ${counts}, which is what had been lived through by the newest survey. Changes are judged among the 32 states.`,
  state: 'State',
  envipe: (year) => `Find it unsafe, ${year} (%)`,
  difference: 'Difference (points)',
  homicideChange: 'Homicide',
  extortionChange: 'Extortion',
  unreported: (year) => `No report or case file, ${year} (%)`,
};
