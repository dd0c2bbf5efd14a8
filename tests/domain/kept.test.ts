import { describe, expect, it } from 'vitest';
import { keepMost } from '../../src/domain/kept.ts';
import { seriesOf } from '../../src/domain/series/series.ts';
import { STATE_CODES } from '../../src/domain/place/region.ts';
import { cubeWith } from './synthetic.ts';

describe('what is kept for the next who asks', () => {
  it('is made once a key, also where nothing is what was made', () => {
    const made: string[] = [];
    const kept = keepMost<string, string | undefined>(10);
    const take = (key: string) =>
      kept.take(key, () => {
        made.push(key);
        return key === 'none' ? undefined : key.toUpperCase();
      });
    expect([take('a'), take('none'), take('a'), take('none')]).toEqual(['A', undefined, 'A', undefined]);
    expect(made).toEqual(['a', 'none']);
  });

  it('has a bound: the key that came first makes room', () => {
    const made: number[] = [];
    const kept = keepMost<number, number>(3);
    const take = (key: number) =>
      kept.take(key, () => {
        made.push(key);
        return key;
      });
    for (const key of [1, 2, 3, 4, 2, 3, 1]) take(key);
    expect(made).toEqual([1, 2, 3, 4, 1]);
  });
});

describe('the series of a cube', () => {
  const cube = cubeWith([64], Object.fromEntries(STATE_CODES.map((code) => [code, [2]])));

  it('keeps states for good and of lists of states only the last ones, whoever asks for how many', () => {
    const [sinaloa, first] = [seriesOf(cube, '25'), seriesOf(cube, '01,02')];
    const lists = STATE_CODES.flatMap((one, at) =>
      STATE_CODES.slice(at + 1).map((other) => `${one},${other}`),
    );
    expect(lists.filter((each) => seriesOf(cube, each)?.observations[0] === undefined)).toEqual([]);
    expect(seriesOf(cube, '25')).toBe(sinaloa);
    expect(seriesOf(cube, '01,02')).not.toBe(first);
  });
});
