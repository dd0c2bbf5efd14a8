import { describe, expect, it } from 'vitest';
import { DEFAULT_WALL, type Wall } from '../../../../../src/domain/view/scene.ts';
import { createServerClock } from '../../../../../src/web/features/wall/clock/server-clock.ts';
import { createShow } from '../../../../../src/web/features/wall/screen/show.ts';
import { FIGURES_ALONE } from '../figures-alone.ts';

/** `felt` has nothing to show here: its time goes to the scene after it. */
const wall: Wall = {
  ...DEFAULT_WALL,
  seconds: 10,
  scenes: [{ kind: 'cards' }, { kind: 'felt' }, { kind: 'lines' }],
};

/** A wall whose own clock began at another moment than that of any other. */
function wallSince(began: number) {
  const world = { time: began };
  const show = createShow(
    { wall, evidence: FIGURES_ALONE },
    0,
    () => world.time - began,
    () => world.time,
  );
  const pass = (to: number): number => {
    for (; world.time < to; world.time += 100) {
      show.send({ type: 'prepared', step: show.current().next });
      show.send({ type: 'tick' });
    }
    return show.current().step;
  };
  return { show, pass, world };
}

describe('walls of one name', () => {
  it('show the same scene at every moment, whenever they were started', () => {
    const [one, other] = [wallSince(3000), wallSince(17_200)];
    for (let at = 18_000; at < 100_000; at += 700) expect(one.pass(at)).toBe(other.pass(at));
    expect(wallSince(60_050).pass(60_100)).toBe(6);
  });

  it('are in step again after a sleep, without racing through what was missed', () => {
    const { show, pass, world } = wallSince(0);
    pass(5000);
    world.time = 95_000;
    const steps = new Set<number>();
    show.watch(() => steps.add(show.current().step));
    expect(pass(96_000)).toBe(9);
    expect([...steps]).toEqual([0, 9]);
  });

  it('let a hand move them, and are in step again once it has gone', () => {
    const { show, pass } = wallSince(0);
    pass(1000);
    show.send({ type: 'next' });
    expect(pass(2000)).toBe(2);
    expect(pass(9000)).toBe(2);
    show.send({ type: 'left' });
    expect(pass(11_500)).toBe(2);
    expect(pass(31_000)).toBe(3);
  });

  it('take the time of the quickest question to the server, and their own until one was answered', () => {
    const clock = createServerClock();
    expect(clock.at({ wall: 5, monotonic: 100 })).toBe(5);
    clock.learn({ asked: 1000, answered: 1200, server: 50_000 });
    clock.learn({ asked: 2000, answered: 2020, server: 51_000 });
    clock.learn({ asked: 3000, answered: 3900, server: 52_000 });
    expect(clock.at({ wall: 5, monotonic: 4010 })).toBe(53_000);
  });
});
