import { earlierEditions } from './earlier-editions.ts';
import { curatedOf, curatedStamp, wantedEdition } from './edition-folder.ts';
import type { Refusal, Shelf } from './shelf.ts';
import { hold, openSlot, retire, workOn } from './slot.ts';

/** A shelf over a data folder, that looks for a new edition from time to time. */
export interface WatchedShelf extends Shelf {
  /** Looks once whether another edition or other curated tables are to be served, and takes them up if they are whole. */
  look(): Promise<void>;
  /** Stops looking and closes every store once the requests that use it have ended. */
  close(): Promise<void>;
}

/** What a shelf needs to be told. */
export interface ShelfSettings {
  readonly dataFolder: string;
  /** Milliseconds between looks; 0 looks only when told. */
  readonly every: number;
  /** Told of everything taken up or refused, in a sentence. */
  readonly say: (sentence: string) => void;
  /** Called when something new serves, so that what is asked for first can be made again. */
  readonly onTaken?: () => void;
}

/** A refused edition is tried again after this many milliseconds: its files may still have been arriving. */
const TRY_AGAIN = 5_000;

/** Opens the shelf of a data folder; throws, saying why, where its edition is missing or broken. */
export async function openShelf(settings: ShelfSettings): Promise<WatchedShelf> {
  const { dataFolder, every, say, onTaken } = settings;
  // Looked at before they are read: what is written meanwhile is seen at the next look.
  let tables = await curatedStamp(dataFolder);
  let turn = 0;
  let serving = await openSlot(dataFolder, await wantedEdition(dataFolder));
  let refusal: (Refusal & { readonly at: number }) | undefined;
  let looking: Promise<void> = Promise.resolve();
  const earlier = earlierEditions(dataFolder);

  function refuse(edition: string, error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    if (refusal?.edition !== edition || refusal.reason !== reason) {
      say(`Edition ${edition} is not taken up: ${reason}. Edition ${serving.id} goes on serving.`);
    }
    refusal = { edition, reason, at: Date.now() };
  }

  async function takeUp(edition: string): Promise<void> {
    const old = serving;
    tables = await curatedStamp(dataFolder);
    serving = await openSlot(dataFolder, edition);
    refusal = undefined;
    say(`Edition ${edition} serves; it takes the place of ${old.id}.`);
    onTaken?.();
    await earlier.keep(old);
  }

  /** The tables kept by hand change while the edition stays; a file that has gone takes nothing away. */
  async function lookAtTables(): Promise<void> {
    const stamp = await curatedStamp(dataFolder);
    if (stamp === undefined || stamp === tables) return;
    tables = stamp;
    try {
      const curated = await curatedOf(dataFolder);
      if (JSON.stringify(curated) === JSON.stringify(await serving.store.curated())) return;
      serving.store = { ...serving.store, curated: async () => curated };
      turn += 1;
      say('The tables of claims, events, operations and perception are taken up anew.');
      onTaken?.();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      say(`The tables kept by hand are not taken up: ${reason}. Those of before go on serving.`);
    }
  }

  async function lookOnce(): Promise<void> {
    let wanted = 'unknown';
    try {
      wanted = await wantedEdition(dataFolder);
      const justRefused = refusal?.edition === wanted && Date.now() - refusal.at < TRY_AGAIN;
      if (wanted === serving.id) refusal = undefined;
      else if (!justRefused) await takeUp(wanted);
    } catch (error) {
      refuse(wanted, error);
    }
    await lookAtTables();
  }

  function look(): Promise<void> {
    looking = looking.then(lookOnce);
    return looking;
  }

  const timer = every > 0 ? setInterval(() => void look(), every) : undefined;
  timer?.unref();

  return {
    mark: () => (turn === 0 ? serving.id : `${serving.id} ${turn}`),
    async use(edition, work) {
      const served = edition === undefined || edition === serving.id;
      const slot = served ? hold(serving) : await earlier.hold(edition);
      return slot && workOn(slot, work);
    },
    async editions() {
      const others = (await earlier.list()).filter(({ id }) => id !== serving.id);
      return [await serving.store.edition(), ...others];
    },
    refused: () => refusal && { edition: refusal.edition, reason: refusal.reason },
    look,
    async close() {
      clearInterval(timer);
      await looking;
      await earlier.close();
      await retire(serving);
    },
  };
}
