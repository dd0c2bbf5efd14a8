import { existsSync } from 'node:fs';
import type { Edition } from '../../domain/record/edition.ts';
import { editionFolder, editionIds, isEditionId, manifestPath } from '../../edition/folder.ts';
import { readManifest } from '../../edition/manifest.ts';
import { hold, openSlot, retire, type Slot } from './slot.ts';

/** Editions that no longer serve and can still be asked for by id, while their folder is there. */
export interface EarlierEditions {
  /** Keeps open an edition that served until now. */
  keep(slot: Slot): Promise<void>;
  /** An edition, held: whoever gets it must let go of it. Nothing where its folder is gone or broken. */
  hold(id: string): Promise<Slot | undefined>;
  /** Every edition whose folder is there and whole, newest first. */
  list(): Promise<readonly Edition[]>;
  close(): Promise<void>;
}

/** How many are kept open; the one opened first gives way. */
const MOST_OPEN = 2;

/** The earlier editions of a data folder. */
export function earlierEditions(dataFolder: string): EarlierEditions {
  const slots = new Map<string, Promise<Slot>>();

  async function drop(id: string): Promise<void> {
    const opening = slots.get(id);
    slots.delete(id);
    await opening?.then(retire, () => undefined);
  }

  async function dropSurplus(): Promise<void> {
    const surplus = [...slots.keys()].slice(0, Math.max(0, slots.size - MOST_OPEN));
    for (const id of surplus) await drop(id);
  }

  async function heldSlot(id: string): Promise<Slot | undefined> {
    const opening = slots.get(id) ?? openSlot(dataFolder, id);
    slots.set(id, opening);
    try {
      const slot = await opening;
      return slot.retired ? undefined : hold(slot);
    } catch {
      slots.delete(id);
      return undefined;
    }
  }

  return {
    async keep(slot) {
      await drop(slot.id);
      slots.set(slot.id, Promise.resolve(slot));
      await dropSurplus();
    },
    async hold(id) {
      if (!isEditionId(id)) return undefined;
      if (!existsSync(manifestPath(editionFolder(dataFolder, id)))) {
        await drop(id);
        return undefined;
      }
      const slot = await heldSlot(id);
      await dropSurplus();
      return slot;
    },
    async list() {
      const ids = await editionIds(dataFolder);
      const settled = await Promise.allSettled(ids.map((id) => readManifest(dataFolder, id)));
      return settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value.edition] : []));
    },
    async close() {
      for (const id of slots.keys()) await drop(id);
    },
  };
}
