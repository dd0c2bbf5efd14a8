import type { IndicatorId } from '../../domain/indicator/rows.ts';
import type { MethodId } from '../../domain/time/method.ts';
import { addMonths, monthOf, type Month } from '../../domain/time/period.ts';
import { foldText } from '../../domain/place/region.ts';
import type { SourceId } from '../../domain/indicator/source.ts';
import { MUNICIPALITY_CODE, STATE_CODE } from './checks.ts';
import { MARKERS, needsOf, ruleRows, type Need, type CountingRegister, type RuleRow } from './crosswalk.ts';
import { headerOf } from '../read/header.ts';
import { hasRole, monthOfColumn, type Checked, type Mapped, type Unmapped } from './mapping.ts';
import { placeNotes } from './findings/municipal-places.ts';
import { Refusal } from '../refusal.ts';
import { zerosNote } from './findings/unpublished.ts';
import { CALENDAR_ROLES, eachMonth, literal, monthTail, select, selectOne, valuesList } from '../staging.ts';
import { MAPPING_WORDS } from './words/map.words.ts';

/** The year of a row, as SQL. */
const YEAR = `left(trim(year), 4)::INTEGER`;
const FIRST_RNID_YEAR = 2026;

type CrimeMethod = Extract<MethodId, 'cnsp-2015' | 'rnid-2026'>;

const SOURCES: Readonly<Record<CrimeMethod, Readonly<Record<CountingRegister, SourceId>>>> = {
  'cnsp-2015': { cases: 'sesnsp-cases', victims: 'sesnsp-victims' },
  'rnid-2026': { cases: 'rnid-cases', victims: 'rnid-victims' },
};

/** The method of a file, from its years; refuses a file that mixes the two. */
async function methodOf({ sql, raw }: Checked): Promise<CrimeMethod> {
  const found = await selectOne<{ first: number; last: number; line: number | null }>(
    sql,
    `SELECT min(${YEAR}) AS first, max(${YEAR}) AS last,
       (min(rowid) FILTER (WHERE ${YEAR} >= ${FIRST_RNID_YEAR}) + 2)::INTEGER AS line
     FROM (SELECT year, min(rowid) AS rowid FROM raw GROUP BY year)`,
  );
  if (found.last < FIRST_RNID_YEAR) return 'cnsp-2015';
  if (found.first >= FIRST_RNID_YEAR) return 'rnid-2026';
  throw new Refusal(
    { file: raw.text.file, row: found.line ?? undefined, column: headerOf(raw.header, 'year') },
    MAPPING_WORDS.yearsOfTwoMethods,
  );
}

/** Refuses a file whose categories belong to the other method. */
async function refuseForeignCategories({ sql, raw }: Checked, method: CrimeMethod): Promise<void> {
  const foreign = MARKERS[method === 'cnsp-2015' ? 'rnid-2026' : 'cnsp-2015'];
  const [found] = await select<{ subtipo: string; line: number }>(
    sql,
    `SELECT subtipo, line FROM category
     WHERE fold(subtipo) IN (${foreign.map((each) => literal(foldText(each))).join(', ')})
     ORDER BY line LIMIT 1`,
  );
  if (!found) return;
  throw new Refusal(
    { file: raw.text.file, row: found.line, column: headerOf(raw.header, 'subtipo') },
    MAPPING_WORDS.otherMethod(found.subtipo, method),
  );
}

/** Indicators that the file cannot give, or not whole, each with the first subtype that it lacks. */
async function lackingIndicators(
  { sql }: Checked,
  needs: readonly Need[],
): Promise<{ lacking: Set<IndicatorId>; incomplete: Mapped['incomplete'] }> {
  const had = await select<{ subtipo: string }>(
    sql,
    'SELECT DISTINCT fold(subtipo) AS subtipo FROM category',
  );
  const subtipos = new Set(had.map((each) => each.subtipo));
  const short = needs.flatMap(({ indicator, subtipos: needed }) => {
    const lacks = needed.find((each) => !subtipos.has(each));
    return lacks === undefined
      ? []
      : [{ indicator, lacks, partly: needed.some((each) => subtipos.has(each)) }];
  });
  return {
    lacking: new Set(short.map(({ indicator }) => indicator)),
    incomplete: short.filter(({ partly }) => partly).map(({ indicator, lacks }) => ({ indicator, lacks })),
  };
}

/** Refuses a subtype that an indicator counts under a type where it does not belong: columns were exchanged. */
async function refuseStrayCategories({ sql, raw }: Checked, needs: readonly Need[]): Promise<void> {
  const pairs = needs.flatMap(({ tipo, subtipos }) => subtipos.map((subtipo) => [tipo, subtipo] as const));
  if (pairs.length === 0) return;
  const [stray] = await select<{ tipo: string; subtipo: string; line: number }>(
    sql,
    `WITH pair AS (SELECT * FROM (VALUES ${valuesList(pairs)}) AS t(tipo, subtipo))
     SELECT tipo, subtipo, line FROM category
     WHERE fold(subtipo) IN (SELECT subtipo FROM pair)
       AND (fold(tipo), fold(subtipo)) NOT IN (SELECT (tipo, subtipo) FROM pair) ORDER BY line LIMIT 1`,
  );
  if (!stray) return;
  throw new Refusal(
    { file: raw.text.file, row: stray.line, column: headerOf(raw.header, 'tipo') },
    MAPPING_WORDS.strayCategory(stray.subtipo, stray.tipo),
  );
}

/** Makes the table `category`: every combination of the file, with the line where it first stands. */
async function listCategories({ sql }: Checked): Promise<void> {
  await sql.run(`CREATE OR REPLACE TEMP TABLE category AS
    SELECT tipo, subtipo, modalidad, (min(rowid) + 2)::INTEGER AS line FROM raw GROUP BY ALL`);
}

/** Makes the table `category_indicator`: what each combination counts for. */
async function classify({ sql }: Checked, rules: readonly RuleRow[]): Promise<void> {
  const rows = rules.map((each) => [each.indicator, each.tipo, each.subtipo, each.modalidad] as const);
  await sql.run(`
    CREATE OR REPLACE TEMP TABLE rule AS
      SELECT indicator, tipo, subtipo::VARCHAR AS subtipo, modalidad::VARCHAR AS modalidad
      FROM (VALUES ${valuesList([...rows, ['', '', null, null]])}) AS t(indicator, tipo, subtipo, modalidad);
    CREATE OR REPLACE TEMP TABLE category_indicator AS
      SELECT DISTINCT c.tipo, c.subtipo, c.modalidad, r.indicator FROM category c JOIN rule r
      ON fold(c.tipo) = r.tipo AND (r.subtipo IS NULL OR fold(c.subtipo) = r.subtipo)
        AND (r.modalidad IS NULL OR fold(c.modalidad) LIKE r.modalidad);`);
}

/** What a file covers: its first month with a figure, its last with one other than 0, and the zeros after it. */
interface Coverage {
  readonly from: Month;
  readonly through: Month;
  /** The last month that is printed as 0 in every row although it has not been published. */
  readonly zerosThrough: Month | undefined;
}

/**
 * The months that a file covers. SESNSP prints months to come as blanks or, from the edition of August 2026
 * on, as 0 in every row: a month of zeros after the last month with figures is not published.
 */
export async function coverageOf({ sql, raw, figures }: Checked): Promise<Coverage> {
  const months = (condition: string): string =>
    `[${figures.map((role) => `CASE WHEN count(${role}) ${condition.replaceAll('?', role)} > 0 THEN ${YEAR} * 12 + ${monthOfColumn(role) - 1} END`).join(', ')}]`;
  const { low, printed, high } = await selectOne<Record<'low' | 'printed' | 'high', number | null>>(
    sql,
    `SELECT min(list_min(filled)) AS low, max(list_max(filled)) AS printed, max(list_max(counted)) AS high FROM (
       SELECT ${months('')} AS filled, ${months('FILTER (WHERE ? <> 0)')} AS counted FROM raw GROUP BY year)`,
  );
  if (low === null || printed === null || high === null) {
    throw new Refusal({ file: raw.text.file, row: 2 }, MAPPING_WORDS.onlyZeros);
  }
  return {
    from: monthOf(0, Math.min(low, high) + 1),
    through: monthOf(0, high + 1),
    zerosThrough: printed > high ? monthOf(0, printed + 1) : undefined,
  };
}

/** What is made of a text column of which a file has few different values: SQL to join by, so that it is made once a value. */
function onceEach(column: string, made: string, name: string): string {
  return `JOIN (SELECT ${column}, ${made} AS ${name} FROM (SELECT DISTINCT ${column} FROM raw)) AS ${name}_of USING (${column})`;
}

/** How the places of a file are printed: their column, their code as SQL, and the column of their names where they have any. */
interface Places {
  readonly printed: string;
  readonly region: string;
  readonly named?: string;
}

/** The figure columns that are blank in any row. */
async function blankRoles({ sql, figures }: Checked): Promise<string[]> {
  const blank = figures.map((role) => `count(${role}) < count(*) AS ${role}`);
  const found = await selectOne<Record<string, boolean>>(sql, `SELECT ${blank.join(', ')} FROM raw`);
  return figures.filter((role) => found[role]);
}

/** Whether each place and each year of a file is printed in one way. */
async function isSpeltOnce({ sql }: Checked, { printed, region, named }: Places): Promise<boolean> {
  const places = `SELECT DISTINCT ${named === undefined ? printed : `${printed}, ${named}`} FROM raw`;
  const { once } = await selectOne<{ once: boolean }>(
    sql,
    `SELECT (SELECT count(*) = count(DISTINCT ${region}) FROM (${places}))
       AND (SELECT count(*) = count(DISTINCT ${YEAR}) FROM (SELECT DISTINCT year FROM raw)) AS once`,
  );
  return once;
}

/**
 * Makes the view `sums`: sums by region, indicator and year, months across; a month in which any of its cells is blank
 * is blank, and `parts` counts those that are blank in part. Millions of rows are added up as places are printed; a place
 * that is spelt in two ways is one place, added up once more. Cells are counted only where any is blank.
 */
async function addUpYears(checked: Checked, places: Places): Promise<void> {
  const { sql, figures } = checked;
  const { printed, region, named } = places;
  const blank = await blankRoles(checked);
  const sums = figures.map((role) => `sum(${role})::INTEGER AS ${role}`);
  const filled = blank.map((role) => `count(${role}) AS filled_${role}`);
  await sql.run(`CREATE OR REPLACE VIEW as_printed AS
    SELECT indicator, ${printed}, ${named ?? 'NULL::VARCHAR'} AS named, year, count(*) AS cells, ${[...sums, ...filled].join(', ')}
    FROM raw JOIN category_indicator USING (tipo, subtipo, modalidad) GROUP BY ALL`);
  const once = await isSpeltOnce(checked, places);
  const all = (column: string): string => (once ? column : `sum(${column})`);
  const whole = figures.map((role) => {
    const sum = once ? role : `sum(${role})::INTEGER`;
    if (!blank.includes(role)) return `${sum} AS ${role}`;
    return `CASE WHEN ${all(`filled_${role}`)} = ${all('cells')} THEN ${sum} END AS ${role}`;
  });
  const parts = blank.map((role) => `(${all(`filled_${role}`)} BETWEEN 1 AND ${all('cells')} - 1)::INTEGER`);
  await sql.run(`CREATE OR REPLACE VIEW sums AS
    SELECT indicator, region_of.region, ${once ? 'trim(named)' : 'min(trim(named))'} AS name, number_of.number AS year,
      ${whole.join(', ')}, ${['0', ...parts].join(' + ')} AS parts
    FROM as_printed ${onceEach(printed, region, 'region')} ${onceEach('year', YEAR, 'number')}
    ${once ? '' : 'GROUP BY indicator, region_of.region, number_of.number'}`);
}

/** Source rows that are not zero, of the months that the file covers. */
function sourceRows(checked: Checked): string {
  const { header } = checked.raw;
  const cells = checked.figures.map((role) => `{'m': '${monthTail(role)}', 'v': ${role}}`);
  const optional = (role: string): string => (hasRole(header, role) ? `trim(${role})` : `''`);
  return `SELECT '${checked.vintage}', indicator, region, year || cell.m, tipo, subtipo, modalidad, sexo, edad, cell.v
    FROM (SELECT i.indicator, ${STATE_CODE} AS region, ${YEAR} AS year, trim(raw.tipo) AS tipo,
        trim(raw.subtipo) AS subtipo, trim(raw.modalidad) AS modalidad, ${optional('sexo')} AS sexo,
        ${optional('edad')} AS edad, unnest([${cells.join(', ')}]) AS cell
      FROM raw JOIN category_indicator i USING (tipo, subtipo, modalidad))
    WHERE cell.v > 0`;
}

async function unmappedOf(checked: Checked): Promise<Unmapped[]> {
  const sum = checked.figures.map((role) => `coalesce(${role}, 0)::INTEGER`).join(' + ');
  return select<Unmapped>(
    checked.sql,
    `SELECT concat_ws(' / ', trim(tipo), nullif(trim(subtipo), trim(tipo)), nullif(trim(modalidad), trim(subtipo))) AS category,
       rows, total FROM (
         SELECT tipo, subtipo, modalidad, count(*)::INTEGER AS rows, sum(${sum})::DOUBLE AS total
         FROM raw ANTI JOIN category_indicator USING (tipo, subtipo, modalidad) GROUP BY ALL) ORDER BY category`,
  );
}

/** Turns a long table, one row a month, into the wide one; its rows have been checked by then. */
async function widen(checked: Checked): Promise<Checked> {
  if (checked.raw.header.layout.id !== 'state-cases-long') return checked;
  const cells = CALENDAR_ROLES.map(
    (role) => `max(figure) FILTER (WHERE month_number(month) = ${monthOfColumn(role)}) AS ${role}`,
  );
  await checked.sql.run(`CREATE OR REPLACE TABLE raw AS
    SELECT trim(year) AS year, ${STATE_CODE} AS state, tipo, subtipo, modalidad, ${cells.join(', ')} FROM raw GROUP BY ALL`);
  return { ...checked, figures: CALENDAR_ROLES };
}

/** What the beginning of a crime file tells, and the file with its months across. */
interface Begun {
  readonly wide: Checked;
  readonly found: Mapped;
}

/** Begins a crime file of either register: method, categories, coverage. */
async function begin(checked: Checked, register: CountingRegister): Promise<Begun> {
  const method = await methodOf(checked);
  await listCategories(checked);
  await refuseForeignCategories(checked, method);
  const needs = needsOf(method, register);
  await refuseStrayCategories(checked, needs);
  const { lacking, incomplete } = await lackingIndicators(checked, needs);
  await classify(
    checked,
    ruleRows(method, register).filter(({ indicator }) => !lacking.has(indicator)),
  );
  const wide = await widen(checked);
  const { from, through, zerosThrough } = await coverageOf(wide);
  const found = {
    source: SOURCES[method][register],
    coversFrom: from,
    coversThrough: through,
    unmapped: await unmappedOf(wide),
    incomplete,
    notes: zerosThrough === undefined ? [] : [zerosNote(addMonths(through, 1), zerosThrough)],
  };
  return { wide, found };
}

/** What the report says of indicators that are blank in part in a month of a region. */
async function partlyBlank({ sql }: Checked, sums: string): Promise<string[]> {
  const parts = await select<{ indicator: string; cells: number }>(
    sql,
    `SELECT indicator, sum(parts)::INTEGER AS cells FROM ${sums} WHERE parts > 0 GROUP BY ALL ORDER BY ALL`,
  );
  return parts.map(
    ({ indicator, cells }) => `${indicator}: ${cells} region-months are partly blank and kept as gaps`,
  );
}

async function dropSums({ sql }: Checked): Promise<void> {
  await sql.run('DROP VIEW sums; DROP VIEW as_printed');
}

/** Maps a state file, of case files or of victims, to observations and source rows. */
export async function mapStateCrimes(checked: Checked, register: CountingRegister): Promise<Mapped> {
  const { wide, found } = await begin(checked, register);
  await addUpYears(wide, { printed: 'state', region: STATE_CODE });
  await checked.sql.run(`INSERT INTO observation (vintage, indicator, region, month, value)
    SELECT '${checked.vintage}', indicator, region, month, value FROM ${eachMonth('sums')}
    WHERE month BETWEEN ${literal(found.coversFrom)} AND ${literal(found.coversThrough)}`);
  const notes = await partlyBlank(wide, 'sums');
  await dropSums(wide);
  await checked.sql.run(`INSERT INTO source_row ${sourceRows(wide)}`);
  return { ...found, notes: [...found.notes, ...notes] };
}

/** Maps a municipal file, of case files or of victims, to the counts of municipalities. */
export async function mapMunicipalCrimes(checked: Checked, register: CountingRegister): Promise<Mapped> {
  const { wide, found } = await begin(checked, register);
  await addUpYears(wide, {
    printed: 'municipality',
    region: MUNICIPALITY_CODE,
    named: 'municipality_name',
  });
  await checked.sql.run(`INSERT INTO municipal_year
    SELECT '${checked.vintage}', *, ${literal(found.coversFrom)}, ${literal(found.coversThrough)}
    FROM (SELECT * FROM sums ORDER BY indicator, region, year)`);
  await dropSums(wide);
  const notes = await partlyBlank(wide, `(FROM municipal_year WHERE vintage = ${literal(checked.vintage)})`);
  const places = await placeNotes(checked);
  return {
    ...found,
    notes: [...found.notes, ...notes, ...places],
    source: register === 'cases' ? 'sesnsp-municipal-cases' : 'sesnsp-municipal-victims',
  };
}
