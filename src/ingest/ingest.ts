import type { DuckDBConnection } from '@duckdb/node-api';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edition } from '../domain/record/edition.ts';
import type { Vintage } from '../domain/indicator/source.ts';
import { openFile, type Skipped } from './read/container.ts';
import { download, isUrl } from './read/download.ts';
import { changesAgainst, type Change } from './resolve/changes.ts';
import { describeEdition, inOrder } from './resolve/edition.ts';
import { createStateNames } from './map/checks.ts';
import { withLock } from './lock.ts';
import { loadKept, NOTHING_KEPT, type Kept } from './resolve/kept.ts';
import type { Progress } from './progress.ts';
import { readText, type Stated, type Taken } from './read/read-text.ts';
import { blankedFigures, mixedMonths, resolve, type Blanked } from './resolve/resolve.ts';
import { openStaging, type Staging } from './staging.ts';
import { sweep, writeEdition } from './write-edition.ts';

/** A file to ingest, by path or https address, and what is known of it besides. */
export interface Delivery extends Stated {
  readonly path: string;
}

/** What an ingest is asked to do. */
export interface Order {
  readonly data: string;
  readonly deliveries: readonly Delivery[];
  /** Starts from nothing: what the folder holds is not joined. */
  readonly fresh?: boolean;
  /** Told what is being done, for a progress line. */
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
  readonly skipped: readonly Skipped[];
  readonly changes: readonly Change[];
  readonly blanked: readonly Blanked[];
  readonly mixed: readonly { readonly indicator: string; readonly months: number }[];
}

interface Reading {
  readonly taken: Taken[];
  readonly known: string[];
  readonly skipped: Skipped[];
  readonly vintages: readonly Vintage[];
}

/** Reads every file into the staging area; the first refusal ends it all. */
async function readAll(sql: DuckDBConnection, folder: string, order: Order, kept: Kept): Promise<Reading> {
  const vintages = new Map(kept.vintages.map((each) => [each.checksum, each]));
  const reading = { taken: [] as Taken[], known: [] as string[], skipped: [] as Skipped[] };
  for (const [index, delivery] of order.deliveries.entries()) {
    const which = `${delivery.path} (${index + 1} of ${order.deliveries.length})`;
    order.progress?.(`opening ${which}`);
    const inside = join(folder, String(index));
    await mkdir(inside);
    const path = isUrl(delivery.path) ? await download(delivery.path, inside) : delivery.path;
    const { texts, skipped } = await openFile(path, inside, 0);
    reading.skipped.push(...skipped);
    for (const text of texts) {
      const twin = vintages.get(text.survey.checksum);
      if (twin) {
        reading.known.push(text.file);
        vintages.set(twin.checksum, sameFileAgain(twin, text.file, delivery));
        continue;
      }
      order.progress?.(`reading ${which}`, () => portionOf(sql));
      const taken = await readText(sql, text, delivery);
      reading.taken.push(taken);
      vintages.set(taken.vintage.checksum, taken.vintage);
    }
    await rm(inside, { recursive: true });
  }
  return { ...reading, vintages: inOrder([...vintages.values()]) };
}

/** How far DuckDB is with the statement at hand; it says -1 where it cannot tell. */
function portionOf(sql: DuckDBConnection): number | undefined {
  const { percentage } = sql.progress;
  return percentage < 0 ? undefined : percentage;
}

/** The same bytes under another name or with a date: one vintage, the same whichever came first. */
function sameFileAgain(vintage: Vintage, file: string, stated: Stated): Vintage {
  const dates = [vintage.publishedOn, stated.publishedOn].filter((each) => each !== null).toSorted();
  return {
    ...vintage,
    file: [vintage.file, file].toSorted()[0] ?? file,
    publishedOn: dates[0] ?? null,
    cut: stated.cut ?? vintage.cut,
  };
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

async function work({ sql, folder }: Staging, order: Order): Promise<Outcome> {
  await createStateNames(sql);
  const kept = order.fresh === true ? NOTHING_KEPT : await loadKept(sql, order.data);
  const { vintages, ...reading } = await readAll(sql, folder, order, kept);
  order.progress?.('resolving');
  const agreements = await resolve(sql, vintages);
  const edition = await describeEdition(sql, vintages, agreements);
  const before = kept.manifest?.edition.id;
  if (before !== edition.id) {
    order.progress?.(`writing edition ${edition.id}`);
    await writeEdition(sql, order.data, { edition, kept: vintages });
  }
  return {
    ...reading,
    edition,
    before,
    changes: await changesAgainst(sql, before !== undefined),
    blanked: await blankedFigures(sql),
    mixed: await mixedMonths(sql),
  };
}
