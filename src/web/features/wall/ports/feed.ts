import type { Snapshot } from '../../../api/snapshot.ts';
import type { Contact, Moment } from '../clock/freshness.ts';
import { waitAfter, waitAfterSuccess } from '../clock/retry.ts';

/** What a wall has to show, and how it stands with the server. */
export interface FeedState {
  /** The last good snapshot; nothing before the first. */
  readonly snapshot: Snapshot | undefined;
  /** When the server last confirmed that this is what it serves. */
  readonly contact: Contact | null;
  /** Questions in a row that were not answered well. */
  readonly failures: number;
  /** Whether the server holds another version of the app. */
  readonly newVersion: boolean;
}

/** What was kept from an earlier run. */
export interface Kept {
  readonly snapshot: Snapshot;
  readonly contact: Contact | null;
}

/** Where the last good data outlive the browser. Each may fail: a wall without storage still runs. */
export interface SnapshotStore {
  readonly read: () => Promise<Kept | undefined>;
  readonly keepSnapshot: (snapshot: Snapshot) => Promise<void>;
  readonly keepContact: (wall: number) => Promise<void>;
}

/** The world as a feed sees it, so that tests can be the world. */
export interface FeedWorld {
  readonly store: SnapshotStore;
  readonly load: (kept: Snapshot | undefined, signal: AbortSignal) => Promise<Snapshot>;
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

/** A feed: watched, it shows what was kept, asks the server, and goes on asking for ever. */
export function createFeed(world: FeedWorld, pollSeconds: number): Feed {
  let state: FeedState = { snapshot: undefined, contact: null, failures: 0, newVersion: false };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;
  let stopped = true;
  const listeners = new Set<() => void>();

  const change = (next: Partial<FeedState>): void => {
    if (stopped) return;
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };

  const question = async (signal: AbortSignal): Promise<void> => {
    const snapshot = await world.load(state.snapshot, signal);
    if (signal.aborted) throw new Error('too late');
    const now = world.now();
    const isNew = snapshot !== state.snapshot;
    change({ snapshot, contact: now, failures: 0 });
    if (isNew) world.store.keepSnapshot(snapshot).catch(() => undefined);
    world.store.keepContact(now.wall).catch(() => undefined);
    const newVersion = await world.isNewVersion(signal).catch(() => state.newVersion);
    if (newVersion !== state.newVersion) change({ newVersion });
  };

  /** Time spent waiting for an answer counts as waiting, so that recovery takes less than a minute. */
  const waitAfterFailure = (spent: number): number => {
    const wait = Math.min(waitAfter(state.failures, world.random()), pollSeconds * 1000);
    return Math.max(SHORTEST_WAIT, wait - spent);
  };
  const ask = async (): Promise<void> => {
    clearTimeout(timer);
    const controller = new AbortController();
    asking = controller;
    askedAt = world.now().steady;
    const patience = setTimeout(() => controller.abort(), PATIENCE);
    // A request that never settles, even when aborted, must not end the asking.
    const silence = new Promise<never>((_, reject) => {
      controller.signal.addEventListener('abort', () => reject(new Error('no answer')));
    });
    try {
      await Promise.race([question(controller.signal), silence]);
      schedule(waitAfterSuccess(pollSeconds, world.random()));
    } catch {
      change({ failures: state.failures + 1 });
      schedule(waitAfterFailure(world.now().steady - askedAt));
    } finally {
      clearTimeout(patience);
      asking = undefined;
    }
  };
  const schedule = (milliseconds: number): void => {
    if (!stopped) timer = setTimeout(() => void ask(), milliseconds);
  };

  const begin = async (): Promise<void> => {
    const kept = await within(world.store.read(), STORE_PATIENCE);
    if (kept) change(kept);
    if (!stopped) await ask();
  };
  const stop = (): void => {
    stopped = true;
    clearTimeout(timer);
    asking?.abort();
  };

  return {
    current: () => state,
    watch: (listener) => {
      listeners.add(listener);
      if (stopped) {
        stopped = false;
        void begin();
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) stop();
      };
    },
    nudge: () => {
      if (stopped || world.now().steady - askedAt < NUDGE_GAP) return;
      // A question asked before the machine slept may hang on a dead line: it is dropped and asked anew.
      if (asking) asking.abort();
      else void ask();
    },
  };
}
