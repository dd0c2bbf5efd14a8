import { needsOf, ruleRows } from './crosswalk.ts';
import { headerOf } from '../read/header.ts';
import type { Checked, Mapped, Unmapped } from './mapping.ts';
import type { IndicatorId } from '../../domain/indicator/rows.ts';
import { RNID_BREAK } from '../../domain/time/method.ts';
import type { Month } from '../../domain/time/period.ts';
import { Refusal } from '../refusal.ts';
import { literal, select, selectOne, valuesList } from '../staging.ts';
import { MAPPING_WORDS } from './words/map.words.ts';

type CrimeMethod = 'cnsp-2015' | 'rnid-2026';

interface Span {
  readonly low: Month;
  readonly high: Month;
  readonly months: number;
  readonly line: number | null;
}

/** The months of the file, and the method that they were counted under; a file of two methods is refused. */
async function spanOf({ sql, raw }: Checked): Promise<Span & { readonly method: CrimeMethod }> {
  const since = literal(RNID_BREAK.month);
  const span = await selectOne<Span>(
    sql,
    `SELECT min(trim(period)) AS low, max(trim(period)) AS high, count(DISTINCT trim(period))::INTEGER AS months,
       (min(rowid) FILTER (WHERE trim(period) >= ${since}) + 2)::INTEGER AS line FROM raw`,
  );
  if (span.high < RNID_BREAK.month) return { ...span, method: 'cnsp-2015' };
  if (span.low >= RNID_BREAK.month) return { ...span, method: 'rnid-2026' };
  throw new Refusal(
    { file: raw.text.file, row: span.line ?? undefined, column: headerOf(raw.header, 'period') },
    MAPPING_WORDS.monthsOfTwoMethods,
  );
}

/** Makes `line`: the modalities of the file, folded; and `whole`: the subtypes that are printed as a total. */
async function listLines({ sql }: Checked): Promise<void> {
  await sql.run(`CREATE OR REPLACE TEMP TABLE line AS
    SELECT fold(tipo) AS t, fold(subtipo) AS s, fold(modalidad) AS m, trim(tipo) AS tipo, trim(subtipo) AS subtipo,
      trim(modalidad) AS modalidad, trim(period) AS month, figure AS value, rowid AS place
    FROM raw WHERE coalesce(trim(modalidad), '') <> '';
    CREATE OR REPLACE TEMP TABLE whole AS
    SELECT fold(tipo) AS t, fold(subtipo) AS s, trim(period) AS month, figure AS value, rowid AS place
    FROM raw WHERE coalesce(trim(modalidad), '') = ''`);
}

/** Refuses a subtype that is not the sum of its modalities: a figure was typed wrong, or a row is lacking. */
async function refuseWrongTotals({ sql, raw }: Checked): Promise<void> {
  const [wrong] = await select<{ row: number; total: number; sum: number }>(
    sql,
    `SELECT (any_value(w.place) + 2)::INTEGER AS row, any_value(w.value)::INTEGER AS total,
       coalesce(sum(l.value), 0)::INTEGER AS sum FROM whole w LEFT JOIN line l USING (t, s, month)
     GROUP BY t, s, month HAVING any_value(w.value) IS DISTINCT FROM coalesce(sum(l.value), 0) ORDER BY row LIMIT 1`,
  );
  if (!wrong) return;
  throw new Refusal(
    { file: raw.text.file, row: wrong.row, column: headerOf(raw.header, 'figure') },
    MAPPING_WORDS.modalitiesSumTo(wrong.total, wrong.sum),
  );
}

/** Makes `counted`: which modality counts for which indicator. A rule for all modalities needs the subtype's total. */
async function classify({ sql }: Checked, method: CrimeMethod): Promise<void> {
  const rules = ruleRows(method, 'cases').map(
    (each) => [each.indicator, each.tipo, each.subtipo, each.modalidad] as const,
  );
  await sql.run(`CREATE OR REPLACE TEMP TABLE rule AS
      SELECT indicator, tipo, subtipo::VARCHAR AS subtipo, modalidad::VARCHAR AS modalidad
      FROM (VALUES ${valuesList([...rules, ['', '', null, null]])}) AS t(indicator, tipo, subtipo, modalidad);
    CREATE OR REPLACE TEMP TABLE counted AS
      SELECT DISTINCT c.t, c.s, c.m, r.indicator FROM (SELECT DISTINCT t, s, m FROM line) c JOIN rule r
      ON c.t = r.tipo AND (r.subtipo IS NULL OR c.s = r.subtipo)
        AND (r.modalidad IS NULL OR c.m LIKE r.modalidad)
        AND (r.modalidad IS NOT NULL OR (c.t, c.s) IN (SELECT (t, s) FROM whole))`);
}

/** Takes indicators out of `counted` of which the file lacks a subtype; those of which it has some are named. */
async function leaveOutLacking({ sql }: Checked, method: CrimeMethod): Promise<Mapped['incomplete']> {
  const had = await select<{ indicator: IndicatorId; s: string }>(
    sql,
    'SELECT DISTINCT indicator, s FROM counted',
  );
  const short = needsOf(method, 'cases').flatMap(({ indicator, subtipos }) => {
    const own = new Set(had.filter((each) => each.indicator === indicator).map(({ s }) => s));
    const lacks = subtipos.find((each) => !own.has(each));
    return lacks === undefined ? [] : [{ indicator, lacks, partly: own.size > 0 }];
  });
  const names = [...short.map(({ indicator }) => indicator), ''].map(literal).join(', ');
  await sql.run(`DELETE FROM counted WHERE indicator IN (${names})`);
  return short.filter(({ partly }) => partly).map(({ indicator, lacks }) => ({ indicator, lacks }));
}

const UNMAPPED = `SELECT concat_ws(' / ', tipo, nullif(subtipo, tipo), nullif(modalidad, subtipo)) AS category,
    count(*)::INTEGER AS rows, coalesce(sum(value), 0)::DOUBLE AS total
  FROM line WHERE (t, s, m) NOT IN (SELECT (t, s, m) FROM counted) GROUP BY ALL ORDER BY category`;

/**
 * Maps a national series by tipo, subtipo, modalidad and month as the official files name them; a row with
 * a blank modalidad is the total of its subtype. An indicator has a value in a month only where every
 * modality that it is made of in this file has one.
 */
export async function mapNationalSeries(checked: Checked): Promise<Mapped> {
  const { sql, vintage } = checked;
  const { method, low, high } = await spanOf(checked);
  await listLines(checked);
  await refuseWrongTotals(checked);
  await classify(checked, method);
  const incomplete = await leaveOutLacking(checked, method);
  await sql.run(`INSERT INTO observation (vintage, indicator, region, month, value)
    WITH needed AS (SELECT indicator, count(*) AS lines FROM counted GROUP BY ALL)
    SELECT ${literal(vintage)}, indicator, '00', month,
      CASE WHEN count(value) = any_value(lines) THEN sum(value)::INTEGER END
    FROM line JOIN counted USING (t, s, m) JOIN needed USING (indicator) GROUP BY indicator, month`);
  await sql.run(`INSERT INTO source_row
    SELECT ${literal(vintage)}, indicator, '00', month, tipo, subtipo, modalidad, '', '', value
    FROM line JOIN counted USING (t, s, m) WHERE value > 0`);
  return {
    source: 'republished-national-series',
    coversFrom: low,
    coversThrough: high,
    unmapped: await select<Unmapped>(sql, UNMAPPED),
    incomplete,
    notes: [],
  };
}
