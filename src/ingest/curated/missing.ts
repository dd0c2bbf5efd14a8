import { groupedBy } from '../../domain/grouped.ts';
import {
  nationOfStates,
  STOCK_GIVERS,
  type GovernmentSorting,
  type MissingCut,
  type MissingStock,
  type RecentMissing,
  type StateStock,
} from '../../domain/record/printed/missing-stock.ts';
import {
  lackingStates,
  readAnnounced,
  readDay,
  readLink,
  readMonth,
  readState,
  readWholeNumber,
} from './cells.ts';
import { readRows, readTable, TableRefused, type RowProblem, type RowReader } from './table.ts';
import { KIND_WORDS, REFUSED_WORDS } from './words/table.words.ts';

const CUT_COLUMNS = ['as_of', 'still_missing', 'given_by', 'link'] as const;
const STATE_COLUMNS = [
  'as_of',
  'region',
  'disappeared',
  'not_located',
  'located_alive',
  'located_dead',
  'still_missing',
  'link',
] as const;
const SORTING_COLUMNS = [
  'as_of',
  'registered',
  'located',
  'located_alive',
  'still_missing',
  'before_2006',
  'without_data',
  'with_activity',
  'without_activity',
  'link',
] as const;
const RECENT_COLUMNS = ['as_of', 'region', 'month', 'still_missing', 'link'] as const;

function readCut(reader: RowReader<(typeof CUT_COLUMNS)[number]>): MissingCut {
  for (const column of CUT_COLUMNS) reader.required(column);
  const figure = reader.read('still_missing', KIND_WORDS.announced, readAnnounced);
  return {
    asOf: reader.read('as_of', KIND_WORDS.day, readDay) ?? '',
    stillMissing: figure ?? { value: 0, moreThan: false },
    givenBy: reader.oneOf('given_by', STOCK_GIVERS),
    link: reader.read('link', KIND_WORDS.address, readLink) ?? '',
  };
}

/** Whole numbers of a row by their columns; a cell that is none is refused. */
function wholes<C extends string, K extends C>(
  reader: RowReader<C>,
  columns: readonly K[],
): Record<K, number> {
  return Object.fromEntries(
    columns.map((column) => [column, reader.read(column, KIND_WORDS.wholeNumber, readWholeNumber) ?? 0]),
  ) as Record<K, number>;
}

function readStateStock(reader: RowReader<(typeof STATE_COLUMNS)[number]>): StateStock {
  for (const column of STATE_COLUMNS) reader.required(column);
  const counts = wholes(reader, [
    'disappeared',
    'not_located',
    'located_alive',
    'located_dead',
    'still_missing',
  ]);
  if (counts.disappeared + counts.not_located !== counts.still_missing) {
    reader.refuse('still_missing', REFUSED_WORDS.notBothParts);
  }
  return {
    asOf: reader.read('as_of', KIND_WORDS.day, readDay) ?? '',
    region: reader.read('region', KIND_WORDS.state, readState) ?? '01',
    stillMissing: counts.still_missing,
    disappeared: counts.disappeared,
    notLocated: counts.not_located,
    locatedAlive: counts.located_alive,
    locatedDead: counts.located_dead,
    link: reader.read('link', KIND_WORDS.address, readLink) ?? '',
  };
}

function readSorting(reader: RowReader<(typeof SORTING_COLUMNS)[number]>): GovernmentSorting {
  for (const column of SORTING_COLUMNS) reader.required(column);
  const counts = wholes(reader, [
    'registered',
    'located',
    'located_alive',
    'still_missing',
    'before_2006',
    'without_data',
    'with_activity',
    'without_activity',
  ]);
  const grouped = counts.without_data + counts.with_activity + counts.without_activity;
  if (counts.registered - counts.located !== counts.still_missing) {
    reader.refuse('still_missing', REFUSED_WORDS.notLessLocated);
  }
  if (counts.before_2006 + grouped !== counts.still_missing) {
    reader.refuse('still_missing', REFUSED_WORDS.notAllGroups);
  }
  return {
    asOf: reader.read('as_of', KIND_WORDS.day, readDay) ?? '',
    registered: counts.registered,
    located: counts.located,
    locatedAlive: counts.located_alive,
    stillMissing: counts.still_missing,
    before2006: counts.before_2006,
    withoutData: counts.without_data,
    withActivity: counts.with_activity,
    withoutActivity: counts.without_activity,
    link: reader.read('link', KIND_WORDS.address, readLink) ?? '',
  };
}

function readRecentMissing(reader: RowReader<(typeof RECENT_COLUMNS)[number]>): RecentMissing {
  for (const column of RECENT_COLUMNS) reader.required(column);
  const asOf = reader.read('as_of', KIND_WORDS.month, readMonth) ?? '2000-01';
  const month = reader.read('month', KIND_WORDS.month, readMonth) ?? '2000-01';
  if (month >= asOf) reader.refuse('month', REFUSED_WORDS.monthNotOver);
  return {
    asOf,
    region: reader.read('region', KIND_WORDS.state, readState) ?? '01',
    month,
    stillMissing: reader.read('still_missing', KIND_WORDS.wholeNumber, readWholeNumber) ?? 0,
    link: reader.read('link', KIND_WORDS.address, readLink) ?? '',
  };
}

type Table = readonly [text: string, file: string];

/** The states of one cut are all 32, and they add up to a total that was printed for the same day. */
function checkStates(states: readonly StateStock[], cuts: readonly MissingCut[], file: string): void {
  const problems = [...groupedBy(states, ({ asOf }) => asOf)].flatMap(([asOf, same]): RowProblem[] => {
    const lacking = lackingStates(same);
    const { stillMissing } = nationOfStates(same);
    const printed = cuts.find((cut) => cut.asOf === asOf)?.stillMissing.value;
    return [
      ...(lacking.length > 0 ? [`the cut of ${asOf} lacks the states ${lacking.join(', ')}`] : []),
      ...(printed === stillMissing
        ? []
        : [`the states of ${asOf} add up to ${stillMissing}, not ${printed}`]),
    ].map((reason) => ({ line: 1, column: 'region', reason }));
  });
  if (problems.length > 0) throw new TableRefused(file, problems);
}

/** Reads the register of missing people by cut; parts that do not add up to their total are refused. */
export function readMissingStock(
  tables: Readonly<Record<'cuts' | 'states' | 'sorting' | 'recent', Table>>,
): MissingStock {
  const cuts = readRows(readTable(...tables.cuts, CUT_COLUMNS), tables.cuts[1], readCut, {
    column: 'as_of',
    of: ({ asOf, givenBy }) => `${asOf} ${givenBy}`,
  }).toSorted((a, b) => a.asOf.localeCompare(b.asOf));
  const states = readRows(readTable(...tables.states, STATE_COLUMNS), tables.states[1], readStateStock, {
    column: 'region',
    of: ({ asOf, region }) => `${asOf} ${region}`,
  });
  checkStates(states, cuts, tables.states[1]);
  const sortings = readRows(readTable(...tables.sorting, SORTING_COLUMNS), tables.sorting[1], readSorting, {
    column: 'as_of',
    of: ({ asOf }) => asOf,
  });
  const recent = readRows(readTable(...tables.recent, RECENT_COLUMNS), tables.recent[1], readRecentMissing, {
    column: 'region',
    of: ({ asOf, region, month }) => `${asOf} ${region} ${month}`,
  });
  return { cuts, states, sortings, recent };
}
