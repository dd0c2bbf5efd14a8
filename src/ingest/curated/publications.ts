import { METHOD_IDS } from '../../domain/time/method.ts';
import { CALENDAR_RULES, type Calendar, type Publication } from '../../domain/record/curated/publication.ts';
import { readDay, readLink, readMonth, readSentence, readWholeNumber } from './cells.ts';
import { readRows, readTable, type RowReader } from './table.ts';
import { KIND_WORDS, REFUSED_WORDS } from './words/table.words.ts';

const COLUMNS = [
  'method',
  'rule',
  'day',
  'date',
  'known_through',
  'what_es',
  'what_en',
  'link',
  'note_es',
  'note_en',
] as const;
type Column = (typeof COLUMNS)[number];

/** Which cells a rule needs; the others stay empty. */
const NEEDED: Readonly<Record<Calendar['rule'], readonly Column[]>> = {
  monthly: ['day'],
  dated: ['date', 'known_through'],
  unknown: [],
};

/** The last day that every month has. */
const LAST_DAY = 28;

function readDayOfMonth(text: string): number | undefined {
  const day = readWholeNumber(text);
  return day !== undefined && day >= 1 && day <= LAST_DAY ? day : undefined;
}

function readCalendar(reader: RowReader<Column>): Calendar {
  const rule = reader.oneOf('rule', CALENDAR_RULES);
  for (const column of ['day', 'date', 'known_through'] as const) {
    if (NEEDED[rule].includes(column)) reader.required(column);
    else if (reader.text(column) !== '') reader.refuse(column, REFUSED_WORDS.uselessUnderRule(rule));
  }
  const day = reader.read('day', KIND_WORDS.dayOfMonth(LAST_DAY), readDayOfMonth) ?? 1;
  const date = reader.read('date', KIND_WORDS.day, readDay) ?? '';
  const knownThrough = reader.read('known_through', KIND_WORDS.month, readMonth) ?? '2000-01';
  if (rule === 'monthly') return { rule, day };
  return rule === 'dated' ? { rule, date, knownThrough } : { rule };
}

function readPublication(reader: RowReader<Column>): Publication {
  reader.required('link');
  return {
    method: reader.oneOf('method', METHOD_IDS),
    what: readSentence(reader, 'what'),
    calendar: readCalendar(reader),
    link: reader.read('link', KIND_WORDS.address, readLink) ?? '',
    note: readSentence(reader, 'note'),
  };
}

/** Reads the calendars of publication, one a register; a cell that its rule does not need must be empty. */
export function readPublications(text: string, file: string): Publication[] {
  return readRows(readTable(text, file, COLUMNS), file, readPublication, {
    column: 'method',
    of: ({ method }) => method,
  });
}
