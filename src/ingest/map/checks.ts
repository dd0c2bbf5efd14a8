import type { DuckDBConnection } from '@duckdb/node-api';
import { groupedBy } from '../../domain/grouped.ts';
import { STATES } from '../../domain/place/region.ts';
import { headerOf, type FileHeader } from '../read/header.ts';
import type { LayoutId } from '../read/layouts.ts';
import type { RawTable } from '../read/raw-table.ts';
import { Refusal } from '../refusal.ts';
import { selectOne, valuesList } from '../staging.ts';
import { CHECK_WORDS } from './words/map.words.ts';

/** A condition that every row must meet, in SQL over `raw`; a row that fails is refused at this column. */
interface Check {
  readonly role: string;
  /** Other columns that the condition reads. */
  readonly beside?: readonly string[];
  readonly holds: string;
  readonly reason: string;
}

/** Names that official files use for a state besides those of the domain. */
const OLD_NAMES: readonly (readonly [string, string])[] = [['09', 'Distrito Federal']];

/** The table of state names, folded, with their codes. */
export async function createStateNames(sql: DuckDBConnection): Promise<void> {
  const names = STATES.flatMap((state) =>
    [state.name.es, state.name.en, state.officialName].map((name) => [state.code, name] as const),
  );
  await sql.run(
    `CREATE TABLE state_name AS SELECT DISTINCT code, fold(name) AS name
     FROM (VALUES ${valuesList([...names, ...OLD_NAMES])}) AS t(code, name)`,
  );
}

/** The months as the US file names them, in calendar order. */
export const ENGLISH_MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

const TEXT_ROLES =
  'tipo subtipo modalidad sexo edad crime_key crime level municipality_name ley concepto component border land office drug'.split(
    ' ',
  );

/** The state code of a row, two digits. */
export const STATE_CODE = `lpad(trim(state), 2, '0')`;
/** The municipality code of a row, five digits. */
export const MUNICIPALITY_CODE = `lpad(trim(municipality), 5, '0')`;

const ROLE_CHECKS: readonly Check[] = [
  {
    role: 'year',
    holds: `regexp_full_match(trim(year), '(19[5-9]|20[0-9]|21[0-4])\\d(\\.0)?')`,
    reason: CHECK_WORDS.notYear,
  },
  {
    role: 'month',
    holds: `regexp_full_match(trim(month), '0?[1-9]|1[0-2]|[A-Za-z]+') AND month_number(month) IS NOT NULL`,
    reason: CHECK_WORDS.notMonth,
  },
  {
    role: 'period',
    holds: `regexp_full_match(trim(period), '(19|20)\\d\\d-(0[1-9]|1[0-2])')`,
    reason: CHECK_WORDS.notPeriod,
  },
  {
    role: 'state',
    holds: `regexp_full_match(trim(state), '0?[1-9]|[12]\\d|3[0-2]')`,
    reason: CHECK_WORDS.notStateCode,
  },
  {
    role: 'municipality',
    holds: `regexp_full_match(trim(municipality), '0?[1-9]\\d{3}|[12]\\d{4}|3[0-2]\\d{3}')`,
    reason: CHECK_WORDS.notMunicipalityCode,
  },
];

function has(header: FileHeader, role: string): boolean {
  return header.columns.some((column) => column.role === role);
}

/** Conditions between columns: codes and names that must say the same. */
function agreementChecks(header: FileHeader): Check[] {
  const checks: Check[] = [];
  const { id } = header.layout;
  if (has(header, 'state') && has(header, 'state_name')) {
    checks.push({
      role: 'state_name',
      beside: ['state'],
      holds: `(${STATE_CODE}, fold(state_name)) IN (SELECT (code, name) FROM state_name)`,
      reason: CHECK_WORDS.otherState,
    });
  } else if (!MAY_LIE_ABROAD.has(id) && has(header, 'state_name')) {
    checks.push({
      role: 'state_name',
      holds: 'fold(state_name) IN (SELECT name FROM state_name)',
      reason: CHECK_WORDS.notStateName,
    });
  }
  if (has(header, 'municipality') && has(header, 'state')) {
    checks.push({
      role: 'municipality',
      beside: ['state'],
      holds: `left(${MUNICIPALITY_CODE}, 2) = ${STATE_CODE}`,
      reason: CHECK_WORDS.municipalityElsewhere,
    });
  }
  return [...checks, ...layoutChecks(id)];
}

/** Layouts that have, beside the states, a place of no state. */
const MAY_LIE_ABROAD: ReadonlySet<LayoutId> = new Set(['inegi-deaths', 'federal-crimes']);

function layoutChecks(id: LayoutId): readonly Check[] {
  const checks: Partial<Record<LayoutId, readonly Check[]>> = {
    'inegi-deaths': INEGI_CHECKS,
    rnpdno: RNPDNO_CHECKS,
    'conapo-municipality': CONAPO_CHECKS,
    'republished-state': REPUBLISHED_CHECKS,
    'republished-state-derived': DERIVED_CHECKS,
    'federal-crimes': FEDERAL_CHECKS,
    'us-seizures': SEIZURE_CHECKS,
  };
  return checks[id] ?? [];
}

const INEGI_CHECKS: Check[] = [
  {
    role: 'state_name',
    holds: `fold(state_name) = 'extranjero' OR fold(state_name) IN (SELECT name FROM state_name)`,
    reason: CHECK_WORDS.notStateName,
  },
  {
    role: 'level',
    holds: `level IN ('state', 'municipality')`,
    reason: CHECK_WORDS.notLevel,
  },
];
const RNPDNO_CHECKS: Check[] = [
  { role: 'status', holds: `trim(status) IN ('0', '2', '3', '7')`, reason: CHECK_WORDS.notStatus },
  {
    role: 'municipality_number',
    beside: ['municipality'],
    holds: `regexp_full_match(trim(municipality_number), '\\d{1,3}')
      AND lpad(trim(municipality_number), 3, '0') = right(${MUNICIPALITY_CODE}, 3)`,
    reason: CHECK_WORDS.otherMunicipalityNumber,
  },
];
const CONAPO_CHECKS: Check[] = [
  {
    role: 'municipality',
    beside: ['state_name'],
    holds: `(left(${MUNICIPALITY_CODE}, 2), fold(state_name)) IN (SELECT (code, name) FROM state_name)`,
    reason: CHECK_WORDS.municipalityElsewhere,
  },
];
const REPUBLISHED_CHECKS: Check[] = [
  {
    role: 'crime_key',
    beside: ['crime'],
    holds: `crime_key = (SELECT mode(other.crime_key) FROM raw other WHERE other.crime = seen.crime)
      AND crime = (SELECT mode(other.crime) FROM raw other WHERE other.crime_key = seen.crime_key)`,
    reason: CHECK_WORDS.otherCrimeKey,
  },
  {
    role: 'reading',
    holds: `trim(reading) IN ('leido', 'derivado_resta')`,
    reason: CHECK_WORDS.notReading,
  },
];

const DERIVED_CHECKS: Check[] = [
  {
    role: 'reading',
    holds: `starts_with(reading, 'derived') OR reading = 'read and derived agree'`,
    reason: CHECK_WORDS.notDerivedReading,
  },
];
const FEDERAL_CHECKS: Check[] = [
  {
    role: 'state_name',
    beside: ['entity'],
    holds: `CASE WHEN fold(state_name) = 'extranjero' THEN trim(coalesce(entity, '')) = ''
      ELSE (lpad(trim(entity), 2, '0'), fold(state_name)) IN (SELECT (code, name) FROM state_name) END`,
    reason: CHECK_WORDS.otherState,
  },
];
const SEIZURE_CHECKS: Check[] = [
  {
    role: 'fiscal_year',
    holds: `regexp_full_match(trim(fiscal_year), '20\\d\\d( \\(FYTD\\))?')`,
    reason: CHECK_WORDS.notFiscalYear,
  },
  {
    role: 'fiscal_month',
    holds: `trim(fiscal_month) IN (${ENGLISH_MONTHS.map((each) => `'${each}'`).join(', ')})`,
    reason: CHECK_WORDS.notFiscalMonth,
  },
  {
    role: 'pounds',
    holds: `coalesce(TRY_CAST(trim(pounds) AS DOUBLE) BETWEEN 0 AND 10000000, false)`,
    reason: CHECK_WORDS.notPounds,
  },
];

function textChecks(header: FileHeader): Check[] {
  return TEXT_ROLES.filter((role) => has(header, role)).map((role) => ({
    role,
    holds: `${header.layout.mayBeBlank?.includes(role) === true ? `trim(coalesce(${role}, '')) = '' OR` : `trim(${role}) <> '' AND`} NOT contains(${role}, chr(10)) AND NOT contains(${role}, chr(65533))
      AND NOT regexp_matches(${role}, '[ÃÂ][\\x{80}-\\x{bf}\\x{2018}-\\x{203a}\\x{20ac}\\x{2122}]')`,
    reason: CHECK_WORDS.blankOrLost,
  }));
}

function figureChecks(header: FileHeader): Check[] {
  const { layout } = header;
  return header.figures.map((role) => ({
    role,
    holds: `(is_figure(${role})${layout.corrections ? ` OR regexp_full_match(trim(${role}), '-1(\\.0+)?')` : ''}) AND coalesce(TRY_CAST(figure_text(${role}) AS BIGINT), 0) <= ${layout.limit}
      ${layout.blanks ? '' : `AND trim(${role}) <> ''`}`,
    reason: layout.blanks ? CHECK_WORDS.notFigureNorBlank(layout.limit) : CHECK_WORDS.notFigure(layout.limit),
  }));
}

interface Failure {
  readonly check: Check;
  readonly rowid: number;
}

/** Tries conditions on a table with a `rowid`; gives each that fails, with the first row that does. */
async function failuresIn(
  sql: DuckDBConnection,
  checks: readonly Check[],
  table: string,
): Promise<Failure[]> {
  if (checks.length === 0) return [];
  const columns = checks.map(
    ({ holds }, i) => `(min(rowid) FILTER (WHERE NOT coalesce(${holds}, false)))::INTEGER AS c${i}`,
  );
  const row = await selectOne<Record<string, number | null>>(
    sql,
    `SELECT ${columns.join(', ')} FROM ${table}`,
  );
  return checks.flatMap((check, i) => {
    const rowid = row[`c${i}`] ?? null;
    return rowid === null ? [] : [{ check, rowid }];
  });
}

/** Tries conditions on the few different values of their columns rather than on every row. */
async function failuresByValue(sql: DuckDBConnection, checks: readonly Check[]): Promise<Failure[]> {
  const groups = groupedBy(checks, ({ role, beside = [] }) => [role, ...beside].toSorted().join(', '));
  const found: Failure[] = [];
  for (const [columns, group] of groups) {
    const values = `(SELECT ${columns}, min(rowid) AS rowid FROM raw GROUP BY ${columns}) seen`;
    found.push(...(await failuresIn(sql, group, values)));
  }
  return found;
}

/** Turns the figures of `raw`, found to be in order, from text into numbers. */
async function readFigures(sql: DuckDBConnection, header: FileHeader): Promise<void> {
  const numbers = header.figures.map((role) => `figure_text(${role})::INTEGER AS ${role}`);
  await sql.run(`CREATE OR REPLACE TABLE raw AS SELECT * REPLACE (${numbers.join(', ')}) FROM raw`);
}

/** Refuses the first row that breaks a condition of its layout; from then on figures are numbers. */
export async function checkCells(sql: DuckDBConnection, raw: RawTable): Promise<void> {
  const { header, text } = raw;
  const failures = [
    ...(await failuresByValue(sql, [
      ...ROLE_CHECKS.filter(({ role }) => has(header, role)),
      ...textChecks(header),
      ...agreementChecks(header),
    ])),
    ...(raw.plain ? [] : await failuresIn(sql, figureChecks(header), 'raw')),
  ];
  const [failure] = failures.toSorted((a, b) => a.rowid - b.rowid);
  if (!failure) return raw.plain ? undefined : readFigures(sql, header);
  const { check, rowid } = failure;
  const { cell } = await selectOne<{ cell: string | null }>(
    sql,
    `SELECT ${check.role} AS cell FROM raw WHERE rowid = ${rowid}`,
  );
  const shown = cell === null ? 'blank' : `"${cell.slice(0, 60)}"`;
  const place = { file: text.file, row: rowid + 2, column: headerOf(header, check.role) };
  throw new Refusal(place, `${shown}: ${check.reason}`);
}
