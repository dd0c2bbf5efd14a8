import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { claimsAfterIngest } from '../ingest/curated/ledger.ts';
import { ingest } from '../ingest/ingest.ts';
import { startProgress, type Progress } from '../ingest/progress.ts';
import { reportOf } from './report.ts';

/** The folders of the raw data that the embedded edition is made of, and which of their files. */
const PARTS: readonly (readonly [string, RegExp])[] = [
  ['sesnsp/official', /\.csv\.gz$/],
  ['sesnsp/republished', /\.(csv|json)$/],
  ['rnpdno', /\.csv\.gz$/],
  ['population', /\.csv$/],
  ['inegi', /^homicides-state-municipality-year-.*\.csv\.gz$/],
];

/** The raw files of the embedded edition, in a fixed order. */
export async function rawFiles(raw: string): Promise<string[]> {
  const lists = await Promise.all(
    PARTS.map(async ([folder, wanted]) => {
      const names = await readdir(join(raw, folder));
      return names.filter((name) => wanted.test(name)).map((name) => join(raw, folder, name));
    }),
  );
  return lists.flatMap((list) => list.toSorted());
}

/** Builds the embedded edition from the raw files alone, whatever the data folder held before. */
export async function buildData(raw: string, data: string, tell?: Progress['tell']): Promise<string> {
  const deliveries = (await rawFiles(raw)).map((path) => ({ path, publishedOn: null }));
  const outcome = await ingest({ data, deliveries, fresh: true, ...(tell ? { progress: tell } : {}) });
  const editions = join(data, 'editions');
  for (const name of await readdir(editions)) {
    if (name !== outcome.edition.id) await rm(join(editions, name), { recursive: true });
  }
  return reportOf(outcome);
}

async function main(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { data: { type: 'string', default: 'data' } },
  });
  const [raw] = positionals;
  if (raw === undefined) {
    process.stderr.write('usage: npm run build:data -- [--data DIR] RAWDIR\n');
    return 2;
  }
  const progress = startProgress(process.stderr);
  process.stdout.write(await buildData(raw, values.data, progress.tell));
  process.stdout.write(await claimsAfterIngest(values.data));
  progress.stop();
  return 0;
}

if (process.argv[1] === import.meta.filename) process.exitCode = await main(process.argv.slice(2));
