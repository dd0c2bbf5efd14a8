import type { DuckDBConnection } from '@duckdb/node-api';
import { groupedBy } from '../../domain/grouped.ts';
import { breakMonthsIn } from '../../domain/indicator/indicator.ts';
import type { IndicatorId } from '../../domain/indicator/rows.ts';
import type { Month } from '../../domain/time/period.ts';
import { REPRINTED_AFTER, type Reprinting } from '../../domain/record/revisions/reprinting.ts';
import {
  MEASURED_STRETCHES,
  measuredGrowth,
  type GrowthShares,
} from '../../domain/record/revisions/usual-growth.ts';
import {
  measuredRevisions,
  methodIn,
  type RevisionShares,
} from '../../domain/record/revisions/usual-revision.ts';
import { select } from '../staging.ts';

interface ReprintingRow extends Omit<Reprinting, 'method'> {
  readonly indicator: IndicatorId;
  /** The first and the last month of the stretch. */
  readonly from: Month;
  readonly through: Month;
}

const STRETCHES = MEASURED_STRETCHES.map(({ age, months }) => `(${age}, ${months})`).join(', ');

/**
 * The newest stretches of every cut, and what later cuts print for the same months. The nation is what a
 * file printed, else the sum of its 32 states. Of several files of one cut the one that stands first
 * speaks, since they print the same register on the same day: pairs are pairs of cuts.
 */
const REPRINTINGS = `
  WITH cell AS (
    SELECT c.indicator, c.region, c.month, c.value, v.cut, c.vintage, c.rank, c.newness,
      left(c.month, 4)::INTEGER * 12 + right(c.month, 2)::INTEGER AS n,
      left(v.cut, 4)::INTEGER * 12 + right(v.cut, 2)::INTEGER AS newest
    FROM candidate c JOIN vintage v ON c.vintage = v.checksum WHERE c.value IS NOT NULL AND NOT c.partial
  ), every AS (
    SELECT * FROM cell UNION ALL
    SELECT indicator, '00', month, sum(value), cut, vintage, rank, newness, n, newest FROM cell s
      WHERE region <> '00' AND NOT EXISTS (SELECT 1 FROM cell o
        WHERE o.region = '00' AND o.indicator = s.indicator AND o.vintage = s.vintage AND o.month = s.month)
      GROUP BY ALL HAVING count(*) = 32
  ), printed AS (
    SELECT * FROM every
    QUALIFY row_number() OVER (PARTITION BY indicator, region, month, cut ORDER BY rank, newness DESC) = 1
  ), stretch AS (
    SELECT p.indicator, p.region, p.newest, l.age, l.months, i.step, min(p.month) AS "from",
      max(p.month) AS through, sum(p.value) AS first
    FROM printed p JOIN (SELECT DISTINCT indicator, step FROM indicator_source) i USING (indicator)
      JOIN (VALUES ${STRETCHES}) l(age, months) ON p.newest - p.n - l.age BETWEEN 0 AND l.months - 1
    GROUP BY ALL HAVING count(*) * i.step = l.months
  )
  SELECT s.indicator, s.region, s.age::INTEGER AS age, s.months::INTEGER AS months, s."from", s.through,
    s.first::DOUBLE AS first, sum(p.value)::DOUBLE AS later
  FROM stretch s JOIN printed p USING (indicator, region)
  WHERE p.newest - s.newest BETWEEN ${REPRINTED_AFTER.from} AND ${REPRINTED_AFTER.to}
    AND s.newest - p.n - s.age BETWEEN 0 AND s.months - 1
  GROUP BY s.indicator, s.region, s.newest, s.age, s.months, s.step, s."from", s.through, s.first, p.newest
  HAVING count(*) * s.step = s.months ORDER BY ALL`;

function withMethod(row: ReprintingRow): ReprintingRow & Reprinting {
  const method = methodIn(row.indicator, row.through);
  if (!method) throw new Error(`${row.indicator} ${row.through}: counted under no known method`);
  return { ...row, method };
}

function crossesBreak({ indicator, from, through }: ReprintingRow): boolean {
  return breakMonthsIn(indicator, { from, to: through }).length > 0;
}

/** What the kept cuts tell of how one indicator's figures move. */
export interface Moves {
  readonly revision: RevisionShares;
  readonly growth: GrowthShares;
}

/** How far each indicator's newest figures moved between the kept cuts; an indicator printed once is left out. */
export async function movesByIndicator(sql: DuckDBConnection): Promise<ReadonlyMap<IndicatorId, Moves>> {
  const rows = await select<ReprintingRow>(sql, REPRINTINGS);
  const whole = rows.filter((row) => !crossesBreak(row)).map(withMethod);
  return new Map(
    [...groupedBy(whole, (row) => row.indicator)].map(([indicator, own]) => [
      indicator as IndicatorId,
      { revision: measuredRevisions(own), growth: measuredGrowth(own) },
    ]),
  );
}
