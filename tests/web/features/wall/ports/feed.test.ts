import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiFailure } from '../../../../../src/web/api/problem.ts';
import type { Snapshot } from '../../../../../src/web/api/snapshot.ts';
import {
  PATIENCE,
  createFeed,
  type Feed,
  type FeedWorld,
  type StoredSnapshot,
} from '../../../../../src/web/features/wall/ports/feed.ts';

function snapshotOf(id: string): Snapshot {
  return { edition: { id }, cubes: [], population: {} } as unknown as Snapshot;
}

const first = snapshotOf('2026-08-00000001');
const second = snapshotOf('2026-09-00000002');

interface World extends FeedWorld {
  readonly kept: { snapshot?: Snapshot; contact?: number };
  answer: (kept: Snapshot | undefined, signal: AbortSignal) => Promise<Snapshot>;
  newVersion: () => Promise<boolean>;
  asked: number;
  /** How far the server's clock is ahead, in milliseconds. */
  ahead: number;
}

/** A world on fake timers: its steady clock counts from 0, its other clock from the given time. */
function fakeWorld(
  kept?: StoredSnapshot,
  read: () => Promise<StoredSnapshot | undefined> = async () => kept,
): World {
  const memory: World['kept'] = {};
  const world: World = {
    kept: memory,
    asked: 0,
    answer: async () => first,
    newVersion: async () => false,
    load: async (have, signal) => {
      world.asked++;
      return { snapshot: await world.answer(have, signal), serverTime: Date.now() + world.ahead };
    },
    ahead: 0,
    isNewVersion: () => world.newVersion(),
    now: () => ({ wall: Date.now(), monotonic: performance.now() }),
    random: () => 0.5,
    store: {
      read,
      keepSnapshot: async (snapshot) => {
        memory.snapshot = snapshot;
      },
      keepContact: async (at) => {
        memory.contact = at;
      },
    },
  };
  return world;
}

const refuse = (): Promise<Snapshot> => Promise.reject(new Error('down'));
const refuseToKeep = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
const later = (seconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(seconds * 1000);

let stop: (() => void) | undefined;
function start(world: World, poll = 60): Feed {
  const feed = createFeed(world, poll);
  stop = feed.watch(() => undefined);
  return feed;
}

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000_000_000 });
});
afterEach(() => {
  stop?.();
  vi.useRealTimers();
});

describe('the line between wall and server', () => {
  it('takes a snapshot, keeps it, and asks again once a minute', async () => {
    const world = fakeWorld();
    const running = start(world);
    await later(1);
    expect(running.current()).toMatchObject({ snapshot: first, failures: 0, newVersion: false });
    expect(world.kept).toEqual({ snapshot: first, contact: 1_000_000_000_000 });
    await later(170);
    expect(world.asked).toBe(3);
  });

  it('shows what was kept before the server has answered, and when that was', async () => {
    const world = fakeWorld({ snapshot: first, contact: { wall: 5 } });
    world.answer = refuse;
    const running = start(world);
    await later(2);
    expect(running.current()).toMatchObject({ snapshot: first, contact: { wall: 5 }, failures: 2 });
  });

  it('a server that is down at the start is asked for ever, and found within half a minute', async () => {
    const world = fakeWorld();
    world.answer = refuse;
    const running = start(world);
    await later(24 * 3600);
    expect(running.current().snapshot).toBeUndefined();
    expect(world.asked).toBeGreaterThan(2800);
    world.answer = async () => first;
    await later(31);
    expect(running.current()).toMatchObject({ snapshot: first, failures: 0 });
  });

  it('a server that goes down later takes nothing away', async () => {
    const world = fakeWorld();
    const running = start(world);
    await later(1);
    const { contact } = running.current();
    world.answer = refuse;
    await later(3600);
    expect(running.current().snapshot).toBe(first);
    expect(running.current().contact).toEqual(contact);
    expect(running.current().failures).toBeGreaterThan(50);
  });

  it('an answer that never comes is given up after a while; the next one counts', async () => {
    const world = fakeWorld();
    world.answer = () => new Promise(() => undefined);
    const running = start(world);
    await later(PATIENCE / 1000 + 0.3);
    expect(running.current().failures).toBe(1);
    world.answer = async () => first;
    await later(1);
    expect(running.current().snapshot).toBe(first);
  });

  it('hanging again and again, it is found again within a minute of being well', async () => {
    const world = fakeWorld();
    world.answer = () => new Promise(() => undefined);
    const running = start(world);
    await later(3600);
    world.answer = async () => first;
    await later(60);
    expect(running.current().snapshot).toBe(first);
  });

  it('an answer that comes too late is not taken', async () => {
    const world = fakeWorld();
    world.answer = () =>
      new Promise((resolve) => {
        setTimeout(() => resolve(first), PATIENCE + 5000);
      });
    const running = start(world);
    await later(PATIENCE / 1000 + 6);
    expect(running.current().snapshot).toBeUndefined();
  });

  it('a new edition replaces the old one whole, and is kept', async () => {
    const world = fakeWorld();
    const running = start(world);
    await later(1);
    world.answer = async () => second;
    await later(61);
    expect(running.current().snapshot).toBe(second);
    expect(world.kept.snapshot).toBe(second);
  });

  it('woken, it asks at once, and a swarm of nudges is one question', async () => {
    const world = fakeWorld();
    world.answer = refuse;
    const running = start(world);
    await later(600);
    world.answer = async () => first;
    await later(5);
    const before = world.asked;
    running.nudge();
    running.nudge();
    running.nudge();
    await later(0.01);
    expect(world.asked).toBe(before + 1);
    expect(running.current().snapshot).toBe(first);
  });

  it('woken while a question hangs on a dead line, it drops that and asks again', async () => {
    const world = fakeWorld();
    world.answer = () => new Promise(() => undefined);
    const running = start(world);
    await later(5);
    world.answer = async () => first;
    running.nudge();
    await later(1.1);
    expect(running.current().snapshot).toBe(first);
  });

  it('a clock that jumps does not stop the asking', async () => {
    const world = fakeWorld();
    start(world);
    await later(1);
    vi.setSystemTime(2_000_000_000_000);
    await later(120);
    vi.setSystemTime(900_000_000_000);
    await later(120);
    expect(world.asked).toBeGreaterThanOrEqual(4);
  });

  it('tells of a new version only when the server has answered', async () => {
    const world = fakeWorld();
    world.newVersion = async () => true;
    world.answer = refuse;
    const running = start(world);
    await later(100);
    expect(running.current().newVersion).toBe(false);
    world.answer = async () => first;
    await later(40);
    expect(running.current().newVersion).toBe(true);
  });

  it('runs without storage: refused, or hanging', async () => {
    const refused = fakeWorld(undefined, () => Promise.reject(new Error('denied')));
    const running = start(refused);
    await later(1);
    expect(running.current().snapshot).toBe(first);
    stop?.();
    const hanging = start(fakeWorld(undefined, () => new Promise(() => undefined)));
    await later(4);
    expect(hanging.current().snapshot).toBe(first);
  });

  it('tells an answer that is wrong from no answer, and forgets both when the server is well', async () => {
    const world = fakeWorld();
    world.answer = () => Promise.reject(new ApiFailure({ kind: 'malformed', message: 'another shape' }));
    const running = start(world);
    await later(1);
    expect(running.current().trouble).toBe('wrong-answer');
    world.answer = refuse;
    await later(60);
    expect(running.current().trouble).toBe('no-answer');
    world.answer = async () => first;
    await later(60);
    expect(running.current().trouble).toBeNull();
  });

  it('notices a clock that is off by over a day against the server, and none that is off by hours', async () => {
    const world = fakeWorld();
    world.ahead = 23 * 3_600_000;
    const running = start(world);
    await later(1);
    expect(running.current().clockError).toBe(0);
    world.ahead = -400 * 24 * 3_600_000;
    await later(120);
    expect(running.current().clockError).toBe(world.ahead);
  });

  it('says that restarts are not protected where the storage is full or forbidden', async () => {
    const world = fakeWorld();
    const running = start({ ...world, store: { ...world.store, keepSnapshot: refuseToKeep } });
    await later(1);
    expect(running.current()).toMatchObject({ snapshot: first, isKept: false });
  });

  it('stopped, it asks no more', async () => {
    const world = fakeWorld();
    start(world);
    await later(1);
    stop?.();
    await later(600);
    expect(world.asked).toBe(1);
  });
});
