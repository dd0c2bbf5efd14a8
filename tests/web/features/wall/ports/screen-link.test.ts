import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DisplayReport, NamedScreen } from '../../../../../src/domain/view/screen/screen.ts';
import { createScreenLink, type ScreenLink } from '../../../../../src/web/features/wall/ports/screen-link.ts';

function screenOf(wall: string): NamedScreen {
  const plan = { wall, banner: null, schedule: [], first: null };
  return { name: 'lobby', plan, firstUntil: null, now: '2026-09-01T12:00:00.000Z' };
}

/** A server and a browser, as this test has them. */
const world = {
  answer: (): Promise<NamedScreen | undefined> => Promise.resolve(screenOf('s=cards')),
  told: [] as DisplayReport[],
  push: undefined as ((screen: NamedScreen) => void) | undefined,
  lines: 0,
  isOver: false,
  kept: undefined as NamedScreen | undefined,
};

function open(): ScreenLink {
  return createScreenLink({
    display: 'd0000000',
    version: 'index-abc.js',
    tell: (report) => {
      world.told.push(report);
      return world.answer();
    },
    listen: (onScreen) => {
      world.lines += 1;
      world.isOver = false;
      world.push = onScreen;
      return { isOver: () => world.isOver, close: () => undefined };
    },
    kept: () => world.kept,
    keep: (screen) => {
      world.kept = screen;
    },
    now: () => ({ wall: Date.now(), monotonic: Date.now() }),
    random: () => 0.5,
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(world, { told: [], lines: 0, kept: undefined });
  world.answer = () => Promise.resolve(screenOf('s=cards'));
});
afterEach(() => vi.useRealTimers());

const wallOf = (link: ScreenLink) => link.current().screen?.plan.wall;

describe('the link of a named screen', () => {
  it('takes what is pushed at once, and keeps it for a start without a server', async () => {
    const link = open();
    link.watch(() => undefined);
    await vi.advanceTimersByTimeAsync(0);
    expect(wallOf(link)).toBe('s=cards');
    world.push?.(screenOf('s=lines'));
    expect(wallOf(link)).toBe('s=lines');
    world.answer = () => Promise.reject(new Error('down'));
    expect(wallOf(open())).toBe('s=lines');
  });

  it('an outage changes nothing: it asks again for ever, and opens a new line where the old one is over', async () => {
    const link = open();
    link.watch(() => undefined);
    await vi.advanceTimersByTimeAsync(0);
    world.isOver = true;
    world.answer = () => Promise.reject(new Error('down'));
    await vi.advanceTimersByTimeAsync(600_000);
    expect(wallOf(link)).toBe('s=cards');
    world.answer = () => Promise.resolve(screenOf('s=felt'));
    await vi.advanceTimersByTimeAsync(31_000);
    expect([wallOf(link), world.lines]).toEqual(['s=felt', 2]);
  });

  it('of a name that nobody knows says so, and shows the screen soon after it is made', async () => {
    world.answer = () => Promise.resolve(undefined);
    const link = open();
    link.watch(() => undefined);
    await vi.advanceTimersByTimeAsync(0);
    expect(link.current()).toEqual({ screen: undefined, isUnknown: true });
    world.answer = () => Promise.resolve(screenOf('s=cards'));
    await vi.advanceTimersByTimeAsync(6000);
    expect(link.current()).toMatchObject({ screen: { name: 'lobby' }, isUnknown: false });
  });

  it('tells of the first scene at once, and of the others with its next question', async () => {
    const link = open();
    link.watch(() => undefined);
    await vi.advanceTimersByTimeAsync(0);
    const telling = { region: '00', edition: '2026-08-0a1b2c3d', confirmed: null, awake: true };
    link.telling({ ...telling, scene: 'cards' });
    await vi.advanceTimersByTimeAsync(0);
    link.telling({ ...telling, scene: 'lines' });
    expect(world.told.map(({ scene }) => scene)).toEqual([null, 'cards']);
    await vi.advanceTimersByTimeAsync(31_000);
    expect(world.told.at(-1)).toMatchObject({ scene: 'lines', display: 'd0000000', version: 'index-abc.js' });
  });
});
