import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { driftAt, wholeOffset } from '../../../../src/web/features/wall/clock/drift.ts';
import { ageOf, freshnessOf, hasJumped } from '../../../../src/web/features/wall/clock/freshness.ts';
import {
  isNight,
  mexicoClock,
  mexicoDay,
  mexicoHour,
  mexicoMonth,
} from '../../../../src/web/features/wall/clock/mexico-clock.ts';
import { LONGEST_WAIT, waitAfter, waitAfterSuccess } from '../../../../src/web/features/wall/clock/retry.ts';

const MINUTE = 60_000;

describe('trying again', () => {
  it('waits longer each time, never more than half a minute, and never gives up', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 1000, 1e9].map((failures) => waitAfter(failures, 1));
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000, 30_000]);
  });

  it('leaves up to half of the wait to chance, so that walls do not ask all at once', () => {
    expect(waitAfter(9, 0)).toBe(LONGEST_WAIT / 2);
    fc.assert(
      fc.property(fc.integer({ min: 1 }), fc.double({ min: 0, max: 1, noNaN: true }), (failures, random) => {
        const wait = waitAfter(failures, random);
        expect(wait).toBeGreaterThanOrEqual(500);
        expect(wait).toBeLessThanOrEqual(LONGEST_WAIT);
      }),
    );
  });

  it('after a success asks again in its own time, give or take a tenth', () => {
    expect([0, 0.5, 1].map((random) => waitAfterSuccess(60, random))).toEqual([54_000, 60_000, 66_000]);
  });
});

describe('the age of what is shown', () => {
  const contact = { wall: 1_000_000, monotonic: 5000 };

  it('is fresh for five questions, then stale', () => {
    const after = (minutes: number) =>
      freshnessOf(contact, { wall: 1_000_000 + minutes * MINUTE, monotonic: 5000 + minutes * MINUTE }, 60);
    expect(after(4.9).state).toBe('fresh');
    expect(after(5.1)).toMatchObject({ state: 'stale', at: 1_000_000, age: 5.1 * MINUTE });
  });

  it('a clock set back does not make old data young', () => {
    expect(ageOf(contact, { wall: 0, monotonic: 5000 + 20 * MINUTE })).toBe(20 * MINUTE);
  });

  it('a machine that slept, its steady clock standing still, is behind by the time that it slept', () => {
    const woken = { wall: 1_000_000 + 480 * MINUTE, monotonic: 6000 };
    expect(freshnessOf(contact, woken, 60).state).toBe('stale');
  });

  it('a contact before a restart that lies in the future counts as stale, of unknown age', () => {
    expect(freshnessOf({ wall: 2_000_000 }, { wall: 1_000_000, monotonic: 0 }, 60)).toEqual({
      state: 'stale',
      at: 2_000_000,
      age: Infinity,
    });
  });

  it('without any contact it has never been fresh', () => {
    expect(freshnessOf(null, { wall: 0, monotonic: 0 }, 60)).toEqual({ state: 'never' });
  });

  it('sleep and a clock that is set are seen, slow timers are not', () => {
    const before = { wall: 0, monotonic: 0 };
    expect(hasJumped(before, { wall: 61_000, monotonic: 60_000 })).toBe(false);
    expect(hasJumped(before, { wall: 3_600_000, monotonic: 1000 })).toBe(true);
    expect(hasJumped(before, { wall: -3_600_000, monotonic: 1000 })).toBe(true);
  });
});

describe('the clock of Mexico City', () => {
  const at = Date.UTC(2026, 2, 10, 5, 5); // 9 March 2026, 23:05 there

  it('tells the time there, whatever the machine thinks', () => {
    expect(mexicoClock('es').time(at)).toBe('23:05');
    expect(mexicoClock('en').time(at)).toBe('23:05');
    expect(mexicoClock('es').time(Date.UTC(2026, 2, 10, 6, 0))).toBe('00:00');
    expect(mexicoDay(at)).toBe('2026-03-09');
    expect(mexicoMonth(Date.UTC(2026, 3, 1, 3))).toBe('2026-03');
    expect(mexicoHour(at)).toBe(23);
  });

  it('names the day in both languages', () => {
    expect(mexicoClock('es').day(at)).toBe('lunes, 9 de marzo');
    expect(mexicoClock('en').day(at)).toMatch(/^Monday,? 9 March$/);
    expect(mexicoClock('es').dayAndTime(at)).toBe('9 mar, 23:05');
  });

  it('knows no summer time there any more', () => {
    expect(mexicoHour(Date.UTC(2026, 6, 1, 18))).toBe(12);
    expect(mexicoHour(Date.UTC(2026, 0, 1, 18))).toBe(12);
  });

  it('night runs over midnight', () => {
    const night = { from: 22, to: 6 };
    const hours = Array.from({ length: 24 }, (_, hour) => hour);
    const dark = hours.filter((hour) => isNight(night, Date.UTC(2026, 0, 1, hour + 6)));
    expect(dark).toEqual([0, 1, 2, 3, 4, 5, 22, 23]);
  });

  it('a night within a day, a night of no length, and none', () => {
    const noon = Date.UTC(2026, 0, 1, 18);
    expect(isNight({ from: 11, to: 14 }, noon)).toBe(true);
    expect(isNight({ from: 12, to: 12 }, noon)).toBe(false);
    expect(isNight(null, noon)).toBe(false);
  });
});

describe('drift', () => {
  const time = fc.double({ min: 0, max: 1e10, noNaN: true });
  const speed = fc.integer({ min: 0, max: 24 });
  const reach = fc.integer({ min: 1, max: 60 });

  it('never goes faster than asked', () => {
    fc.assert(
      fc.property(
        time,
        fc.double({ min: 1, max: 60_000, noNaN: true }),
        speed,
        reach,
        (from, span, perMinute, room) => {
          const a = driftAt(from, perMinute, room);
          const b = driftAt(from + span, perMinute, room);
          expect(Math.hypot(b.x - a.x, b.y - a.y)).toBeLessThanOrEqual((perMinute * span) / MINUTE + 1e-3);
        },
      ),
    );
  });

  it('stays within its margin', () => {
    fc.assert(
      fc.property(time, speed, reach, (at, perMinute, room) => {
        const { x, y } = driftAt(at, perMinute, room);
        expect(Math.abs(x)).toBeLessThanOrEqual(room + 1e-6);
        expect(Math.abs(y)).toBeLessThanOrEqual(room + 1e-6);
      }),
    );
  });

  it('visits the whole margin in a day', () => {
    const day = Array.from({ length: 12_000 }, (_, each) => wholeOffset(driftAt(each * 7000, 12, 24)));
    expect(Math.min(...day.map((each) => each.x))).toBeLessThanOrEqual(-19);
    expect(Math.max(...day.map((each) => each.y))).toBeGreaterThanOrEqual(17);
    expect(new Set(day.map((each) => `${each.x} ${each.y}`)).size).toBeGreaterThan(300);
  });

  it('may be off', () => {
    expect(driftAt(1e9, 0, 24)).toEqual({ x: 0, y: 0 });
  });
});
