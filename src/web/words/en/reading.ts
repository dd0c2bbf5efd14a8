import type { Verdict } from '../../../domain/judgement/comparison.ts';
import type { reading as Spanish } from '../es/reading.ts';

const states = (count: number): string => (count === 1 ? '1 state' : `${count} states`);

const verdictPhrases: Record<Verdict, (count: string) => string> = {
  falling: (count) => `fell in ${count}`,
  rising: (count) => `rose in ${count}`,
  'no-clear-change': (count) => `no clear change in ${count}`,
  'not-comparable': (count) => `not comparable in ${count}`,
};

/** What the views over many states, indicators or registers share: changes in tables, tables, downloads. */
export const reading: typeof Spanish = {
  states,
  verdictPhrases,
  between: (low, high) => `${low} to ${high}`,
  intervalWord: '95% interval',
  provisionalShort: 'provisional',
  registeringBreak: (state, month, before, after) =>
    `in ${state} the usual month went from ${before} to ${after} from ${month} on`,
  registeringBreaks: (said) => `Registering may have changed: ${said}.`,
  twoPrintingsShort: 'two printings',
  registeringShort: 'registering may have changed',
  withdrawnShort: 'clear by itself, does not stand among so many',
  fragileShort: 'fragile',
  noFigure: 'no figure',
  tableOf: (title) => `Table: ${title}`,
  table: 'See the numbers in a table',
  csv: 'Download CSV',
  sortedBy: (column, descending) => `Sorted by ${column}, ${descending ? 'highest first' : 'lowest first'}`,
  pick: {
    one: (name: string) => `Pick ${name} to see places side by side`,
    spelled: 'Pick to see places side by side',
    picked: 'Places picked',
    drop: (name: string) => `Let go of ${name}`,
    see: 'See side by side',
    clear: 'Let go of all',
    full: 'That is six: let go of one to pick another.',
  },
  columns: {
    state: 'State',
    indicator: 'Indicator',
    verdict: 'Verdict',
    change: 'Change',
    interval: '95% interval',
    total: 'Total',
    baseTotal: 'Total in the base',
    perDay: 'Per day',
    rate: 'Per 100,000 people a year',
    quadrant: 'Quadrant',
    month: 'Month',
    year: 'Year',
    region: 'Region',
  },
  compared: (window, base) => `${window}, against ${base}`,
  sources: (names) => `Source: ${names}.`,
  edition: (id) => `Edition ${id}.`,
  chart: {
    cursor: 'Read the chart month by month (arrow keys)',
    loading: 'Loading the chart…',
    failed: 'The chart could not be loaded; the numbers are in the table.',
    retry: 'Try again',
    registeringMark: 'registering changes',
    breakMark: 'The counting method changes (RNID)',
    period: 'period',
    base: 'base',
  },
  unitShown: (unit) => `Shown as ${unit}.`,
  mathColumn: 'Working',
  mathShort: 'see',
  mathOf: (name) => `See how this was computed: ${name}`,
  group: (name) => `${name} region`,
  insideGroup: (name) => `the ${name} region`,
  insideMexico: (name) => `the ${name}`,
  panel: (name) => `State read: ${name}`,
  chooseHint: 'Choose it to see how this was computed and to carry it into every view.',
  toRegion: (name) => `Everything about ${name}`,
  mapCredit: 'Map: MapSVG, in @svg-maps/mexico (CC BY 4.0).',
  falseAlarms:
    'With 32 comparisons at once, some may come out by chance alone. Each state keeps its own verdict; a mark says which do not stand among so many.',
  falseAlarmsHow: 'How is this controlled?',
  falseAlarmsMethod:
    'Of the changes that stand, one in twenty is expected to be false, at most, on average: the procedure of Benjamini and Hochberg.',
};
