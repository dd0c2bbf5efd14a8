import type { DuckDBConnection } from '@duckdb/node-api';
import type { Vintage } from '../../domain/indicator/source.ts';
import type { Month } from '../../domain/time/period.ts';
import { totalsOf, type TotalChange } from '../resolve/changes.ts';
import { checkCells } from '../map/checks.ts';
import type { Text } from './container.ts';
import { correctionsOf } from '../map/findings/corrections.ts';
import { mapMunicipalCrimes, mapStateCrimes } from '../map/crimes.ts';
import { mapBorderSeizures } from '../map/border-seizures.ts';
import { mapFederalCrimes } from '../map/federal.ts';
import { mapMunicipalNames } from '../map/municipal-names.ts';
import { mapNationalSeries } from '../map/national-series.ts';
import { mapNationalYear } from '../map/national-year.ts';
import { mapDeaths, mapMunicipalPopulation, mapRnpdno, mapStatePopulation } from '../map/registers.ts';
import {
  mapDerivedState,
  mapNationalModality,
  mapNationalRnid,
  mapRepublishedState,
  mapStateVictims,
} from '../map/republished.ts';
import type { Checked, Mapped } from '../map/mapping.ts';
import { firstLine } from './lines/first-line.ts';
import { looksLikeJson } from './foreign.ts';
import type { LayoutId } from './layouts.ts';
import { loadRaw } from './raw-table.ts';
import { cutOf } from '../cut.ts';
import { checkEnd, checkKeys, checkWhole } from '../map/shape-checks.ts';
import { leaveOutUnpublished } from '../map/findings/unpublished.ts';
import { select } from '../staging.ts';

/** A text that was taken: its vintage and what became of its rows. */
export interface Taken {
  readonly vintage: Vintage;
  readonly layout: string;
  readonly encoding: string;
  readonly mapped: Mapped;
  readonly totals: readonly TotalChange[];
}

const MAPPINGS: Readonly<Record<LayoutId, (checked: Checked) => Promise<Mapped>>> = {
  'state-cases': (checked) => mapStateCrimes(checked, 'cases'),
  'state-cases-long': (checked) => mapStateCrimes(checked, 'cases'),
  'state-victims': (checked) => mapStateCrimes(checked, 'victims'),
  'republished-national-series': mapNationalSeries,
  'municipal-cases': (checked) => mapMunicipalCrimes(checked, 'cases'),
  'municipal-victims': (checked) => mapMunicipalCrimes(checked, 'victims'),
  'republished-state': mapRepublishedState,
  'republished-national-modality': mapNationalModality,
  'republished-national-rnid': mapNationalRnid,
  rnpdno: mapRnpdno,
  'republished-state-victims': mapStateVictims,
  'republished-state-derived': mapDerivedState,
  'municipal-names': mapMunicipalNames,
  'inegi-deaths': mapDeaths,
  'federal-crimes': mapFederalCrimes,
  'us-seizures': mapBorderSeizures,
  'conapo-state': mapStatePopulation,
  'conapo-municipality': mapMunicipalPopulation,
};

/** Names a vintage: source, last month covered, first digits of the checksum. */
function vintageId(mapped: Pick<Mapped, 'source' | 'coversThrough'>, checksum: string): string {
  return `${mapped.source}@${mapped.coversThrough}#${checksum.slice(0, 8)}`;
}

/** What the steward states of a file besides its bytes. */
export interface Stated {
  /** The day on which it was published, where known. */
  readonly publishedOn: string | null;
  /** The official edition whose figures it prints, where its name does not tell it. */
  readonly cut?: Month | null;
}

function vintageOf(text: Text, mapped: Mapped, rows: number, stated: Stated): Vintage {
  const { checksum } = text.survey;
  return {
    id: vintageId(mapped, checksum),
    source: mapped.source,
    file: text.file,
    checksum,
    publishedOn: stated.publishedOn,
    coversFrom: mapped.coversFrom,
    coversThrough: mapped.coversThrough,
    cut: cutOf(text.file, mapped.coversThrough, stated.cut ?? null),
    rows,
  };
}

/** A text in the staging tables. */
type Landed = Pick<Taken, 'layout' | 'mapped'> & { readonly rows: number };

async function landJson(sql: DuckDBConnection, text: Text): Promise<Landed> {
  const mapped = await mapNationalYear(sql, text);
  return { layout: 'republished national totals by year', mapped, rows: mapped.rows };
}

/** A mapping that gives one region and month twice is a mistake of ours, never of the file. */
async function assertOnce(sql: DuckDBConnection, text: Text): Promise<void> {
  const [twice] = await select<{ indicator: string; region: string; month: string }>(
    sql,
    `SELECT indicator, region, month FROM observation WHERE vintage = '${text.survey.checksum}'
     GROUP BY ALL HAVING count(*) > 1 LIMIT 1`,
  );
  if (twice) {
    throw new Error(`${text.file}: ${twice.indicator} ${twice.region} ${twice.month} came out twice`);
  }
}

async function landTable(sql: DuckDBConnection, text: Text): Promise<Landed> {
  const raw = await loadRaw(sql, text);
  checkEnd(raw);
  await checkCells(sql, raw);
  await checkKeys(sql, raw);
  await checkWhole(sql, raw);
  const corrections = await correctionsOf(sql, raw);
  const { layout, figures } = raw.header;
  const mapped = await MAPPINGS[layout.id]({ sql, raw, vintage: text.survey.checksum, figures });
  await sql.run('DROP TABLE raw');
  await assertOnce(sql, text);
  return {
    layout: layout.title,
    mapped: { ...mapped, notes: [...mapped.notes, ...corrections] },
    rows: raw.rows,
  };
}

/** Parses, checks and maps one text into the staging tables, or refuses it. */
export async function readText(sql: DuckDBConnection, text: Text, stated: Stated): Promise<Taken> {
  const isJson = /\.json$/i.test(text.file) || looksLikeJson(await firstLine(text));
  const landed = await (isJson ? landJson : landTable)(sql, text);
  const mapped = await leaveOutUnpublished(sql, landed.mapped, text, stated.publishedOn);
  return {
    vintage: vintageOf(text, mapped, landed.rows, stated),
    layout: landed.layout,
    encoding: text.survey.encoding,
    mapped,
    totals: await totalsOf(sql, text.survey.checksum),
  };
}
