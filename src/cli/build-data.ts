import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { claimsAfterIngest } from '../ingest/curated/ledger.ts';
import { ingest } from '../ingest/ingest.ts';
import { startProgress, type Progress } from '../ingest/progress.ts';
import { reportOf } from './report.ts';

/**
 * The raw files that the embedded edition is made of, by folder, in the order in which they are read. They
 * are named one by one, so that a file that comes into the raw folder changes nothing until it is listed.
 */
const RAW_FILES: Readonly<Record<string, readonly string[]>> = {
  'sesnsp/official': [
    'IDEFC_NM_abr24.csv.gz',
    'IDEFC_NM_ene24.csv.gz',
    'IDEFC_NM_feb24.csv.gz',
    'IDEFC_NM_jun24.csv.gz',
    'IDEFC_NM_nov24.csv.gz',
    'IDVFC_NM_jun25.csv.gz',
    'IDVFC_NM_may24.csv.gz',
    'IDVFC_NM_nov24.csv.gz',
    'RNID-Delitos_Estatal-2026-mar2026.csv.gz',
    'municipal-guanajuato-homicide-2020-2025.csv.gz',
  ],
  'sesnsp/republished': [
    'national-month-cases-by-modality-2024_2025.csv',
    'national-month-cases-rnid-2026-01_2026-08.csv',
    'national-year-cases-and-victims-2015_2026-08.json',
    'state-month-cases-2024-12_2026-08.csv',
  ],
  rnpdno: [
    'rnpdno-located-alive-municipality-month-2015_2025.csv.gz',
    'rnpdno-located-dead-municipality-month-2015_2025.csv.gz',
    'rnpdno-reported-municipality-month-2015_2025.csv.gz',
    'rnpdno-still-missing-municipality-month-2015_2025.csv.gz',
  ],
  population: ['conapo-municipality-1990_2040.csv', 'conapo-state-1970_2070.csv'],
  inegi: ['homicides-state-municipality-year-1990_2024.csv.gz'],
};

/** The paths of the raw files of the embedded edition, in a fixed order. */
function rawFiles(raw: string): string[] {
  return Object.entries(RAW_FILES).flatMap(([folder, names]) => names.map((name) => join(raw, folder, name)));
}

/** Builds the embedded edition from the raw files alone, whatever the data folder held before. */
export async function buildData(raw: string, data: string, tell?: Progress['tell']): Promise<string> {
  const deliveries = rawFiles(raw).map((path) => ({ path, publishedOn: null }));
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
