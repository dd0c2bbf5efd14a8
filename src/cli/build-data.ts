import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { claimsAfterIngest } from '../ingest/curated/ledger.ts';
import { ingest, type Delivery } from '../ingest/ingest.ts';
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
    'national-month-cases-cnsp-by-subtype-modality-2024-12_2025-12.csv',
    'national-month-cases-cnsp-headline-by-subtype-modality-2015-01_2025-12.csv',
    'national-month-cases-rnid-2026-01_2026-08.csv',
    'national-month-cases-rnid-by-subtype-modality-2026-01_2026-08.csv',
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

/**
 * Files of years that ended in 2025 and print them as of the official edition of August 2026: two say so
 * (their README), and the table of 2024–2025 equals them in every cell that both hold.
 */
const CUT_OF_AUGUST_2026 = /^national-month-cases-(cnsp-|by-modality-)/;

/** The raw files of the embedded edition, in a fixed order. */
function rawFiles(raw: string): Delivery[] {
  return Object.entries(RAW_FILES).flatMap(([folder, names]) =>
    names.map((name) => ({
      path: join(raw, folder, name),
      publishedOn: null,
      cut: CUT_OF_AUGUST_2026.test(name) ? ('2026-08' as const) : null,
    })),
  );
}

/** Builds the embedded edition from the raw files alone, whatever the data folder held before. */
export async function buildData(raw: string, data: string, tell?: Progress['tell']): Promise<string> {
  const deliveries = rawFiles(raw);
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
