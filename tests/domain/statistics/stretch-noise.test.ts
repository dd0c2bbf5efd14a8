import { describe, expect, it } from 'vitest';
import { levelOf, likeliestShift, ordinatesOf } from '../../../src/domain/statistics/stretch-noise.ts';
import { flat, uneven } from '../synthetic.ts';

/** Months of 30 days with these counts (synthetic). */
function stretch(counts: readonly number[]) {
  const days = flat(30, counts.length);
  return { start: 0, counts, days, seasons: counts.map((_, month) => (month % 12) + 1) };
}

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

describe('the level of a stretch', () => {
  it('of equal daily rates is that rate, whatever the lengths of its months', () => {
    const days = [31, 28, 31, 30, 31, 30];
    const level = levelOf({ ...stretch(days), counts: days.map((each) => 2 * each), days });
    for (const each of level) expect(each).toBeCloseTo(2, 12);
  });

  it('follows a straight line exactly from 24 months on', () => {
    const counts = Array.from({ length: 36 }, (_, month) => 300 + 30 * month);
    levelOf(stretch(counts)).forEach((each, month) => expect(each).toBeCloseTo(10 + month, 9));
  });

  it('never falls below a fifth of the mean, so that no month expects nothing', () => {
    const level = levelOf(stretch([...flat(0, 30), ...flat(300, 6)]));
    expect(Math.min(...level)).toBeCloseTo(0.2 * (300 / 30) * (6 / 36), 9);
  });

  it('of nothing counted is zero, not NaN', () => {
    expect(levelOf(stretch(flat(0, 40)))).toEqual(flat(0, 40));
  });
});

describe('the fast swings of a stretch', () => {
  it('of eleven months are all there is beside the mean: their squares add up to the same (Parseval)', () => {
    const values = [3, -1, 4, 1, -5, 9, 2, -6, 5, 3, 5];
    const mean = sum(values) / values.length;
    const ordinates = ordinatesOf(values, false);
    expect(ordinates).toHaveLength(10);
    expect(sum(ordinates.map(({ value }) => value ** 2))).toBeCloseTo(
      sum(values.map((each) => (each - mean) ** 2)),
      9,
    );
  });

  it('are those shorter than two years: 120 of 131 in eleven years, 104 without the seasons’ own', () => {
    const values = uneven(0, 5);
    expect(ordinatesOf(values, false)).toHaveLength(120);
    // Three about each of the five harmonics of the year, and one beside the sixth.
    expect(ordinatesOf(values, true)).toHaveLength(104);
  });

  it('of a single month are none', () => {
    expect(ordinatesOf([4], false)).toEqual([]);
  });
});

const step = (length: number, at: number, by: number): number[] =>
  Array.from({ length }, (_, month) => (month < at ? 0 : by));

describe('the likeliest shift of the level', () => {
  const ones = flat(1, 16);
  it('is found where it is, and scores what a step has by hand: size² · before · after / months', () => {
    const found = likeliestShift(11, ordinatesOf(step(11, 4, 2), false), ones);
    expect(found.at).toBe(4);
    expect(found.score).toBeCloseTo((2 ** 2 * 4 * 7) / 11, 9);
  });

  it('is the same for a step down', () => {
    const down = likeliestShift(11, ordinatesOf(step(11, 4, -2), false), ones);
    expect(down).toEqual(likeliestShift(11, ordinatesOf(step(11, 4, 2), false), ones));
  });

  it('counts for a quarter where the noise has four times the variance', () => {
    const ordinates = ordinatesOf(step(11, 4, 2), false);
    const loud = likeliestShift(11, ordinates, flat(4, 16)).score;
    expect(loud).toBeCloseTo(likeliestShift(11, ordinates, ones).score / 4, 9);
  });

  it('is looked for at least three months from either end, and nowhere in five months', () => {
    expect(likeliestShift(11, ordinatesOf(step(11, 1, 5), false), ones).at).toBeGreaterThanOrEqual(3);
    expect(likeliestShift(5, ordinatesOf(step(5, 2, 5), false), ones)).toEqual({ at: 0, score: 0 });
  });
});
