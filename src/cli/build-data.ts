import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { editionFolder, editionIds } from '../edition/folder.ts';
import { claimsAfterIngest } from '../ingest/curated/ledger.ts';
import { ingest, type Delivery } from '../ingest/ingest.ts';
import { startProgress, type Progress } from '../ingest/progress.ts';
import { recordRawSums } from '../ingest/verify/verify.ts';
import { BadArguments, dataFolderOf, startCommand, type Command } from './command.ts';
import { reportOf } from './report.ts';

/**
 * The raw files that the embedded edition is made of, by folder, in the order in which they are read. They
 * are named one by one, so that a file that comes into the raw folder changes nothing until it is listed.
 */
const RAW_FILES: Readonly<Record<string, readonly string[]>> = {
  // Before the municipalities that are known by name alone: it has their keys.
  population: ['conapo-municipality-1990_2040.csv', 'conapo-state-1970_2070.csv'],
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
    'municipal-homicide-cases-2024-01_2025-06.csv.gz',
    'state-vehicle-theft-2026-08-derived.csv',
    'victims-homicide-state-month-2015-01_2025-09.csv.gz',
  ],
  rnpdno: [
    'rnpdno-located-alive-municipality-month-2015_2025.csv.gz',
    'rnpdno-located-dead-municipality-month-2015_2025.csv.gz',
    'rnpdno-reported-municipality-month-2015_2025.csv.gz',
    'rnpdno-still-missing-municipality-month-2015_2025.csv.gz',
  ],
  inegi: ['homicides-state-municipality-year-1990_2024.csv.gz'],
  fgr: ['IDEFF_jul25.csv.gz'],
  'us-cbp': ['nationwide-drugs-fy19-fy22.csv.gz', 'nationwide-drugs-fy23-fy26-apr.csv.gz'],
};

/**
 * Files of years that ended in 2025 and print them as of the official edition of August 2026: two say so
 * (their README), and the table of 2024–2025 equals them in every cell that both hold.
 */
const CUT_OF_AUGUST_2026 = /^national-month-cases-(cnsp-|by-modality-)/;

/** Why implausible months of the raw files are taken: they stand so in files that were compared with others. */
const LOOKED_AT = 'printed so by the publisher; looked at when the embedded edition was made';

/** The raw files of the embedded edition, in a fixed order. */
export function rawFiles(raw: string): Delivery[] {
  return Object.entries(RAW_FILES).flatMap(([folder, names]) =>
    names.map((name) => ({
      path: join(raw, folder, name),
      publishedOn: null,
      accept: LOOKED_AT,
      cut: CUT_OF_AUGUST_2026.test(name) ? ('2026-08' as const) : null,
    })),
  );
}

/** Builds the embedded edition from the raw files alone, whatever the data folder held before. */
export async function buildData(raw: string, data: string, tell?: Progress['tell']): Promise<string> {
  const deliveries = rawFiles(raw);
  const outcome = await ingest({ data, deliveries, fresh: true, ...(tell ? { progress: tell } : {}) });
  for (const id of await editionIds(data)) {
    if (id !== outcome.edition.id) await rm(editionFolder(data, id), { recursive: true });
  }
  await recordRawSums(
    data,
    raw,
    deliveries.map((each) => each.path),
  );
  return reportOf(outcome);
}

/** `npm run build:data`: rebuilds the embedded edition from the raw files alone. */
export const buildDataCommand: Command = {
  usage: `usage: npm run build:data -- [--data DIR] RAWDIR
Rebuilds the embedded edition from the raw files alone, whatever the data folder held, byte for byte; writes the
checksums of the raw files and the sums of a second path over them (raw-sums.json), and judges the claims.
  RAWDIR  the folder of the raw files
  --data  the data folder (SALDO_DATA, else data)
Ends with 0 when done, 1 when a file was refused and nothing was changed, 2 for a wrong command line.`,
  texts: [],
  run: async (given, say) => {
    const [raw, ...more] = given.words;
    if (raw === undefined || more.length > 0) throw new BadArguments('one folder of raw files is needed');
    const data = dataFolderOf(given);
    const progress = startProgress(process.stderr);
    try {
      say(await buildData(raw, data, progress.tell));
      say(await claimsAfterIngest(data));
      return 0;
    } finally {
      progress.stop();
    }
  },
};

await startCommand(buildDataCommand, import.meta.filename);
