import { EVENT_KINDS, type PublicEvent } from '../../domain/record/curated/event.ts';
import {
  OPERATION_MEASURES,
  type Announced,
  type OperationMeasure,
  type OperationReport,
} from '../../domain/record/curated/operation.ts';
import { NATION } from '../../domain/place/region.ts';
import {
  curatedColumns,
  readAnnounced,
  readDay,
  readDayOrMonth,
  readLink,
  readNationOrState,
  readSentence,
} from './cells.ts';
import {
  readRows,
  readTable,
  TableRefused,
  type RowProblem,
  type RowReader,
  type TableRow,
} from './table.ts';
import { KIND_WORDS, REFUSED_WORDS } from './words/table.words.ts';

const EVENT_COLUMNS = ['id', 'date', 'kind', 'region', ...curatedColumns('title'), 'link'] as const;
const OPERATION_COLUMNS = [
  'as_of',
  'reported_on',
  'arrests',
  'firearms',
  'drug_tonnes',
  'fentanyl_pills',
  'laboratories',
  'link',
] as const;
type OperationColumn = (typeof OPERATION_COLUMNS)[number];

const COLUMN_OF: Readonly<Record<OperationMeasure, OperationColumn>> = {
  arrests: 'arrests',
  firearms: 'firearms',
  'drug-tonnes': 'drug_tonnes',
  'fentanyl-pills': 'fentanyl_pills',
  laboratories: 'laboratories',
};

function readEvent(reader: RowReader<(typeof EVENT_COLUMNS)[number]>): PublicEvent {
  for (const column of ['id', 'date', 'kind', 'region', 'link'] as const) reader.required(column);
  const date = reader.read('date', KIND_WORDS.dayOrMonth, readDayOrMonth) ?? '';
  if (!reader.text('id').startsWith(date)) reader.refuse('id', REFUSED_WORDS.idWithoutDate);
  return {
    id: reader.text('id'),
    date,
    title: readSentence(reader, 'title'),
    kind: reader.oneOf('kind', EVENT_KINDS),
    region: reader.read('region', KIND_WORDS.nationOrState, readNationOrState) ?? NATION,
    link: reader.read('link', KIND_WORDS.address, readLink) ?? '',
  };
}

/** Reads the table of events, oldest first. */
export function readEvents(text: string, file: string): PublicEvent[] {
  const rows = readTable(text, file, EVENT_COLUMNS);
  const events = readRows(rows, file, readEvent, { column: 'id', of: (event) => event.id });
  return events.toSorted((a, b) => a.date.localeCompare(b.date));
}

function readReport(reader: RowReader<OperationColumn>): OperationReport {
  reader.required('as_of');
  reader.required('reported_on');
  reader.required('link');
  const figures = Object.fromEntries(
    OPERATION_MEASURES.map((measure) => [
      measure,
      reader.read(COLUMN_OF[measure], KIND_WORDS.announced, readAnnounced),
    ]),
  ) as Record<OperationMeasure, Announced | null>;
  const asOf = reader.read('as_of', KIND_WORDS.day, readDay) ?? '2000-01-01';
  const reportedOn = reader.read('reported_on', KIND_WORDS.dayOrMonth, readDayOrMonth) ?? '';
  if (reportedOn !== '' && reportedOn < asOf.slice(0, reportedOn.length)) {
    reader.refuse('reported_on', REFUSED_WORDS.reportedTooEarly);
  }
  return { asOf, reportedOn, figures, link: reader.read('link', KIND_WORDS.address, readLink) ?? '' };
}

/** A cumulative figure cannot fall; only `more than` may, since it is a rounder way of saying the same. */
function fallingFigures(
  reports: readonly OperationReport[],
  rows: readonly TableRow<OperationColumn>[],
): RowProblem[] {
  return OPERATION_MEASURES.flatMap((measure) => {
    let highest = 0;
    return reports.flatMap((report, index) => {
      const figure = report.figures[measure];
      if (!figure) return [];
      const falls = figure.value < highest && !figure.moreThan;
      highest = Math.max(highest, figure.value);
      if (!falls) return [];
      const reason = REFUSED_WORDS.lessThanBefore(figure.value, highest);
      return [{ line: rows[index]?.line ?? 1, column: COLUMN_OF[measure], reason }];
    });
  });
}

/** Reads the reports on operations, oldest first; a cumulative figure that falls is refused. */
export function readOperations(text: string, file: string): OperationReport[] {
  const rows = readTable(text, file, OPERATION_COLUMNS).toSorted((a, b) =>
    a.cells.as_of.localeCompare(b.cells.as_of),
  );
  const reports = readRows(rows, file, readReport, { column: 'as_of', of: (report) => report.asOf });
  const problems = fallingFigures(reports, rows);
  if (problems.length > 0) throw new TableRefused(file, problems);
  return reports;
}
