import type { DuckDBConnection } from '@duckdb/node-api';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '../domain/record/edition.ts';
import { isWhole, pointTo } from '../edition/manifest.ts';
import { compareVintages, type Vintage } from '../domain/indicator/source.ts';
import { acceptedFindings } from './acceptance.ts';
import { openFile, type Skipped, type Text } from './read/container.ts';
import { download, isUrl } from './read/download.ts';
import { changesAgainst, type CellChange } from './resolve/changes.ts';
import { describeEdition, inOrder } from './resolve/edition.ts';
import { createStateNames } from './map/checks.ts';
import { implausibleMonths } from './map/findings/plausibility.ts';
import { withLock } from './lock.ts';
import { loadStored, NOTHING_STORED, type StoredFiles } from './resolve/stored.ts';
import type { Progress } from './progress.ts';
import { readText, type Stated, type Taken } from './read/read-text.ts';
import { blankedFigures, mixedMonths, resolve, type Blanked } from './resolve/resolve.ts';
import { checkWithout, CannotForget, dropVintage, noteIndicators, vintageToForget } from './forget.ts';
import { checkPublication, sameFileAgain, type Redated } from './publication.ts';
import { openStaging, type Staging } from './staging.ts';
import { sweep, writeEdition } from './write-edition.ts';

/** A file to ingest, by path or https address, and what is known of it besides. */
export interface Delivery extends Stated {
  readonly path: string;
  /** Why the file is taken although months of it are implausible, in the steward's words. */
  readonly accept?: string;
}

/** What an ingest is asked to do. */
export interface Order {
  readonly data: string;
  readonly deliveries: readonly Delivery[];
  /** Starts from nothing: what the folder holds is not joined. */
  readonly fresh?: boolean;
  /** The id of a kept vintage to do without; the deliveries are then kept files to read once more. */
  readonly forget?: string;
  /** Today's date `YYYY-MM-DD`, where it is not the clock's. */
  readonly today?: string;
  /** Gets what is being done, for a progress line. */
  readonly progress?: Progress['tell'];
}

/** What an ingest did. */
export interface Outcome {
  readonly edition: Edition;
  /** The edition that served before. */
  readonly before: string | undefined;
  readonly taken: readonly Taken[];
  /** Files whose very bytes were there already. */
  readonly known: readonly string[];
  /** Files that were there already and have another day of publication now. */
  readonly redated: readonly Redated[];
  readonly skipped: readonly Skipped[];
  readonly changes: readonly CellChange[];
  readonly blanked: readonly Blanked[];
  readonly mixed: readonly { readonly indicator: string; readonly months: number }[];
}

/** What reading the deliveries has brought so far; `vintages` by checksum. */
interface Reading {
  readonly vintages: Map<string, Vintage>;
  readonly taken: Taken[];
  readonly known: string[];
  readonly redated: Redated[];
  readonly skipped: Skipped[];
}

/** Reads every file into the staging area; the first refusal ends it all. */
async function readAll(sql: DuckDBConnection, folder: string, order: Order, reading: Reading): Promise<void> {
  for (const [index, delivery] of order.deliveries.entries()) {
    const which = `${delivery.path} (${index + 1} of ${order.deliveries.length})`;
    order.progress?.(`opening ${which}`);
    const inside = join(folder, String(index));
    await mkdir(inside);
    const path = isUrl(delivery.path) ? await download(delivery.path, inside) : delivery.path;
    const { texts, skipped } = await openFile(path, inside, 0);
    reading.skipped.push(...skipped);
    for (const text of texts) {
      order.progress?.(`reading ${which}`, () => portionOf(sql));
      const twin = reading.vintages.get(text.survey.checksum);
      if (order.forget !== undefined) await readAgain(sql, reading, text, twin);
      else if (twin) await noteTwin(sql, reading, text, twin, delivery, order);
      else await readNew(sql, reading, text, delivery, order);
    }
    await rm(inside, { recursive: true });
  }
}

function todayOf(order: Order): string {
  return order.today ?? new Date().toISOString().slice(0, 10);
}

/** A file that is not kept yet. */
async function readNew(
  sql: DuckDBConnection,
  reading: Reading,
  text: Text,
  delivery: Delivery,
  order: Order,
): Promise<void> {
  const { publishedOn } = delivery;
  const read = await readText(sql, text, delivery);
  if (publishedOn !== null) checkPublication(read.vintage, publishedOn, todayOf(order));
  const taken = await withAcceptance(sql, read, delivery, [...reading.vintages.values()]);
  reading.taken.push(taken);
  reading.vintages.set(taken.vintage.checksum, taken.vintage);
}

/** A file that is kept already: nothing to read, unless its day of publication is put right. */
async function noteTwin(
  sql: DuckDBConnection,
  reading: Reading,
  text: Text,
  twin: Vintage,
  delivery: Delivery,
  order: Order,
): Promise<void> {
  const { publishedOn } = delivery;
  if (publishedOn !== null) checkPublication(twin, publishedOn, todayOf(order));
  reading.known.push(text.file);
  const corrected = sameFileAgain(twin, text.file, delivery);
  reading.vintages.set(twin.checksum, corrected);
  if (corrected.publishedOn === twin.publishedOn && corrected.cut === twin.cut) return;
  if (publishedOn !== null && publishedOn !== twin.publishedOn) {
    reading.redated.push({ vintage: twin.id, before: twin.publishedOn, after: publishedOn });
  }
  // Under another day or cut it may outrank a file that it lost to, so that its rows are needed whole.
  await dropVintage(sql, twin.checksum);
  await readText(sql, text, corrected);
}

/** A kept file whose rows are needed whole again, since another file is forgotten. */
async function readAgain(
  sql: DuckDBConnection,
  reading: Reading,
  text: Text,
  twin: Vintage | undefined,
): Promise<void> {
  if (!twin)
    throw new CannotForget(`${text.file} is none of the files that stay, and nothing new is taken here`);
  await dropVintage(sql, twin.checksum);
  reading.taken.push({ ...(await readText(sql, text, twin)), vintage: twin });
}

/** A file just read, with what is implausible in it and why it is taken; refused where no reason is given. */
async function withAcceptance(
  sql: DuckDBConnection,
  taken: Taken,
  delivery: Delivery,
  vintages: readonly Vintage[],
): Promise<Taken> {
  const { vintage } = taken;
  const older = vintages.filter(({ source }) => source === vintage.source).toSorted(compareVintages);
  const checksums = older.map((each) => each.checksum);
  const findings = await implausibleMonths(sql, vintage.source, vintage.checksum, checksums);
  if (findings.length === 0) return taken;
  const accepted = acceptedFindings(vintage.file, findings, delivery.accept, older);
  return { ...taken, vintage: { ...vintage, accepted } };
}

/** How far DuckDB is with the statement at hand; it says -1 where it cannot tell. */
function portionOf(sql: DuckDBConnection): number | undefined {
  const { percentage } = sql.progress;
  return percentage < 0 ? undefined : percentage;
}

/**
 * Takes files into a data folder: all of them or, where one is refused, none. The edition that serves is
 * replaced only when the new one is whole on disk.
 */
export async function ingest(order: Order): Promise<Outcome> {
  await mkdir(order.data, { recursive: true });
  return withLock(order.data, async () => {
    const staging = await openStaging(join(order.data, '.staging'));
    try {
      await sweep(order.data);
      return await work(staging, order);
    } finally {
      await staging.close();
    }
  });
}

/** Drops the vintage that is to be forgotten from what is kept; nothing to drop in a plain ingest. */
async function forgetIn(
  sql: DuckDBConnection,
  order: Order,
  stored: StoredFiles,
): Promise<Vintage | undefined> {
  if (order.forget === undefined) return undefined;
  const forgotten = vintageToForget(stored.vintages, order.forget);
  await noteIndicators(sql, forgotten);
  await dropVintage(sql, forgotten.checksum);
  return forgotten;
}

async function work({ sql, folder }: Staging, order: Order): Promise<Outcome> {
  await createStateNames(sql);
  const stored = order.fresh === true ? NOTHING_STORED : await loadStored(sql, order.data);
  const forgotten = await forgetIn(sql, order, stored);
  const staying = stored.vintages.filter((each) => each !== forgotten);
  const reading: Reading = {
    vintages: new Map(staying.map((each) => [each.checksum, each])),
    taken: [],
    known: [],
    redated: [],
    skipped: [],
  };
  await readAll(sql, folder, order, reading);
  const vintages = inOrder([...reading.vintages.values()]);
  order.progress?.('resolving');
  const agreements = await resolve(sql, vintages);
  const edition = await describeEdition(sql, vintages, agreements);
  const before = stored.manifest?.edition.id;
  if (before !== edition.id) await serve(sql, order, { edition, kept: vintages }, reading, forgotten);
  return {
    ...reading,
    edition,
    before,
    changes: await changesAgainst(sql, before !== undefined),
    blanked: await blankedFigures(sql),
    mixed: await mixedMonths(sql),
  };
}

/** Makes the resolved edition the one that serves; one whose folder is still there whole is only pointed to. */
async function serve(
  sql: DuckDBConnection,
  { data, progress }: Order,
  made: { readonly edition: Edition; readonly kept: readonly Vintage[] },
  { taken }: Reading,
  forgotten: Vintage | undefined,
): Promise<void> {
  if (forgotten && (await isWhole(data, made.edition.id))) return pointTo(data, made.edition.id);
  const again = new Set(taken.map((each) => each.vintage.checksum));
  if (forgotten) await checkWithout(sql, forgotten, made.kept, again);
  progress?.(`writing edition ${made.edition.id}`);
  return writeEdition(sql, data, made);
}
