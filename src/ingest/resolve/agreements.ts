import type { DuckDBConnection } from '@duckdb/node-api';
import { isShownToAgree, SETTLED_AFTER, type Agreement } from '../../domain/record/agreement.ts';
import { groupedBy } from '../../domain/grouped.ts';
import type { MethodId } from '../../domain/time/method.ts';
import { select, valuesList } from '../staging.ts';

interface AgreementRow {
  readonly reprint: string;
  readonly checksum: string;
  readonly official: string;
  readonly method: MethodId;
  readonly settled: boolean;
  readonly cells: number;
  readonly same: number;
  readonly total: number;
  readonly difference: number;
}

/** Months as numbers, for counting how old a figure was at a cut. */
const MONTH_NUMBER = (column: string): string =>
  `(left(${column}, 4)::INTEGER * 12 + right(${column}, 2)::INTEGER)`;

/**
 * Every republished file against the newest official file of each register that holds some of its cells
 * and is of no later cut. The nation is what a file printed, else the sum of its 32 states.
 */
const AGREEMENTS = `
  WITH cell AS (
    SELECT c.indicator, c.region, c.month, c.value, c.method, c.newness, v.checksum, v.id, v.source, v.cut, v.official
    FROM candidate c JOIN vintage v ON c.vintage = v.checksum WHERE c.value IS NOT NULL AND NOT c.partial
  ), printed AS (
    SELECT * FROM cell UNION ALL
    SELECT indicator, '00', month, sum(value), method, newness, checksum, id, source, cut, official FROM cell s
      WHERE region <> '00' AND official GROUP BY ALL HAVING count(*) = 32
  ), pair AS (
    SELECT r.checksum, r.id AS reprint, o.id AS official, o.source, o.method, o.newness, r.value AS later, o.value AS earlier,
      ${MONTH_NUMBER('o.cut')} - ${MONTH_NUMBER('o.month')} >= ${SETTLED_AFTER} AS settled
    FROM printed r JOIN printed o USING (indicator, region, month)
    WHERE o.official AND NOT r.official AND o.cut <= r.cut
    QUALIFY o.newness = max(o.newness) OVER (PARTITION BY r.checksum, o.source)
  )
  SELECT checksum, reprint, official, method, settled, count(*)::INTEGER AS cells,
    (count(*) FILTER (WHERE later = earlier))::INTEGER AS same, sum(earlier)::DOUBLE AS total,
    sum(abs(later - earlier))::DOUBLE AS difference
  FROM pair GROUP BY ALL ORDER BY reprint, official, settled`;

const NOTHING_SHARED = { cells: 0, same: 0, total: 0, difference: 0 };

/** The rows of one pair of files, young and settled months together. */
function agreementOf(rows: readonly AgreementRow[]): (Agreement & { readonly checksum: string }) | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const part = (settled: boolean): Agreement['settled'] => {
    const row = rows.find((each) => each.settled === settled);
    if (!row) return NOTHING_SHARED;
    const { cells, same, total, difference } = row;
    return { cells, same, total, difference };
  };
  const { checksum, reprint, official, method } = first;
  return { checksum, reprint, official, method, settled: part(true), young: part(false) };
}

/**
 * Sets every republished file against the official ones and fills `shown` with those that agree, by the
 * method of the months that this speaks for.
 */
export async function checkReprints(sql: DuckDBConnection): Promise<Agreement[]> {
  const rows = await select<AgreementRow>(sql, AGREEMENTS);
  const pairs = groupedBy(rows, (row) => `${row.reprint} ${row.official}`);
  const found = [...pairs.values()].flatMap((each) => agreementOf(each) ?? []);
  const shown = found.filter(isShownToAgree).map(({ checksum, method }) => [checksum, method] as const);
  await sql.run(`CREATE OR REPLACE TABLE shown AS SELECT DISTINCT checksum, method
    FROM (VALUES ${valuesList([...shown, ['', '']])}) AS t(checksum, method)`);
  return found.map(({ reprint, official, method, settled, young }) => ({
    reprint,
    official,
    method,
    settled,
    young,
  }));
}
