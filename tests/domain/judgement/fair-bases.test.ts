import { describe, expect, it } from 'vitest';
import { arithmeticOf } from '../../../src/domain/judgement/arithmetic.ts';
import { compare } from '../../../src/domain/judgement/comparison.ts';
import { fairBases, verdictsUnderBases } from '../../../src/domain/judgement/fair-bases.ts';
import { windowOverlap, yearWindow } from '../../../src/domain/time/period.ts';
import { flat, monthly, uneven } from '../synthetic.ts';

const SERIES = monthly(uneven(300, 20).map((value, i) => (i >= 120 ? Math.round(value * 0.8) : value)));

describe('fair bases', () => {
  it('of 2025 are the ten earlier years, September 2024 and the stretches around the change of government', () => {
    const bases = fairBases(SERIES, yearWindow(2025));
    expect(bases.filter((each) => each.kind === 'same-months').map((each) => each.yearsBack)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(bases.slice(10).map((each) => [each.kind, each.window.from])).toEqual([
      ['september-2024', '2024-09'],
      ['before-administration', '2023-10'],
      ['previous-administration', '2018-12'],
    ]);
  });

  it('never overlap the window, never lie after it, never repeat', () => {
    const window = { from: '2024-10', to: '2025-12' } as const;
    const bases = fairBases(SERIES, window);
    expect(bases.map((each) => each.kind)).toContain('preceding');
    for (const each of bases) {
      expect(windowOverlap(each.window, window)).toBeUndefined();
      expect(each.window.to < window.from).toBe(true);
    }
    expect(new Set(bases.map((each) => JSON.stringify(each.window))).size).toBe(bases.length);
    expect(fairBases(SERIES, yearWindow(2018)).some((each) => each.window.from > '2018')).toBe(false);
  });

  it('carry what the window shows against each', () => {
    const verdicts = verdictsUnderBases(SERIES, yearWindow(2025));
    expect(verdicts.find((each) => each.yearsBack === 1)?.comparison).toMatchObject({ verdict: 'falling' });
    expect(verdicts).toHaveLength(13);
  });

  it('are none for a series without values', () => {
    expect(fairBases(monthly([]), yearWindow(2025)).some((each) => each.kind === 'same-months')).toBe(false);
  });
});

describe('the arithmetic behind a comparison', () => {
  it('holds the very comparison, the noise in its parts, and the other bases', () => {
    const [window, base] = [yearWindow(2025), yearWindow(2024)];
    const { comparison, working, otherBases } = arithmeticOf(SERIES, window, base);
    expect(comparison).toEqual(compare(SERIES, window, base));
    expect(otherBases).toHaveLength(13);
    const noise = working?.noise;
    expect(noise).toMatchObject({ monthsMeasured: 132, seasonsDiffer: false, seasonal: 0 });
    expect(noise?.inflation).toBeGreaterThanOrEqual(1);
    expect(working?.change.dispersion).toBe(noise?.dispersion);
  });

  it('has no working where the comparison is refused', () => {
    const { working, comparison } = arithmeticOf(monthly(flat(0, 132)), yearWindow(2025), yearWindow(2024));
    expect(comparison).toMatchObject({ reason: 'too-few' });
    expect(working).toBeNull();
  });
});
