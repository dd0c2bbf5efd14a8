import { describe, expect, it } from 'vitest';
import { once, remembering } from '../../src/server/store/remembering.ts';

describe('answers that are remembered', () => {
  it('are worked out once for each of the latest keys, and again for one that made room', async () => {
    const asked: string[] = [];
    const { of } = remembering(2, async (key: string) => {
      asked.push(key);
      return key.toUpperCase();
    });
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(await of(key)).toBe(key.toUpperCase());
    expect(asked).toEqual(['a', 'b', 'c', 'b']);
  });

  it('are asked for again where they failed', async () => {
    let turns = 0;
    const answer = once(async () => {
      turns += 1;
      if (turns === 1) throw new Error('out of reach');
      return turns;
    });
    await expect(answer()).rejects.toThrow('out of reach');
    expect([await answer(), await answer()]).toEqual([2, 2]);
  });
});
