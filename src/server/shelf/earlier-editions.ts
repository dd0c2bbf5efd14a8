import { isEditionId } from '../../edition/folder.ts';
import type { Library } from './library/library.ts';
import { hold, openSlot, retire, type Slot } from './slot.ts';

/** Editions that no longer serve and can still be asked for by id, while they are kept. */
export interface EarlierEditions {
  /** Keeps open an edition that served until now. */
  keep(slot: Slot): Promise<void>;
  /** An edition, held: whoever gets it must let go of it. Nothing where it is gone or broken. */
  hold(id: string): Promise<Slot | undefined>;
  close(): Promise<void>;
}

/** How many are kept open; the one opened first gives way. */
const MOST_OPEN = 2;

/** The earlier editions of a library. */
export function earlierEditions(library: Library): EarlierEditions {
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
    const opening = slots.get(id) ?? openSlot(library, id);
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
      if (!(await library.has(id))) {
        await drop(id);
        return undefined;
      }
      const slot = await heldSlot(id);
      await dropSurplus();
      return slot;
    },
    async close() {
      for (const id of slots.keys()) await drop(id);
    },
  };
}
