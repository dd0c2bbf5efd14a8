import { ApiFailure } from '../../../api/problem.ts';
import type { Loaded, Snapshot } from '../../../api/snapshot.ts';
import { clockError, type Contact, type Moment } from '../clock/freshness.ts';
import { waitAfter, waitAfterSuccess } from '../clock/retry.ts';

/** What is wrong with a server: it is not reached, or what it answers is an error or of another shape. */
type Trouble = 'no-answer' | 'wrong-answer';

/** What a wall has to show, and how it stands with the server. */
export interface FeedState {
  /** The last good snapshot; nothing before the first. */
  readonly snapshot: Snapshot | undefined;
  /** When the server last confirmed that this is what it serves. */
  readonly contact: Contact | null;
  /** Questions in a row that were not answered well. */
  readonly failures: number;
  /** What was wrong the last time; nothing while the server is well. */
  readonly trouble: Trouble | null;
  /** By how many milliseconds the clock of this machine must be set right; 0 where it is off by less than a day. */
  readonly clockError: number;
  /** Whether the data outlive a restart of the browser; false where its storage is full or forbidden. */
  readonly isKept: boolean;
  /** Whether the server holds another version of the app. */
  readonly newVersion: boolean;
}

/** What was kept from an earlier run. */
export interface StoredSnapshot {
  readonly snapshot: Snapshot;
  readonly contact: Contact | null;
}

/** Where the last good data outlive the browser. Each may fail: a wall without storage still runs. */
export interface SnapshotStore {
  readonly read: () => Promise<StoredSnapshot | undefined>;
  readonly keepSnapshot: (snapshot: Snapshot) => Promise<void>;
  readonly keepContact: (wall: number) => Promise<void>;
}

/** The world as a feed sees it, so that tests can be the world. */
export interface FeedWorld {
  readonly store: SnapshotStore;
  readonly load: (kept: Snapshot | undefined, signal: AbortSignal) => Promise<Loaded>;
  readonly isNewVersion: (signal: AbortSignal) => Promise<boolean>;
  readonly now: () => Moment;
  readonly random: () => number;
}

/** The one line between wall and server; it runs while somebody watches. */
export interface Feed {
  readonly current: () => FeedState;
  readonly watch: (listener: () => void) => () => void;
  /** Asks at once: the machine woke, the network is back, somebody looks. */
  readonly nudge: () => void;
}

/** A question without a whole answer by then has failed; long enough for a new edition over a slow line. */
export const PATIENCE = 40_000;
/** The storage is not waited for longer than this. */
const STORE_PATIENCE = 3000;
/** A server that fails at once is still left in peace for this long. */
const SHORTEST_WAIT = 500;
/** Nudges come in swarms (wake, online and visible at once): one question is enough. */
const NUDGE_GAP = 1000;

function within<T>(promise: Promise<T>, milliseconds: number): Promise<T | undefined> {
  return Promise.race([
    promise.catch(() => undefined),
    new Promise<undefined>((resolve) => {
      setTimeout(() => resolve(undefined), milliseconds);
    }),
  ]);
}

function troubleOf(error: unknown): Trouble {
  return error instanceof ApiFailure && error.problem.kind !== 'unreachable' ? 'wrong-answer' : 'no-answer';
}

const FIRST: FeedState = {
  snapshot: undefined,
  contact: null,
  failures: 0,
  trouble: null,
  clockError: 0,
  isKept: true,
  newVersion: false,
};

/** Watched, it shows what was stored, asks the server, and goes on asking for ever. */
class PollingFeed implements Feed {
  readonly #world: FeedWorld;
  readonly #pollSeconds: number;
  #state: FeedState = FIRST;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | undefined;
  #askedAt = Number.NEGATIVE_INFINITY;
  #stopped = true;
  readonly #listeners = new Set<() => void>();

  constructor(world: FeedWorld, pollSeconds: number) {
    this.#world = world;
    this.#pollSeconds = pollSeconds;
  }

  readonly current = (): FeedState => this.#state;

  readonly watch = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    if (this.#stopped) {
      this.#stopped = false;
      void this.#begin();
    }
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#stop();
    };
  };

  readonly nudge = (): void => {
    if (this.#stopped || this.#world.now().monotonic - this.#askedAt < NUDGE_GAP) return;
    // A question asked before the machine slept may hang on a dead line: it is dropped and asked again.
    if (this.#asking) this.#asking.abort();
    else void this.#ask();
  };

  #change(next: Partial<FeedState>): void {
    if (this.#stopped) return;
    this.#state = { ...this.#state, ...next };
    for (const listener of this.#listeners) listener();
  }

  async #begin(): Promise<void> {
    const stored = await within(this.#world.store.read(), STORE_PATIENCE);
    if (stored) this.#change(stored);
    if (!this.#stopped) await this.#ask();
  }

  #stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#asking?.abort();
  }

  #schedule(milliseconds: number): void {
    if (!this.#stopped) this.#timer = setTimeout(() => void this.#ask(), milliseconds);
  }

  async #ask(): Promise<void> {
    clearTimeout(this.#timer);
    const controller = new AbortController();
    this.#asking = controller;
    this.#askedAt = this.#world.now().monotonic;
    const patience = setTimeout(() => controller.abort(), PATIENCE);
    // A request that never settles, even when aborted, must not end the asking.
    const silence = new Promise<never>((_, reject) => {
      controller.signal.addEventListener('abort', () => reject(new Error('no answer')));
    });
    try {
      await Promise.race([this.#question(controller.signal), silence]);
      this.#schedule(waitAfterSuccess(this.#pollSeconds, this.#world.random()));
    } catch (error) {
      this.#change({ failures: this.#state.failures + 1, trouble: troubleOf(error) });
      this.#schedule(this.#waitAfterFailure(this.#world.now().monotonic - this.#askedAt));
    } finally {
      clearTimeout(patience);
      this.#asking = undefined;
    }
  }

  async #question(signal: AbortSignal): Promise<void> {
    const { store, load, now, isNewVersion } = this.#world;
    const { snapshot, serverTime } = await load(this.#state.snapshot, signal);
    if (signal.aborted) throw new Error('too late');
    const contact = now();
    const isNew = snapshot !== this.#state.snapshot;
    const wrong = clockError(serverTime, contact);
    this.#change({ snapshot, contact, failures: 0, trouble: null, clockError: wrong });
    if (isNew) this.#keep(snapshot);
    store.keepContact(contact.wall).catch(() => undefined);
    const newVersion = await isNewVersion(signal).catch(() => this.#state.newVersion);
    if (newVersion !== this.#state.newVersion) this.#change({ newVersion });
  }

  #keep(snapshot: Snapshot): void {
    this.#world.store.keepSnapshot(snapshot).then(
      () => this.#change({ isKept: true }),
      () => this.#change({ isKept: false }),
    );
  }

  /** Time spent waiting for an answer counts as waiting, so that recovery takes less than a minute. */
  #waitAfterFailure(spent: number): number {
    const wait = waitAfter(this.#state.failures, this.#world.random());
    return Math.max(SHORTEST_WAIT, Math.min(wait, this.#pollSeconds * 1000) - spent);
  }
}

/** A feed of the world, asked every so many seconds. */
export function createFeed(world: FeedWorld, pollSeconds: number): Feed {
  return new PollingFeed(world, pollSeconds);
}
