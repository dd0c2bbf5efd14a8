import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import * as z from 'zod/mini';
import { compareVintages, type Vintage } from '../../domain/indicator/source.ts';
import { checksumOf, isAbsent, readParsed, replaceDurably } from '../../edition/disk.ts';
import { readManifest, servingEdition } from '../../edition/manifest.ts';
import { ingest, type Outcome } from '../ingest.ts';
import type { Progress } from '../progress.ts';
import { download } from '../read/download.ts';
import { Refusal } from '../refusal.ts';
import { newestOffer, type Offer } from './offers.ts';
import type { KnownFile, OfficialAddress } from './sources.ts';

/** What was taken from an official address last, so that the same file is not taken again. */
const takenSchema = z.record(
  z.string(),
  z.object({ url: z.string(), stamp: z.nullable(z.string()), checksum: z.string() }),
);
type TakenBefore = z.infer<typeof takenSchema>;

/** What an official address offers, beside what is kept. */
export type Standing =
  | {
      readonly row: OfficialAddress;
      readonly is: 'newer' | 'kept';
      readonly offer: Offer;
      readonly newest: Vintage | undefined;
    }
  | { readonly row: OfficialAddress; readonly is: 'refused'; readonly reason: string };

/** What became of a newer file. */
export interface Fetched {
  readonly row: OfficialAddress;
  readonly file?: string;
  readonly checksum?: string;
  /** The official file that has this checksum. */
  readonly recognised?: KnownFile;
  /** The official file of this name, which had another checksum. */
  readonly otherBytes?: KnownFile;
  readonly outcome?: Outcome;
  /** Why it was not taken. */
  readonly refused?: string;
}

function takenPath(data: string): string {
  return join(data, 'updates.json');
}

async function takenBefore(data: string): Promise<TakenBefore> {
  try {
    return await readParsed(takenPath(data), takenSchema);
  } catch (error) {
    if (isAbsent(error)) return {};
    throw error;
  }
}

async function noteTaken(data: string, id: string, taken: TakenBefore[string]): Promise<void> {
  const all = { ...(await takenBefore(data)), [id]: taken };
  await replaceDurably(takenPath(data), `${JSON.stringify(all, null, 2)}\n`);
}

async function keptVintages(data: string): Promise<readonly Vintage[]> {
  const id = await servingEdition(data);
  return id === undefined ? [] : (await readManifest(data, id)).kept;
}

/** Whether an offer is newer: a later edition than any kept, or another file than was taken last. */
function isNewer(offer: Offer, newest: Vintage | undefined, last: TakenBefore[string] | undefined): boolean {
  if (last && last.url === offer.url && last.stamp === (offer.stamp ?? null)) return false;
  if (offer.edition === undefined) return true;
  if (newest === undefined || newest.cut < offer.edition) return true;
  return last !== undefined && newest.cut === offer.edition;
}

/** What every official address offers, beside what a data folder keeps; an address that fails is a refusal of its own. */
export async function look(data: string, rows: readonly OfficialAddress[]): Promise<Standing[]> {
  const [kept, last] = [await keptVintages(data), await takenBefore(data)];
  const standings: Standing[] = [];
  for (const row of rows) {
    const newest = kept
      .filter(({ source }) => row.sources.includes(source))
      .toSorted(compareVintages)
      .at(-1);
    standings.push(await standingOf(row, newest, last[row.id]));
  }
  return standings;
}

async function standingOf(
  row: OfficialAddress,
  newest: Vintage | undefined,
  last: TakenBefore[string] | undefined,
): Promise<Standing> {
  try {
    const offer = await newestOffer(row);
    return { row, is: isNewer(offer, newest, last) ? 'newer' : 'kept', offer, newest };
  } catch (error) {
    if (error instanceof Refusal) return { row, is: 'refused', reason: error.message };
    throw error;
  }
}

/** A file's name without ending. */
function stemOf(file: string): string {
  return file.replace(/(\.\w+)+$/, '');
}

/** A downloaded file beside the official files whose checksums are known. */
function recognise(
  file: string,
  checksum: string,
  known: readonly KnownFile[],
): Pick<Fetched, 'recognised' | 'otherBytes'> {
  const recognised = known.find((each) => each.checksum === checksum);
  if (recognised) return { recognised };
  const otherBytes = known.find((each) => each.file === stemOf(file));
  return otherBytes ? { otherBytes } : {};
}

/** What an update needs besides the offers. */
export interface Updating {
  readonly data: string;
  readonly known: readonly KnownFile[];
  readonly progress?: Progress['tell'];
}

async function takeOne(
  row: OfficialAddress,
  offer: Offer,
  folder: string,
  updating: Updating,
): Promise<Fetched> {
  const path = await download(offer.url, folder);
  const file = basename(path);
  const checksum = await checksumOf(path);
  const about = { row, file, checksum, ...recognise(file, checksum, updating.known) };
  const { data, progress } = updating;
  const outcome = await ingest({
    data,
    deliveries: [{ path, publishedOn: null }],
    ...(progress ? { progress } : {}),
  });
  await noteTaken(data, row.id, { url: offer.url, stamp: offer.stamp ?? null, checksum });
  return { ...about, outcome };
}

/** Fetches a newer file and ingests it; a refusal is reported and holds up no other file. */
export async function fetchNewer(row: OfficialAddress, offer: Offer, updating: Updating): Promise<Fetched> {
  const folder = await mkdtemp(join(tmpdir(), 'saldo-update-'));
  try {
    return await takeOne(row, offer, folder, updating);
  } catch (error) {
    if (error instanceof Refusal) return { row, refused: error.message };
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
