import {
  isQuarter,
  quarterNumber,
  type EnsuPoint,
  type EnvipePoint,
  type Perception,
  type Quarter,
  type UnreportedCrime,
} from '../../domain/record/curated/perception.ts';
import { NATION } from '../../domain/place/region.ts';
import { curatedColumns, readLink, readNationOrState, readNote, readNumber } from './cells.ts';
import { readRows, readTable, TableRefused, type RowReader } from './table.ts';
import { KIND_WORDS, REFUSED_WORDS } from './words/table.words.ts';

const ENSU_COLUMNS = ['quarter', 'percent', 'gap', 'link', ...curatedColumns('note')] as const;
const ENVIPE_COLUMNS = ['region', 'year', 'percent'] as const;
const UNREPORTED_COLUMNS = ['region', 'year', 'unreported_percent', 'victims_rate', 'crimes_rate'] as const;
const ENSU_GAPS = ['not-surveyed', 'not-found'] as const;

function readPercent(text: string): number | undefined {
  const value = readNumber(text);
  return value !== undefined && value <= 100 ? value : undefined;
}

function readYear(text: string): number | undefined {
  return /^20\d\d$/.test(text) ? Number(text) : undefined;
}

function readEnsu(reader: RowReader<(typeof ENSU_COLUMNS)[number]>): EnsuPoint {
  const quarter: Quarter =
    reader.read('quarter', KIND_WORDS.quarter, (text) => (isQuarter(text) ? text : undefined)) ?? '2000Q1';
  const gap = reader.oneOfOrNothing('gap', ENSU_GAPS);
  const percent = reader.read('percent', KIND_WORDS.percentage, readPercent);
  if ((gap === null) === (percent === null)) reader.refuse('percent', REFUSED_WORDS.figureOrGap);
  if (gap) return { quarter, gap };
  reader.required('link');
  const note = readNote(reader);
  const link = reader.read('link', KIND_WORDS.address, readLink) ?? '';
  return { quarter, percent: percent ?? 0, link, note };
}

/** Reads the ENSU quarters, oldest first and without holes: a missing quarter stands there with its reason. */
export function readEnsuTable(text: string, file: string): EnsuPoint[] {
  const rows = readTable(text, file, ENSU_COLUMNS);
  const points = readRows(rows, file, readEnsu, { column: 'quarter', of: (point) => point.quarter });
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (!before || quarterNumber(point.quarter) === quarterNumber(before.quarter) + 1) return;
    const reason = REFUSED_WORDS.quarterLeftOut(point.quarter, before.quarter);
    throw new TableRefused(file, [{ line: rows[index]?.line ?? 1, column: 'quarter', reason }]);
  });
  return points;
}

function readEnvipe(reader: RowReader<(typeof ENVIPE_COLUMNS)[number]>): EnvipePoint {
  for (const column of ENVIPE_COLUMNS) reader.required(column);
  return {
    region: reader.read('region', KIND_WORDS.nationOrState, readNationOrState) ?? NATION,
    year: reader.read('year', KIND_WORDS.year, readYear) ?? 0,
    percent: reader.read('percent', KIND_WORDS.percentage, readPercent) ?? 0,
  };
}

/** Reads the share that finds its state unsafe, by state and year. */
export function readEnvipeTable(text: string, file: string): EnvipePoint[] {
  const rows = readTable(text, file, ENVIPE_COLUMNS);
  return readRows(rows, file, readEnvipe, {
    column: 'region',
    of: (point) => `${point.region} ${point.year}`,
  });
}

function readUnreported(reader: RowReader<(typeof UNREPORTED_COLUMNS)[number]>): UnreportedCrime {
  for (const column of UNREPORTED_COLUMNS) reader.required(column);
  return {
    region: reader.read('region', KIND_WORDS.nationOrState, readNationOrState) ?? NATION,
    year: reader.read('year', KIND_WORDS.year, readYear) ?? 0,
    unreportedPercent: reader.read('unreported_percent', KIND_WORDS.percentage, readPercent) ?? 0,
    victimsRate: reader.read('victims_rate', KIND_WORDS.number, readNumber) ?? 0,
    crimesRate: reader.read('crimes_rate', KIND_WORDS.number, readNumber) ?? 0,
  };
}

/** Reads the share of crimes without report or case file, by state. */
export function readUnreportedTable(text: string, file: string): UnreportedCrime[] {
  const rows = readTable(text, file, UNREPORTED_COLUMNS);
  return readRows(rows, file, readUnreported, {
    column: 'region',
    of: (point) => `${point.region} ${point.year}`,
  });
}

/** The three tables of perception, each with its text and file name. */
export interface PerceptionTexts {
  readonly ensu: readonly [text: string, file: string];
  readonly envipe: readonly [text: string, file: string];
  readonly unreported: readonly [text: string, file: string];
}

/** Reads everything that Saldo keeps of what people feel and do not report. */
export function readPerception(texts: PerceptionTexts): Perception {
  return {
    ensu: readEnsuTable(...texts.ensu),
    envipe: readEnvipeTable(...texts.envipe),
    unreported: readUnreportedTable(...texts.unreported),
  };
}
