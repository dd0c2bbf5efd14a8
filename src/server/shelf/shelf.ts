import type { Edition } from '../../domain/record/edition.ts';
import type { Store } from '../store/store.ts';

/** A newer edition that was found and could not be taken up. */
export interface RefusedEdition {
  readonly edition: string;
  readonly reason: string;
}

/** The editions at hand: the one that serves and those that can still be asked for by id. */
export interface Shelf {
  /**
   * One mark for everything that a client may hold: it changes whenever the edition, the curated tables or what
   * serves them do, and stays the same over a restart.
   */
  mark(): string;
  /**
   * Runs work over the serving edition, or over the one named; the store stays open until the work is
   * done. Nothing where the named edition is not at hand.
   */
  use<T>(edition: string | undefined, work: (store: Store) => Promise<T>): Promise<T | undefined>;
  /** The editions at hand, the serving one first. */
  editions(): Promise<readonly Edition[]>;
  /** The newer edition that was refused, if there is one. */
  refused(): RefusedEdition | undefined;
}

/** A shelf with one store on it, or with whatever store a function gives at the time of asking. */
export function shelfOf(source: Store | (() => Store)): Shelf {
  const serving = typeof source === 'function' ? source : () => source;
  const marks = new WeakMap<Store, string>();
  return {
    mark() {
      const store = serving();
      const mark = marks.get(store) ?? crypto.randomUUID();
      marks.set(store, mark);
      return mark;
    },
    async use(edition, work) {
      const store = serving();
      if (edition !== undefined && (await store.edition()).id !== edition) return undefined;
      return work(store);
    },
    editions: async () => [await serving().edition()],
    refused: () => undefined,
  };
}
