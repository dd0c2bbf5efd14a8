import type { Edition } from '../../domain/record/edition.ts';
import { digestOf } from '../answers.ts';
import type { Store } from '../store/store.ts';
import { earlierEditions } from './earlier-editions.ts';
import { folderLibrary } from './library/folder-library.ts';
import type { Library } from './library/library.ts';
import type { RefusedEdition, Shelf } from './shelf.ts';
import { hold, openSlot, retire, workOn, type Slot } from './slot.ts';
import { SHELF_WORDS } from './shelf.words.ts';

/** A shelf over a data folder, that looks for a new edition from time to time. */
export interface WatchedShelf extends Shelf {
  /** Looks once whether another edition or other curated tables are to be served, and takes them up if they are whole. */
  look(): Promise<void>;
  /** Stops looking and closes every store once the requests that use it have ended. */
  close(): Promise<void>;
}

/** How often a shelf looks, and whom it informs. */
export interface ShelfSettings {
  /** Milliseconds between looks; 0 looks only when asked. */
  readonly every: number;
  /** Names the build that serves, so that the mark tells of another one. */
  readonly build?: string;
  /** Gets a sentence for everything taken up or refused. */
  readonly say: (sentence: string) => void;
  /** Called when something new serves, so that what is asked for first can be made again. */
  readonly onTaken?: () => void;
}

/** A refused edition is tried again after this many milliseconds: its files may still have been arriving. */
const TRY_AGAIN = 5_000;

/** The mark of what a slot serves: by content, so that a server that was restarted gives the same. */
async function markOf({ id, store }: Slot, build = ''): Promise<string> {
  return digestOf(new TextEncoder().encode(JSON.stringify([id, build, await store.curated()])));
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The shelf over a library: what serves, what was refused, and the looking for something newer. */
class LibraryShelf implements WatchedShelf {
  readonly #library: Library;
  readonly #settings: ShelfSettings;
  readonly #earlier: ReturnType<typeof earlierEditions>;
  #serving: Slot;
  /** The state of the curated tables when they were last read. */
  #tables: string | undefined;
  #mark: string;
  #refusal: (RefusedEdition & { readonly at: number }) | undefined;
  #looking: Promise<void> = Promise.resolve();
  readonly #timer: NodeJS.Timeout | undefined;

  constructor(
    library: Library,
    settings: ShelfSettings,
    serving: Slot,
    mark: string,
    tables: string | undefined,
  ) {
    this.#library = library;
    this.#settings = settings;
    this.#serving = serving;
    this.#mark = mark;
    this.#tables = tables;
    this.#earlier = earlierEditions(library);
    this.#timer = settings.every > 0 ? setInterval(() => void this.look(), settings.every) : undefined;
    this.#timer?.unref();
  }

  mark(): string {
    return this.#mark;
  }

  async use<T>(edition: string | undefined, work: (store: Store) => Promise<T>): Promise<T | undefined> {
    const served = edition === undefined || edition === this.#serving.id;
    const slot = served ? hold(this.#serving) : await this.#earlier.hold(edition);
    return slot && workOn(slot, work);
  }

  async editions(): Promise<readonly Edition[]> {
    const others = (await this.#library.list()).filter(({ id }) => id !== this.#serving.id);
    return [await this.#serving.store.edition(), ...others];
  }

  refused(): RefusedEdition | undefined {
    return this.#refusal && { edition: this.#refusal.edition, reason: this.#refusal.reason };
  }

  look(): Promise<void> {
    this.#looking = this.#looking.then(() => this.#lookOnce());
    return this.#looking;
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#looking;
    await this.#earlier.close();
    await retire(this.#serving);
    await this.#library.close();
  }

  async #lookOnce(): Promise<void> {
    let wanted = 'unknown';
    try {
      wanted = await this.#library.wanted();
      const justRefused = this.#refusal?.edition === wanted && Date.now() - this.#refusal.at < TRY_AGAIN;
      if (wanted === this.#serving.id) this.#refusal = undefined;
      else if (!justRefused) await this.#takeUp(wanted);
    } catch (error) {
      this.#refuse(wanted, reasonOf(error));
    }
    await this.#lookAtTables();
  }

  async #takeUp(edition: string): Promise<void> {
    const { build, say, onTaken } = this.#settings;
    const old = this.#serving;
    this.#tables = await this.#library.curatedStamp();
    const slot = await openSlot(this.#library, edition);
    this.#mark = await markOf(slot, build);
    this.#serving = slot;
    this.#refusal = undefined;
    say(SHELF_WORDS.serves(edition, old.id));
    onTaken?.();
    await this.#earlier.keep(old);
  }

  #refuse(edition: string, reason: string): void {
    if (this.#refusal?.edition !== edition || this.#refusal.reason !== reason) {
      const { say } = this.#settings;
      say(SHELF_WORDS.refused(edition, reason, this.#serving.id));
    }
    this.#refusal = { edition, reason, at: Date.now() };
  }

  /** The curated tables change while the edition stays; a file that has gone takes nothing away. */
  async #lookAtTables(): Promise<void> {
    const { build, say, onTaken } = this.#settings;
    const stamp = await this.#library.curatedStamp();
    if (stamp === undefined || stamp === this.#tables) return;
    this.#tables = stamp;
    try {
      const curated = await this.#library.curated();
      if (JSON.stringify(curated) === JSON.stringify(await this.#serving.store.curated())) return;
      const store = { ...this.#serving.store, curated: async () => curated };
      this.#mark = await markOf({ ...this.#serving, store }, build);
      this.#serving.store = store;
      say(SHELF_WORDS.newTables);
      onTaken?.();
    } catch (error) {
      say(SHELF_WORDS.tablesRefused(reasonOf(error)));
    }
  }
}

/** Opens the shelf over a library, which is closed with it; throws, saying why, where its edition is missing or broken. */
export async function openShelfOver(library: Library, settings: ShelfSettings): Promise<WatchedShelf> {
  try {
    // The stamp is taken before the tables are read: what is written meanwhile is seen at the next look.
    const tables = await library.curatedStamp();
    const slot = await openSlot(library, await library.wanted());
    return new LibraryShelf(library, settings, slot, await markOf(slot, settings.build), tables);
  } catch (error) {
    await library.close();
    throw error;
  }
}

/** Opens the shelf of a data folder. */
export function openShelf({
  dataFolder,
  ...settings
}: ShelfSettings & { readonly dataFolder: string }): Promise<WatchedShelf> {
  return openShelfOver(folderLibrary(dataFolder), settings);
}
