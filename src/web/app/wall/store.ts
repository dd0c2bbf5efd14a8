import { createStore, delMany, get, keys, set, type UseStore } from 'idb-keyval';
import { readSnapshot } from '../../api/snapshot.ts';
import type { SnapshotStore, StoredSnapshot } from '../../features/wall/ports/feed.ts';

const SNAPSHOT = 'snapshot ';
const CONTACT = 'contact ';
/** Walls of other data than these, the latest in touch with the server, are forgotten. */
const MOST_KEPT = 4;

/** Whose data are kept, the latest in touch with the server first. */
async function keptNames(store: UseStore): Promise<string[]> {
  const names = (await keys<string>(store)).flatMap((key) =>
    key.startsWith(SNAPSHOT) ? key.slice(SNAPSHOT.length) : [],
  );
  const contacts = await Promise.all(names.map((name) => get<number>(CONTACT + name, store)));
  const at = new Map(names.map((name, index) => [name, contacts[index] ?? 0]));
  return names.toSorted((a, b) => (at.get(b) ?? 0) - (at.get(a) ?? 0));
}

async function readKept(name: string, store: UseStore): Promise<StoredSnapshot | undefined> {
  const [stored, contact] = await Promise.all([get(SNAPSHOT + name, store), get(CONTACT + name, store)]);
  const snapshot = readSnapshot(stored);
  return snapshot && { snapshot, contact: typeof contact === 'number' ? { wall: contact } : null };
}

/**
 * The last good data of walls in IndexedDB, for as long as the browser keeps them; nothing expires by itself. Walls
 * of different data keep theirs apart, under the name of what they hold; one that has none yet is given those of
 * the wall that was last in touch with the server.
 */
export function openWallStore(): (holding: string) => SnapshotStore {
  const store = createStore('saldo-wall', 'kept');
  return (holding) => ({
    read: async () => {
      const own = await readKept(holding, store);
      if (own) return own;
      const [other] = await keptNames(store);
      return other === undefined ? undefined : readKept(other, store);
    },
    keepSnapshot: async (snapshot) => {
      const others = (await keptNames(store)).filter((name) => name !== holding);
      const surplus = others.slice(MOST_KEPT - 1);
      // One key each until walls kept their data apart.
      const old = ['snapshot', 'contact'];
      await delMany([...surplus.flatMap((name) => [SNAPSHOT + name, CONTACT + name]), ...old], store);
      await set(SNAPSHOT + holding, snapshot, store);
    },
    keepContact: (at) => set(CONTACT + holding, at, store),
  });
}

/** A store for a browser that has no IndexedDB: it keeps nothing. */
export function createNoStore(): SnapshotStore {
  return {
    read: async () => undefined,
    keepSnapshot: async () => {
      throw new Error('this browser keeps nothing');
    },
    keepContact: async () => undefined,
  };
}
