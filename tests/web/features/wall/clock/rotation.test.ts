import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advance,
  PREPARE_LIMIT,
  progressOf,
  startRotation,
  untilDue,
  type Rotation,
  type RotationEvent,
  type RotationPlan,
} from '../../../../../src/web/features/wall/clock/rotation.ts';

const plan: RotationPlan = { secondsOf: () => 20, neighbour: (step, way) => step + way };
const at = (rotation: Rotation, event: RotationEvent, seconds: number): Rotation =>
  advance(rotation, event, plan, seconds * 1000);
const start = startRotation(0, plan, 0);
const ready = at(start, { type: 'prepared', step: 1 }, 1);

describe('the rotation', () => {
  it('shows the next scene when its time has come', () => {
    expect(at(ready, { type: 'tick' }, 19.9).step).toBe(0);
    expect(at(ready, { type: 'tick' }, 20).step).toBe(1);
  });

  it('never shows a scene that is not ready', () => {
    const late = at(start, { type: 'tick' }, 25);
    expect(late.step).toBe(0);
    expect(at(late, { type: 'prepared', step: late.next }, 26).step).toBe(late.next);
  });

  it('passes over a scene that does not become ready, and over one that breaks', () => {
    const overdue = at(start, { type: 'tick' }, PREPARE_LIMIT / 1000);
    expect(overdue).toMatchObject({ step: 0, next: 2, prepared: false });
    expect(at(start, { type: 'broken', step: 1 }, 1).next).toBe(2);
  });

  it('word of a scene that is no longer wanted changes nothing', () => {
    expect(at(start, { type: 'prepared', step: 7 }, 1)).toBe(start);
    expect(at(start, { type: 'broken', step: 7 }, 1)).toBe(start);
  });

  it('after a night asleep goes on by one scene, not by many', () => {
    const woken = at(ready, { type: 'tick' }, 8 * 3600);
    expect(woken).toMatchObject({ step: 1, next: 2, prepared: false });
    expect(at(woken, { type: 'tick' }, 8 * 3600).step).toBe(1);
  });

  it('next and previous do not wait for the time, only for the scene', () => {
    expect(at(ready, { type: 'next' }, 2).step).toBe(1);
    const asked = at(start, { type: 'next' }, 2);
    expect(asked.step).toBe(0);
    expect(at(asked, { type: 'prepared', step: 1 }, 3).step).toBe(1);
    const back = at(ready, { type: 'previous' }, 2);
    expect(back).toMatchObject({ step: 0, next: -1 });
    expect(at(back, { type: 'prepared', step: -1 }, 3)).toMatchObject({ step: -1, next: 0 });
  });

  it('goes to any scene', () => {
    const gone = at(at(ready, { type: 'go', step: 9 }, 2), { type: 'prepared', step: 9 }, 3);
    expect(gone).toMatchObject({ step: 9, next: 10 });
  });

  it('a pause stops the time and does not lose it', () => {
    const paused = at(ready, { type: 'pause' }, 15);
    expect(at(paused, { type: 'tick' }, 300).step).toBe(0);
    const resumed = at(paused, { type: 'resume' }, 315);
    expect(at(resumed, { type: 'tick' }, 319).step).toBe(0);
    expect(at(resumed, { type: 'tick' }, 320).step).toBe(1);
  });

  it('next during a pause shows the next scene and stays paused', () => {
    const moved = at(at(ready, { type: 'pause' }, 5), { type: 'next' }, 6);
    expect(moved.step).toBe(1);
    expect(moved.pausedAt).toBe(6000);
  });

  it('back and then forward is one back and one forward; pressed before the first has come, it is none', () => {
    const back = at(at(ready, { type: 'previous' }, 2), { type: 'prepared', step: -1 }, 3);
    // The scene that was left is laid out still: nobody tells of it again.
    expect(back).toMatchObject({ step: -1, next: 0, prepared: true });
    expect(at(back, { type: 'next' }, 4)).toMatchObject({ step: 0, next: 1 });
    expect(at(back, { type: 'tick' }, 24).step).toBe(0);
    const both = at(at(ready, { type: 'previous' }, 2), { type: 'next' }, 2.1);
    expect(both).toMatchObject({ step: 0, next: 1, hurried: false });
  });

  it('two steps by hand before the first has come are two steps', () => {
    const twice = at(at(ready, { type: 'previous' }, 2), { type: 'previous' }, 2.1);
    expect(twice).toMatchObject({ step: 0, next: -2, hurried: true });
    const forward = at(at(start, { type: 'next' }, 1), { type: 'next' }, 1.1);
    expect(forward).toMatchObject({ step: 0, next: 2, hurried: true });
  });

  it('going to the scene on the screen, or to the one that is laid out, waits for nothing', () => {
    expect(at(ready, { type: 'go', step: 0 }, 2)).toMatchObject({ step: 0, next: 1, hurried: false });
    expect(at(ready, { type: 'go', step: 1 }, 2).step).toBe(1);
  });

  it('new data make the next scene again; the one on the screen stays until its time is over', () => {
    const renewed = at(ready, { type: 'renewed', again: false }, 5);
    expect(renewed).toMatchObject({ step: 0, next: 1, prepared: false, madeOf: 0, nextMadeOf: 1 });
    expect(at(renewed, { type: 'prepared', step: 1 }, 6).step).toBe(0);
  });

  it('a change asked for at the screen makes the scene on it again, at once', () => {
    const renewed = at(ready, { type: 'renewed', again: true }, 5);
    expect(renewed).toMatchObject({ step: 0, next: 0, madeOf: 0 });
    expect(at(renewed, { type: 'prepared', step: 0 }, 6)).toMatchObject({ step: 0, next: 1, madeOf: 1 });
  });

  it('a wall of one scene shows it again and again', () => {
    const alone: RotationPlan = { secondsOf: () => 5, neighbour: (step, way) => step + way };
    let rotation = startRotation(0, alone, 0);
    for (let second = 1; second <= 20; second++) {
      rotation = advance(rotation, { type: 'prepared', step: rotation.next }, alone, second * 1000);
      rotation = advance(rotation, { type: 'tick' }, alone, second * 1000);
    }
    expect(rotation.step).toBe(4);
  });

  it('whatever happens, only a step that was ready is shown, and the clock never runs negative', () => {
    const event: fc.Arbitrary<RotationEvent> = fc.oneof(
      fc.constantFrom<RotationEvent>(
        { type: 'tick' },
        { type: 'next' },
        { type: 'previous' },
        { type: 'pause' },
        { type: 'resume' },
        { type: 'renewed', again: false },
        { type: 'renewed', again: true },
      ),
      fc.integer({ min: -3, max: 6 }).map((step) => ({ type: 'prepared', step }) as const),
      fc.integer({ min: -3, max: 6 }).map((step) => ({ type: 'broken', step }) as const),
      fc.integer({ min: -3, max: 6 }).map((step) => ({ type: 'go', step }) as const),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(event, fc.nat(40_000))), (events) => {
        let now = 0;
        let rotation = start;
        for (const [each, later] of events) {
          now += later;
          const before = rotation;
          rotation = advance(before, each, plan, now);
          const wasReady = before.prepared || (each.type === 'prepared' && each.step === before.next);
          expect(rotation.step === before.step || (wasReady && rotation.step === before.next)).toBe(true);
          expect(untilDue(rotation, plan, now)).toBeGreaterThanOrEqual(0);
          expect(progressOf(rotation, plan, now)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
