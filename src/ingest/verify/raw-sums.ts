import type { DuckDBConnection } from '@duckdb/node-api';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import * as z from 'zod/mini';
import { isAbsent, readParsed, writeDurably } from '../../edition/disk.ts';
import { select } from '../staging.ts';

/** What a second path over the raw files gave, for places where the raw files are not: ships in the data folder. */
const RAW_SUMS_FILE = 'raw-sums.json';

/** By indicator, region and year: the sum of the figures and how many there are. */
const sumsSchema = z.record(
  z.string(),
  z.record(z.string(), z.record(z.string(), z.tuple([z.number(), z.number()]))),
);

const rawSumsSchema = z.object({
  format: z.literal(1),
  /** SHA-256 of the unpacked bytes of each raw file, by name. */
  files: z.record(z.string(), z.string()),
  sums: sumsSchema,
});
type RawSums = z.infer<typeof rawSumsSchema>;

interface SumRow {
  readonly indicator: string;
  readonly region: string;
  readonly year: string;
  readonly total: number;
  readonly months: number;
}

/** Sums by indicator, region and year of a table with those columns and `value`. */
async function sumsOf(sql: DuckDBConnection, table: string): Promise<SumRow[]> {
  return select<SumRow>(
    sql,
    `SELECT indicator, region, left(month, 4) AS year, sum(value)::DOUBLE AS total, count(*)::DOUBLE AS months
     FROM ${table} WHERE value IS NOT NULL GROUP BY ALL ORDER BY ALL`,
  );
}

async function checksumUnpacked(path: string): Promise<string> {
  const bytes = await readFile(path);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return createHash('sha256')
    .update(isPacked ? await promisify(gunzip)(bytes) : bytes)
    .digest('hex');
}

function nested(rows: readonly SumRow[]): RawSums['sums'] {
  const sums: RawSums['sums'] = {};
  for (const { indicator, region, year, total, months } of rows) {
    const years = ((sums[indicator] ??= {})[region] ??= {});
    years[year] = [total, months];
  }
  return sums;
}

/** One line an indicator and region, so that a change can be seen. */
function textOf({ files, sums }: RawSums): string {
  const lines = Object.entries(sums).map(([indicator, regions]) => {
    const own = Object.entries(regions).map(([region, years]) => `"${region}":${JSON.stringify(years)}`);
    return `${JSON.stringify(indicator)}:{\n${own.join(',\n')}}`;
  });
  return `{"format":1,"files":${JSON.stringify(files, null, 1)},\n"sums":{\n${lines.join(',\n')}}}\n`;
}

/** Writes the checksums of the raw files and the sums of the table `expected`, which the second path has made. */
export async function writeRawSums(
  sql: DuckDBConnection,
  data: string,
  paths: readonly string[],
): Promise<void> {
  const sums = await Promise.all(paths.map(checksumUnpacked));
  const files = Object.fromEntries(paths.map((path, index) => [basename(path), sums[index] ?? '']));
  const text = textOf({ format: 1, files, sums: nested(await sumsOf(sql, 'expected')) });
  await writeDurably(join(data, RAW_SUMS_FILE), text);
}

async function readRawSums(data: string): Promise<RawSums | undefined> {
  try {
    return await readParsed(join(data, RAW_SUMS_FILE), rawSumsSchema);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

/** `a` less what `b` has too. */
function without(a: readonly string[], b: readonly string[]): string[] {
  const there = new Set(b);
  return a.filter((each) => !there.has(each));
}

function flat({ sums }: RawSums): Map<string, string> {
  const cells = Object.entries(sums).flatMap(([indicator, regions]) =>
    Object.entries(regions).flatMap(([region, years]) =>
      Object.entries(years).map(
        ([year, cell]) => [`${indicator} ${region} ${year}`, cell.join(' over ')] as const,
      ),
    ),
  );
  return new Map(cells);
}

/** Sentences on the comparison, and whether everything that was compared came out. */
interface Compared {
  readonly lines: readonly string[];
  readonly sound: boolean;
}

/** Says what keeps the sums from being compared with an edition of other files; nothing where they are its own. */
function otherFiles(files: RawSums['files'], checksums: readonly string[]): string | undefined {
  const known = Object.values(files);
  const [unknown, absent] = [without(checksums, known), without(known, checksums)];
  if (unknown.length === 0 && absent.length === 0) return undefined;
  return `not compared with ${RAW_SUMS_FILE}: the edition has ${unknown.length} files that it does not list and lacks ${absent.length} that it lists`;
}

/**
 * Compares the figures that serve, added up by indicator, region and year, with the sums that the second path
 * gave over the raw files when the edition was built. The kept files must be the very ones, by checksum.
 */
export async function compareRawSums(
  sql: DuckDBConnection,
  data: string,
  checksums: readonly string[],
): Promise<Compared> {
  const raw = await readRawSums(data);
  if (!raw) return { lines: [`${RAW_SUMS_FILE} is not there: figures not compared`], sound: true };
  const other = otherFiles(raw.files, checksums);
  if (other !== undefined) return { lines: [other], sound: true };
  const theirs = flat(raw);
  const rows = await sumsOf(sql, 'serving');
  const ours = new Map(
    rows.map(({ indicator, region, year, total, months }) => [
      `${indicator} ${region} ${year}`,
      `${total} over ${months}`,
    ]),
  );
  const names = [...new Set([...ours.keys(), ...theirs.keys()])].toSorted();
  const wrong = names.filter((name) => ours.get(name) !== theirs.get(name));
  const figures = rows.reduce((sum, { months }) => sum + months, 0);
  return {
    lines: [
      ...wrong
        .slice(0, 20)
        .map(
          (name) =>
            `differs: ${name}: ${ours.get(name) ?? 'none'} served, ${theirs.get(name) ?? 'none'} in the raw files`,
        ),
      `${checksums.length} of ${checksums.length} files are the raw ones, by checksum`,
      `${names.length - wrong.length} of ${names.length} sums of the raw files by indicator, region and year equal, over ${figures} figures`,
    ],
    sound: wrong.length === 0,
  };
}
