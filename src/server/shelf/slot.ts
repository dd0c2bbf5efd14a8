import type { Store } from '../store/store.ts';
import type { Library } from './library/library.ts';

/** An open store with the number of requests that are using it. */
export interface Slot {
  readonly id: string;
  /** Another object over the same files as soon as other curated tables serve. */
  store: Store;
  users: number;
  retired: boolean;
}

/** Opens an edition of a library, checked; throws, saying why, where it is missing or broken. */
export async function openSlot(library: Library, id: string): Promise<Slot> {
  return { id, store: await library.open(id), users: 0, retired: false };
}

/** Marks a slot as in use; whoever holds it must let go of it. */
export function hold(slot: Slot): Slot {
  slot.users += 1;
  return slot;
}

async function letGo(slot: Slot): Promise<void> {
  slot.users -= 1;
  if (slot.retired && slot.users === 0) await slot.store.close();
}

/** Runs work over a slot that is held, and lets go of it. */
export async function workOn<T>(held: Slot, work: (store: Store) => Promise<T>): Promise<T> {
  try {
    return await work(held.store);
  } finally {
    await letGo(held);
  }
}

/** Closes a slot's store as soon as nobody uses it. */
export async function retire(slot: Slot): Promise<void> {
  if (slot.retired) return;
  hold(slot).retired = true;
  await letGo(slot);
}
