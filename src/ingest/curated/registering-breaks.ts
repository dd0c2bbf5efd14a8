import { INDICATOR_IDS, indicatorOf } from '../../domain/indicator/indicator.ts';
import {
  kindOfLevels,
  REGISTERING_BREAK_KINDS,
  type DocumentedBreak,
} from '../../domain/record/curated/registering-break.ts';
import { curatedColumns, readLink, readMonth, readNumber, readSentence, readState } from './cells.ts';
import { readRows, readTable, type RowReader } from './table.ts';
import { KIND_WORDS, REFUSED_WORDS } from './words/table.words.ts';

const COLUMNS = [
  'indicator',
  'region',
  'month',
  'kind',
  'level_before',
  'level_after',
  ...curatedColumns('evidence'),
  'link',
] as const;
type Column = (typeof COLUMNS)[number];

function readBreak(reader: RowReader<Column>): DocumentedBreak {
  for (const column of ['region', 'month', 'level_before', 'level_after'] as const) reader.required(column);
  const indicator = reader.oneOf('indicator', INDICATOR_IDS);
  if (indicatorOf(indicator).cadence !== 'month') reader.refuse('indicator', REFUSED_WORDS.notMonthly);
  const kind = reader.oneOf('kind', REGISTERING_BREAK_KINDS);
  const before = reader.read('level_before', KIND_WORDS.number, readNumber) ?? 0;
  const after = reader.read('level_after', KIND_WORDS.number, readNumber) ?? 0;
  if (before === after) reader.refuse('level_after', REFUSED_WORDS.sameLevel);
  else if (kind !== kindOfLevels(before, after)) reader.refuse('kind', REFUSED_WORDS.otherKind(kind));
  return {
    indicator,
    region: reader.read('region', KIND_WORDS.state, readState) ?? '01',
    month: reader.read('month', KIND_WORDS.month, readMonth) ?? '2000-01',
    kind,
    before,
    after,
    evidence: readSentence(reader, 'evidence'),
    link: reader.read('link', KIND_WORDS.address, readLink),
  };
}

/** Reads the table of registering breaks: one state and month each, its kind as its levels show it. */
export function readRegisteringBreaks(text: string, file: string): DocumentedBreak[] {
  const key = {
    column: 'month',
    of: ({ indicator, region, month }: DocumentedBreak) => `${indicator} ${region} ${month}`,
  } as const;
  return readRows(readTable(text, file, COLUMNS), file, readBreak, key);
}
