import { describe, expect, it } from 'vitest';
import { slopeOf } from '../../bench/slope.ts';

const over = (value: (at: number) => number) =>
  Array.from({ length: 12 }, (_, at) => ({ at, value: value(at) }));

describe('growth by the slope of all measurements', () => {
  it('is found where it is steady', () => {
    const found = slopeOf(over((at) => 1 + 0.1 * at + (at % 2) * 0.01));
    expect(found?.slope).toBeCloseTo(0.1, 2);
    expect(found?.low).toBeGreaterThan(0.09);
  });

  it('is none where one step of warming up is followed by a flat line, or values only stray', () => {
    const strayed = slopeOf(over((at) => 1 + (at % 3) * 0.02));
    expect(strayed?.low).toBeLessThan(0);
    expect(slopeOf(over(() => 1))?.slope).toBe(0);
  });

  it('is not known from fewer than four', () => {
    expect(slopeOf(over((at) => at).slice(0, 3))).toBeUndefined();
  });
});
