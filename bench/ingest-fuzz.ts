import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createStateNames } from '../src/ingest/map/checks.ts';
import { openFile } from '../src/ingest/read/container.ts';
import { readText } from '../src/ingest/read/read-text.ts';
import { Refusal } from '../src/ingest/refusal.ts';
import { openStaging, select, TABLES_OF_FILES, type Staging } from '../src/ingest/staging.ts';
import { MUTATIONS } from './ingest-mutations.ts';
import { readIndependently, type Sums } from './ingest-reader.ts';
import { seeded, type Random } from './random.ts';

/** The real excerpts that are spoilt. */
export const FUZZED = [
  'IDEFC_NM_nov24.csv',
  'IDEFC_NM_ene24.csv',
  'RNID-Delitos_Estatal-2026-mar2026.csv',
  'IDVFC_NM_jun25.csv',
  'municipal-guanajuato.csv',
  'state-month-cases.csv',
  'rnpdno-located-dead.csv',
];
const EXCERPTS = join(import.meta.dirname, '../tests/ingest/excerpts');

/** What a fuzz run came to. */
export interface Tally {
  refused: number;
  agreed: number;
  readonly failures: string[];
}

interface Figure {
  readonly key: string;
  readonly value: number | null;
}

/** What the ingest makes of a file, by the keys of the independent reader. */
async function figuresOf(
  { sql, folder }: Staging,
  bytes: Buffer,
): Promise<{ figures: Figure[]; leftOut: Set<string> }> {
  const path = join(folder, 'fuzzed.csv');
  await writeFile(path, bytes);
  const { texts } = await openFile(path, folder, 0);
  const leftOut = new Set<string>();
  for (const text of texts) {
    const { mapped } = await readText(sql, text, { publishedOn: null });
    for (const { indicator } of mapped.incomplete) leftOut.add(indicator);
  }
  const figures = await select<Figure>(
    sql,
    `SELECT indicator || '|' || region || '|' || month AS key, value FROM observation
     UNION ALL SELECT indicator || '|' || municipality || '|' || month, value FROM municipal
       WHERE indicator NOT LIKE 'missing%'`,
  );
  return { figures, leftOut };
}

/** The first figure on which the two readers differ; a zero that a source leaves out is no difference. */
function difference(figures: readonly Figure[], sums: Sums): string | undefined {
  const ours = new Map(figures.map(({ key, value }) => [key, value ?? undefined]));
  for (const [key, value] of sums) {
    if (ours.get(key) !== value && value !== undefined)
      return `${key}: ${ours.get(key)} here, ${value} there`;
    if (value === undefined && ours.get(key) !== undefined)
      return `${key}: ${ours.get(key)} here, blank there`;
  }
  const known = new Set([...sums.keys()].map((key) => key.slice(0, key.indexOf('|'))));
  for (const [key, value] of ours) {
    const isKnown = known.has(key.slice(0, key.indexOf('|')));
    if (isKnown && !sums.has(key) && value !== undefined && value !== 0)
      return `${key}: ${value} here, nothing there`;
  }
  return undefined;
}

async function clear({ sql }: Staging): Promise<void> {
  await sql.run(
    `${TABLES_OF_FILES.map((table) => `DELETE FROM ${table};`).join(' ')} DROP TABLE IF EXISTS raw;`,
  );
}

/** Reads one spoilt file and tells how it went: `refused`, `agreed`, or what is wrong. */
export async function fuzzOnce(staging: Staging, bytes: Buffer): Promise<string> {
  try {
    const { figures, leftOut } = await figuresOf(staging, bytes);
    const sums = [...readIndependently(bytes)].filter(
      ([key]) => !leftOut.has(key.slice(0, key.indexOf('|'))),
    );
    return difference(figures, new Map(sums)) ?? 'agreed';
  } catch (error) {
    if (error instanceof Refusal) return error.place.file === '' ? 'a refusal that names no file' : 'refused';
    return `crash: ${error instanceof Error ? error.message.slice(0, 300) : String(error)}`;
  } finally {
    await clear(staging);
  }
}

function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random() * items.length)] as T;
}

/** One to three accidents on one excerpt. */
function spoil(sources: ReadonlyMap<string, Buffer>, random: Random): { name: string; bytes: Buffer } {
  const file = pick([...sources.keys()], random);
  let bytes = sources.get(file) ?? Buffer.alloc(0);
  let name = file;
  for (let count = random() < 0.7 ? 1 : 1 + Math.floor(random() * 3); count > 0; count -= 1) {
    const kind = pick(Object.keys(MUTATIONS), random);
    bytes = MUTATIONS[kind]?.(bytes, random) ?? bytes;
    name += `, ${kind}`;
  }
  return { name, bytes };
}

/** Spoils excerpts `runs` times; every run must end in a located refusal or in agreement. */
export async function fuzz(
  seed: number,
  runs: number,
  tell?: (run: number, tally: Tally) => void,
): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'saldo-fuzz-'));
  const staging = await openStaging(join(folder, 'staging'));
  const tally: Tally = { refused: 0, agreed: 0, failures: [] };
  try {
    await createStateNames(staging.sql);
    const sources = new Map<string, Buffer>();
    for (const name of FUZZED) sources.set(name, await readFile(join(EXCERPTS, name)));
    for (let run = 0; run < runs; run += 1) {
      const { name, bytes } = spoil(sources, seeded(seed * 1_000_003 + run));
      const result = await fuzzOnce(staging, bytes);
      if (result === 'refused' || result === 'agreed') tally[result] += 1;
      else tally.failures.push(`seed ${seed} run ${run} (${name}): ${result}`);
      tell?.(run + 1, tally);
    }
  } finally {
    await staging.close();
    await rm(folder, { recursive: true, force: true });
  }
  return tally;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { seed: { type: 'string', default: '1' }, runs: { type: 'string', default: '10000' } },
  });
  const runs = Number(values.runs);
  let printed = 0;
  const tally = await fuzz(Number(values.seed), runs, (run, so) => {
    for (; printed < so.failures.length; printed += 1) process.stdout.write(`${so.failures[printed]}\n`);
    if (run % 500 === 0) process.stderr.write(`${run} of ${runs}: ${so.failures.length} failures\n`);
  });
  process.stdout.write(
    `${runs} runs: ${tally.refused} refused, ${tally.agreed} agreed, ${tally.failures.length} failed\n`,
  );
  return tally.failures.length === 0 ? 0 : 1;
}

if (process.argv[1] === import.meta.filename) process.exitCode = await main();
