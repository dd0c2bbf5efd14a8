import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { cp, mkdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { indicatorOf, INDICATOR_IDS } from '../src/domain/indicator/indicator.ts';
import type { IndicatorId } from '../src/domain/indicator/rows.ts';
import { STATE_CODES } from '../src/domain/place/region.ts';
import { addMonths, type Month } from '../src/domain/time/period.ts';
import { checksumOf } from '../src/edition/disk.ts';
import { editionFolder } from '../src/edition/folder.ts';
import { pointTo, readManifest, servingEdition, writeManifest } from '../src/edition/manifest.ts';
import { tableFile } from '../src/edition/tables.ts';

const DATA = resolve(import.meta.dirname, '../data');

/** The last month of the synthetic figures: the last one of the rules that began in 2015. */
const LAST: Month = '2025-12';

/** What a synthetic edition holds. */
export interface SyntheticSize {
  readonly indicators: readonly IndicatorId[];
  readonly places: number;
  readonly months: number;
  readonly cells: number;
  readonly bytes: number;
}

/** The indicators that a full municipal file counts, and those of people missing, which have municipalities already. */
function countedByMunicipality(): IndicatorId[] {
  return INDICATOR_IDS.filter((id) => {
    const { cadence, unit, methods, sources } = indicatorOf(id);
    const isCase = unit === 'case-files' && sources.includes('sesnsp-cases') && methods.includes('cnsp-2015');
    return cadence === 'month' && (isCase || sources.includes('rnpdno'));
  });
}

/** Codes and names as lists that a query can index: CONAPO's municipalities, and two rows without one in each state. */
async function listPlaces(sql: DuckDBConnection, population: string, every: number): Promise<number> {
  const nameless = STATE_CODES.flatMap((state) => [
    `('${state}998', 'Otros Municipios')`,
    `('${state}999', 'No Especificado')`,
  ]);
  await sql.run(`CREATE TABLE place AS SELECT code, name FROM (
    SELECT DISTINCT municipality AS code, name FROM '${population}' UNION ALL VALUES ${nameless.join(', ')})
    QUALIFY (row_number() OVER (ORDER BY code) - 1) % ${every} = 0 ORDER BY code`);
  await sql.run('SET VARIABLE codes = (SELECT list(code ORDER BY code) FROM place)');
  await sql.run('SET VARIABLE names = (SELECT list(name ORDER BY code) FROM place)');
  const counted = await sql.runAndReadAll('SELECT count(*)::INTEGER FROM place');
  return Number(counted.getRows()[0]?.[0] ?? 0);
}

/**
 * Every cell in the order of the table, from its number alone, so that nothing is kept: eight in ten are zeros, one
 * place in fifty counts by the dozen. Drawn from a hash of the number: they mean nothing.
 */
function cellsQuery(places: number, months: number, indicators: readonly IndicatorId[], vintage: string) {
  const first = addMonths(LAST, 1 - months);
  const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  const ids = indicators.toSorted().map((id) => `'${id}'`);
  return `
    SELECT [${ids.join(', ')}][1 + i // ${places * months}] AS indicator,
      getvariable('codes')[1 + i // ${months} % ${places}] AS municipality,
      getvariable('names')[1 + i // ${months} % ${places}] AS name,
      strftime(make_date(${year}, ${month}, 1) + to_months((i % ${months})::INTEGER), '%Y-%m') AS month,
      CASE WHEN hash(i) % 10 < 8 THEN 0
        ELSE (-ln((hash(i + 7) % 1000 + 1) / 1001) * (CASE WHEN hash(i // ${months} % ${places}) % 50 = 0 THEN 60 ELSE 1.5 END))::INTEGER
      END AS value,
      '${vintage}' AS vintage
    FROM range(${places * months * indicators.length}) t(i)`;
}

/**
 * Writes into a folder a SYNTHETIC edition: the embedded one, its municipal table replaced by a full one of so many
 * months that ends with {@link LAST}, of one place in so many. Written in one pass; the memory it takes does not depend
 * on its size.
 */
export async function writeMunicipalEdition(data: string, months: number, every = 1): Promise<SyntheticSize> {
  const id = await servingEdition(DATA);
  if (id === undefined) throw new Error('there is no embedded edition');
  const folder = editionFolder(data, id);
  await mkdir(folder, { recursive: true });
  await cp(editionFolder(DATA, id), folder, { recursive: true });
  await cp(join(DATA, 'curated.json'), join(data, 'curated.json'));
  const path = join(folder, tableFile('municipal'));
  await rm(path);
  const manifest = await readManifest(data, id);
  const vintage = manifest.kept.find(({ source }) => source === 'sesnsp-municipal-cases')?.id ?? '';
  const indicators = countedByMunicipality();
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: '512MB', threads: '2' });
  const sql = await instance.connect();
  const places = await listPlaces(sql, join(folder, tableFile('municipal_population')), every);
  const cells = cellsQuery(places, months, indicators, vintage);
  await sql.run(`COPY (${cells}) TO '${path}' (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1)`);
  sql.closeSync();
  instance.closeSync();
  const files = { ...manifest.files, [tableFile('municipal')]: await checksumOf(path) };
  await writeManifest(folder, { ...manifest, files });
  await pointTo(data, id);
  const { size } = await stat(path);
  return { indicators, places, months, cells: places * months * indicators.length, bytes: size };
}
