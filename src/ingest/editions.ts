import type { Edition } from '../domain/record/edition.ts';
import type { Vintage } from '../domain/indicator/source.ts';
import { editionIds, isEditionId } from '../edition/folder.ts';
import { pointTo, readManifest, readWhole, servingEdition } from '../edition/manifest.ts';
import { withLock } from './lock.ts';
import { Refusal } from './refusal.ts';

/** An edition whose folder is kept: what its manifest says, or why that cannot be read. */
export interface Listed {
  readonly id: string;
  readonly serves: boolean;
  readonly edition?: Edition;
  /** Every file of the edition, those that serve and those that are only kept. */
  readonly kept?: readonly Vintage[];
  readonly fault?: string;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The editions that a data folder keeps, newest month first. */
export async function listEditions(data: string): Promise<Listed[]> {
  // Where the pointer is broken none serves; `use` puts it right.
  const serving = await servingEdition(data).catch(() => undefined);
  const ids = await editionIds(data);
  return Promise.all(
    ids.map(async (id): Promise<Listed> => {
      const serves = id === serving;
      try {
        const { edition, kept } = await readManifest(data, id);
        return { id, serves, edition, kept };
      } catch (error) {
        return { id, serves, fault: reasonOf(error) };
      }
    }),
  );
}

/** Makes a kept edition the one that serves; refused where it is not there or not whole. Gives the one before. */
export async function serveAgain(data: string, id: string): Promise<string | undefined> {
  if (!isEditionId(id) || !(await editionIds(data)).includes(id)) {
    throw new Refusal({ file: data }, `it keeps no edition ${id}; see npm run editions`);
  }
  return withLock(data, async () => {
    await readWhole(data, id).catch((error: unknown) => {
      throw new Refusal({ file: id }, reasonOf(error));
    });
    const before = await servingEdition(data).catch(() => undefined);
    await pointTo(data, id);
    return before;
  });
}
