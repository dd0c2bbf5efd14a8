import type { DuckDBConnection } from '@duckdb/node-api';
import { select } from '../staging.ts';

/** How one indicator differs from the edition before. */
export interface CellChange {
  readonly indicator: string;
  /** Region-months that have a figure now and had none. */
  readonly added: number;
  /** Region-months whose figure is another now. */
  readonly revised: number;
  /** Region-months that had a figure and have none now. */
  readonly lost: number;
  /** The sum of the nation's revised figures, before and after. */
  readonly nationBefore: number;
  readonly nationAfter: number;
}

/** What changed against the edition before, by indicator; nothing where there was none. */
export async function changesAgainst(sql: DuckDBConnection, hasBefore: boolean): Promise<CellChange[]> {
  if (!hasBefore) return [];
  return select<CellChange>(
    sql,
    `SELECT indicator,
       (count(*) FILTER (WHERE o.value IS NULL AND n.value IS NOT NULL))::INTEGER AS added,
       (count(*) FILTER (WHERE o.value <> n.value))::INTEGER AS revised,
       (count(*) FILTER (WHERE o.value IS NOT NULL AND n.value IS NULL))::INTEGER AS lost,
       coalesce(sum(o.value) FILTER (WHERE region = '00' AND o.value <> n.value), 0)::DOUBLE AS "nationBefore",
       coalesce(sum(n.value) FILTER (WHERE region = '00' AND o.value <> n.value), 0)::DOUBLE AS "nationAfter"
     FROM served o FULL JOIN serving n USING (indicator, region, month)
     GROUP BY indicator HAVING added + revised + lost > 0 ORDER BY indicator`,
  );
}

/** What a file says of the nation in one indicator. */
export interface TotalChange {
  readonly indicator: string;
  readonly from: string;
  readonly to: string;
  readonly months: number;
  readonly total: number;
  readonly lastMonth: number | null;
}

/** National totals of one file by indicator: the national figure that it prints, else the sum of its regions. */
export async function totalsOf(sql: DuckDBConnection, checksum: string): Promise<TotalChange[]> {
  return select<TotalChange>(
    sql,
    `WITH figures AS (SELECT indicator, region, month, value FROM observation WHERE vintage = '${checksum}'
       UNION ALL SELECT indicator, region, month, value FROM municipal_by_state WHERE vintage = '${checksum}'
         AND indicator NOT IN (SELECT indicator FROM observation WHERE vintage = '${checksum}')
       UNION ALL SELECT indicator, region, year || '-01', value FROM yearly WHERE vintage = '${checksum}'),
     nation AS (SELECT indicator, month, coalesce(sum(value) FILTER (WHERE region = '00'), sum(value)) AS value
       FROM figures GROUP BY ALL)
     SELECT indicator, min(month) FILTER (WHERE value IS NOT NULL) AS "from", max(month) FILTER (WHERE value IS NOT NULL) AS "to",
       count(value)::INTEGER AS months, coalesce(sum(value), 0)::DOUBLE AS total,
       arg_max(value, month)::DOUBLE AS "lastMonth"
     FROM nation GROUP BY ALL ORDER BY indicator`,
  );
}
