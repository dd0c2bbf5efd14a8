import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { isWhole, servingEdition } from '../../../src/edition/manifest.ts';
import { excerpt, newFolder, take } from '../data-folder.ts';
import { disk } from './filling-disk.ts';

/** What came of an ingest onto a disk that fills up. */
interface Ended {
  /** The error, or `done` where the disk had room for all of it. */
  readonly outcome: string;
  readonly serving: string;
  /** How many calls wrote. */
  readonly writes: number;
}

/** A folder with an edition, and an ingest into copies of it. */
export async function baseOfIngests() {
  const base = await newFolder();
  const before = (await take(base, excerpt('rnpdno-located-dead.csv'))).edition.id;

  /** Ingests while the disk refuses the n-th write; what serves then is whole, and nothing lies about. */
  const refusing = async (at: number): Promise<Ended> => {
    const data = await newFolder();
    await cp(base, data, { recursive: true });
    Object.assign(disk, { calls: 0, failAt: at });
    const outcome = await take(data, excerpt('rnpdno-reported.csv')).then(
      () => 'done',
      (error: Error) => error.toString(),
    );
    const writes = disk.calls;
    disk.failAt = Infinity;
    const serving = (await servingEdition(data)) ?? '';
    expect(await isWhole(data, serving)).toBe(true);
    expect((await readdir(join(data, 'editions'))).filter((name) => name.startsWith('.'))).toEqual([]);
    return { outcome, serving, writes };
  };
  return { before, refusing };
}

export const FULL = 'Error: ENOSPC: no space left on device, write';
