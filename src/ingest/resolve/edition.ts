import type { DuckDBConnection } from '@duckdb/node-api';
import { createHash } from 'node:crypto';
import type { Coverage, Edition } from '../../domain/record/edition.ts';
import type { Agreement } from '../../domain/record/agreement.ts';
import { assumedGrowth, assumedRevisions } from '../../domain/record/revisions/assumed-revision.ts';
import { INDICATORS } from '../../domain/indicator/indicator.ts';
import type { IndicatorId } from '../../domain/indicator/rows.ts';
import { addMonths, type Month, type Window } from '../../domain/time/period.ts';
import { compareVintages, SOURCE_IDS, type SourceId, type Vintage } from '../../domain/indicator/source.ts';
import {
  BORDER_SEIZURES,
  CROSSWALK,
  FEDERAL_CRIMES,
  NATIONAL_CNSP,
  NATIONAL_RNID,
  NATIONAL_YEAR_CRIMES,
  REPUBLISHED_KEYS,
  RNPDNO_STATUS,
} from '../map/crosswalk.ts';
import { movesByIndicator } from './reprintings.ts';
import { sourcesOf } from '../sources.words.ts';
import { select } from '../staging.ts';

/** Raised by hand when the rules of resolution or the tables change; the crosswalk speaks for itself. */
const RULES = 7;

const TABLES_OF_RULES = [
  CROSSWALK,
  NATIONAL_CNSP,
  NATIONAL_RNID,
  NATIONAL_YEAR_CRIMES,
  REPUBLISHED_KEYS,
  RNPDNO_STATUS,
  FEDERAL_CRIMES,
  BORDER_SEIZURES,
];

/** A digest of everything besides the files that decides what an edition holds. */
function rulesVersion(): string {
  const rules = JSON.stringify([RULES, TABLES_OF_RULES, INDICATORS.map(({ id, sources }) => [id, sources])]);
  return createHash('sha256').update(rules).digest('hex');
}

/** What of a vintage decides about an edition's content: its bytes, its day, its cut, and what was accepted of it. */
function contentOf({ checksum, publishedOn, cut, accepted = [] }: Vintage): string {
  const taken = accepted.map(({ finding, reason }) => `\n${JSON.stringify([finding, reason])}`);
  return `${checksum} ${publishedOn ?? ''} ${cut}${taken.join('')}`;
}

/** Names an edition by its content: the newest month with a figure, and a digest of its vintages and the rules. */
function editionId(coversThrough: Month, vintages: readonly Vintage[]): string {
  const parts = vintages.map(contentOf).toSorted();
  const digest = createHash('sha256')
    .update([rulesVersion(), ...parts].join('\n'))
    .digest('hex');
  return `${coversThrough}-${digest.slice(0, 8)}`;
}

interface CoverageRow {
  readonly indicator: IndicatorId;
  readonly states_from: Month | null;
  readonly states_to: Month | null;
  readonly nation_from: Month | null;
  readonly nation_to: Month | null;
  readonly vintages: string;
}

function windowOrNull(from: Month | null, to: Month | null): Window | null {
  return from === null || to === null ? null : { from, to };
}

/** How far each indicator reaches, read off the resolved table. */
async function coverageOf(sql: DuckDBConnection): Promise<Coverage[]> {
  const rows = await select<CoverageRow>(
    sql,
    `WITH full_month AS (SELECT indicator, month FROM serving WHERE region <> '00' AND value IS NOT NULL
       GROUP BY ALL HAVING count(*) = 32)
     SELECT s.indicator, (SELECT min(month) FROM full_month f WHERE f.indicator = s.indicator) AS states_from,
       (SELECT max(month) FROM full_month f WHERE f.indicator = s.indicator) AS states_to,
       min(month) FILTER (WHERE region = '00' AND value IS NOT NULL) AS nation_from,
       max(month) FILTER (WHERE region = '00' AND value IS NOT NULL) AS nation_to,
       string_agg(DISTINCT vintage, ' ' ORDER BY vintage) AS vintages
     FROM serving s GROUP BY s.indicator`,
  );
  const moves = await movesByIndicator(sql);
  return INDICATORS.flatMap((indicator) => {
    const { id, cadence } = indicator;
    const row = rows.find((each) => each.indicator === id);
    if (!row) return [];
    const end = (month: Month | null): Month | null =>
      month !== null && cadence === 'year' ? addMonths(month, 11) : month;
    return [
      {
        indicator: id,
        states: windowOrNull(row.states_from, end(row.states_to)),
        nation: windowOrNull(row.nation_from, end(row.nation_to)),
        vintages: row.vintages.split(' '),
        usualRevision: moves.get(id)?.revision ?? assumedRevisions(indicator),
        usualGrowth: moves.get(id)?.growth ?? assumedGrowth(indicator),
      },
    ];
  });
}

const POPULATION_SOURCES: readonly SourceId[] = ['conapo-state', 'conapo-municipality'];
const BESIDE_THE_SERIES: readonly SourceId[] = [
  'republished-national-year',
  'sesnsp-municipal-cases',
  'sesnsp-municipal-victims',
  'republished-municipal-cases',
];

/** Vintages that serve: those behind a figure, and the newest of the sources that stand beside the series. */
function servingVintages(kept: readonly Vintage[], coverage: readonly Coverage[]): Vintage[] {
  const used = new Set(coverage.flatMap((each) => each.vintages));
  const beside = new Set<SourceId>([...POPULATION_SOURCES, ...BESIDE_THE_SERIES]);
  const newest = new Map(kept.toSorted(compareVintages).map((each) => [each.source, each.id]));
  return kept.filter(({ id, source }) => used.has(id) || (beside.has(source) && newest.get(source) === id));
}

/** The kept vintages in the order of the manifest: by source, oldest first. */
export function inOrder(vintages: readonly Vintage[]): Vintage[] {
  return vintages.toSorted(
    (a, b) => SOURCE_IDS.indexOf(a.source) - SOURCE_IDS.indexOf(b.source) || compareVintages(a, b),
  );
}

/** Describes the edition that the resolved tables make. */
export async function describeEdition(
  sql: DuckDBConnection,
  kept: readonly Vintage[],
  agreements: readonly Agreement[],
): Promise<Edition> {
  const coverage = await coverageOf(sql);
  const ends = coverage.flatMap(({ states, nation }) => [states?.to, nation?.to]);
  const coversThrough = ends
    .filter((each) => each !== undefined)
    .toSorted()
    .at(-1);
  const newestFile = kept
    .map((each) => each.coversThrough)
    .toSorted()
    .at(-1);
  const through = coversThrough ?? newestFile;
  if (through === undefined) throw new Error('an edition needs at least one file');
  const vintages = inOrder(servingVintages(kept, coverage));
  const dates = vintages.flatMap((each) => each.publishedOn ?? []).toSorted();
  return {
    id: editionId(through, kept),
    coversThrough: through,
    publishedOn: dates.at(-1) ?? null,
    coverage,
    vintages,
    sources: sourcesOf(new Set(vintages.map((each) => each.source))),
    agreements,
  };
}
