import { createStore, get, set } from 'idb-keyval';
import { readSnapshot } from '../../api/snapshot.ts';
import type { SnapshotStore } from '../../features/wall/ports/feed.ts';

/** The last good data of a wall in IndexedDB, for as long as the browser keeps them; nothing expires by itself. */
export function createWallStore(): SnapshotStore {
  const store = createStore('saldo-wall', 'kept');
  return {
    read: async () => {
      const [stored, contact] = await Promise.all([get('snapshot', store), get('contact', store)]);
      const snapshot = readSnapshot(stored);
      return snapshot && { snapshot, contact: typeof contact === 'number' ? { wall: contact } : null };
    },
    keepSnapshot: (snapshot) => set('snapshot', snapshot, store),
    keepContact: (at) => set('contact', at, store),
  };
}

/** A store for a browser that has no IndexedDB: it keeps nothing. */
export function createNoStore(): SnapshotStore {
  return {
    read: async () => undefined,
    keepSnapshot: async () => undefined,
    keepContact: async () => undefined,
  };
}
