import {
  BOUNDS,
  CLAIM_KINDS,
  CLAIM_TOPICS,
  MISSING_REASONS,
  SOLE_AMONG,
  SPEAKER_KINDS,
  readFigure,
  type Claim,
  type ClaimQuery,
  type StateCount,
  type StateRank,
  type Streak,
  type SurveyQuery,
  type Superlative,
} from '../../domain/claims/claim.ts';
import { INDICATOR_IDS, indicatorOf } from '../../domain/indicator/indicator.ts';
import { monthsFrom } from '../../domain/time/period.ts';
import { isQuarter } from '../../domain/record/curated/perception.ts';
import { MEASURES } from '../../domain/series/rate.ts';
import { NATION, STATE_CODES } from '../../domain/place/region.ts';
import {
  curatedColumns,
  keptTogether,
  readDayOrMonth,
  readLink,
  readMonth,
  readNationOrState,
  readNote,
  readSentence,
  readWindow,
} from './cells.ts';
import { readRows, readTable, type RowReader } from './table.ts';
import { KIND_WORDS, REFUSED_WORDS } from './words/table.words.ts';

/** The columns of `data/claims.csv`, in order. */
export const CLAIM_TABLE_COLUMNS = [
  'id',
  'stated_on',
  'speaker',
  'speaker_kind',
  'topic',
  'region',
  'link',
  'source_title',
  ...curatedColumns('paraphrase'),
  'kind',
  'indicator',
  'measure',
  'window',
  'base',
  'direction',
  'size',
  'bound',
  'window_value',
  'base_value',
  'superlative',
  'streak',
  'sole',
  'states',
  'rank',
  'yearly',
  'whole_months',
  'survey',
  'missing',
  ...curatedColumns('note'),
] as const;
/** A column of the table of claims. */
export type ClaimColumn = (typeof CLAIM_TABLE_COLUMNS)[number];
type Reader = RowReader<ClaimColumn>;

const EXTREMES = ['lowest', 'highest'] as const;
const AMONG = ['same-months', 'months', 'years'] as const;

function readSince(text: string): Superlative['since'] | undefined {
  if (text === 'series') return text;
  return /^\d{4}$/.test(text) ? Number(text) : readMonth(text);
}

/** `lowest same-months 2016`, with a window of its own as an optional fourth word. */
function readSuperlative(text: string): Superlative | undefined {
  const [extremeText, amongText, sinceText, windowText, ...rest] = text.split(' ');
  const extreme = EXTREMES.find((each) => each === extremeText);
  const among = AMONG.find((each) => each === amongText);
  const since = readSince(sinceText ?? '');
  const window = windowText === undefined ? null : readWindow(windowText);
  if (!extreme || !among || since === undefined || window === undefined || rest.length > 0) return undefined;
  return { extreme, among, since, window };
}

/** `down 3`: three months of falls in a row. */
function readStreak(text: string): Streak | undefined {
  const match = /^(down|up) ([1-9]\d?)$/.exec(text);
  return match ? { direction: match[1] as Streak['direction'], months: Number(match[2]) } : undefined;
}

/** `down 27`: down in 27 of the 32 states. */
function readStates(text: string): StateCount | undefined {
  const match = /^(down|up) ([1-9]\d?)$/.exec(text);
  const count = Number(match?.[2]);
  return match && count <= STATE_CODES.length
    ? { direction: match[1] as StateCount['direction'], count }
    : undefined;
}

/** `highest 1`: the highest of all states. */
function readRank(text: string): StateRank | undefined {
  const match = /^(lowest|highest) ([1-9]\d?)$/.exec(text);
  const place = Number(match?.[2]);
  return match && place <= STATE_CODES.length
    ? { extreme: match[1] as StateRank['extreme'], place }
    : undefined;
}

/** `2025Q4 2024Q4 highest 2023Q1`: a quarter, its base, an extreme and the quarter since which. */
function readSurvey(text: string): SurveyQuery | undefined {
  const [quarter, base, extremeText, since, ...rest] = text.split(' ');
  const extreme = EXTREMES.find((each) => each === extremeText) ?? null;
  if (quarter === undefined || !isQuarter(quarter) || rest.length > 0) return undefined;
  if (base !== undefined && !isQuarter(base)) return undefined;
  if (extremeText !== undefined && (!extreme || since === undefined || !isQuarter(since))) return undefined;
  return {
    quarter,
    base: base ?? null,
    extreme,
    since: since !== undefined && isQuarter(since) ? since : null,
  };
}

function readId(text: string): string | undefined {
  return /^C\d{3,}[a-z]?$/.test(text) ? text : undefined;
}

function readYes(text: string): boolean | undefined {
  return text === 'yes' ? true : undefined;
}

function checkParts(reader: Reader, query: ClaimQuery): void {
  if (query.kind === 'change' && !query.base) reader.refuse('base', REFUSED_WORDS.changeWithoutBase);
  if (query.kind === 'change' && reader.text('direction') === '')
    reader.refuse('direction', REFUSED_WORDS.changeWithoutDirection);
  if (query.kind === 'level' && reader.text('window_value') === '')
    reader.refuse('window_value', REFUSED_WORDS.levelWithoutFigure);
  if (query.kind === 'superlative' && !query.superlative) reader.refuse('superlative', REFUSED_WORDS.empty);
  if (query.kind === 'streak' && !query.streak) reader.refuse('streak', REFUSED_WORDS.empty);
  if (query.kind === 'states' && !query.states) reader.refuse('states', REFUSED_WORDS.empty);
  if (query.kind === 'rank' && !query.rank) reader.refuse('rank', REFUSED_WORDS.empty);
  if (query.states && !query.base) reader.refuse('base', REFUSED_WORDS.statesWithoutBase);
  if (query.sole && (query.kind !== 'change' || !query.base)) {
    reader.refuse('sole', REFUSED_WORDS.soleWithoutChange);
  }
  if (query.base && monthsFrom(query.base.to, query.window.from) <= 0) {
    reader.refuse('base', REFUSED_WORDS.baseTooLate);
  }
  if (reader.text('base_value') !== '' && !query.base)
    reader.refuse('base', REFUSED_WORDS.baseFigureWithoutBase);
}

const QUERY_COLUMNS = [
  'kind',
  'measure',
  'window',
  'base',
  'superlative',
  'streak',
  'sole',
  'states',
  'rank',
  'yearly',
  'whole_months',
] as const;

function readQuery(reader: Reader): ClaimQuery | null {
  const indicator = reader.oneOfOrNothing('indicator', INDICATOR_IDS);
  if (!indicator) {
    for (const column of QUERY_COLUMNS) {
      if (reader.text(column) !== '') reader.refuse(column, REFUSED_WORDS.queryWithoutIndicator);
    }
    return null;
  }
  const { topic } = indicatorOf(indicator);
  if (reader.text('topic') !== topic) {
    reader.refuse('topic', REFUSED_WORDS.otherTopic(indicator, topic));
  }
  const kind = reader.oneOf('kind', CLAIM_KINDS);
  const measure = reader.oneOf('measure', MEASURES);
  reader.required('window');
  const window = reader.read('window', KIND_WORDS.window, readWindow);
  const query: ClaimQuery = {
    kind,
    indicator,
    measure,
    window: window ?? { from: '2000-01', to: '2000-01' },
    base: reader.read('base', KIND_WORDS.window, readWindow),
    superlative: reader.read('superlative', KIND_WORDS.superlative, readSuperlative),
    streak: reader.read('streak', KIND_WORDS.streak, readStreak),
    sole: reader.oneOfOrNothing('sole', SOLE_AMONG),
    states: reader.read('states', KIND_WORDS.states, readStates),
    rank: reader.read('rank', KIND_WORDS.rank, readRank),
    yearly: reader.read('yearly', KIND_WORDS.yes, readYes) ?? false,
    wholeMonths: reader.read('whole_months', KIND_WORDS.yes, readYes) ?? false,
  };
  if (window) checkParts(reader, query);
  return query;
}

function readClaim(reader: Reader): Claim {
  const query = readQuery(reader);
  const survey = reader.read('survey', KIND_WORDS.survey, readSurvey);
  const missing = reader.oneOfOrNothing('missing', MISSING_REASONS);
  if (!query && !survey && !missing) reader.refuse('missing', REFUSED_WORDS.untestedWithoutReason);
  const size = reader.read('size', KIND_WORDS.number, readFigure);
  if (size && reader.text('direction') === '') reader.refuse('direction', REFUSED_WORDS.sizeWithoutDirection);
  reader.required('id');
  reader.required('link');
  return {
    id: reader.read('id', KIND_WORDS.claimId, readId) ?? '',
    statedOn: reader.read('stated_on', KIND_WORDS.dayOrMonth, readDayOrMonth),
    speaker: reader.required('speaker'),
    speakerKind: reader.oneOf('speaker_kind', SPEAKER_KINDS),
    topic: reader.oneOf('topic', CLAIM_TOPICS),
    region: reader.read('region', KIND_WORDS.nationOrState, readNationOrState) ?? NATION,
    link: reader.read('link', KIND_WORDS.address, readLink) ?? '',
    sourceTitle: keptTogether(reader.required('source_title')),
    paraphrase: readSentence(reader, 'paraphrase'),
    direction: reader.oneOfOrNothing('direction', ['down', 'up'] as const),
    size,
    bound: reader.oneOf('bound', BOUNDS),
    windowValue: reader.read('window_value', KIND_WORDS.number, readFigure),
    baseValue: reader.read('base_value', KIND_WORDS.number, readFigure),
    query,
    survey,
    missing,
    note: readNote(reader),
  };
}

/** Reads the table of claims; refuses it whole, with line and column, where a row cannot be read. */
export function readClaims(text: string, file: string): Claim[] {
  const rows = readTable(text, file, CLAIM_TABLE_COLUMNS);
  return readRows(rows, file, readClaim, { column: 'id', of: (claim) => claim.id });
}
