import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../src/server/store/memory.ts';
import { rememberedStore } from '../../src/server/store/remembered.ts';
import { once, remembering } from '../../src/server/store/remembering.ts';
import { syntheticContents } from './synthetic-edition.ts';

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

describe('a store that keeps what it has read', () => {
  it('reads the source rows of a month once, whatever the region that asks', async () => {
    const store = memoryStore(syntheticContents());
    const asked: string[] = [];
    const remembered = rememberedStore({
      ...store,
      sourceRows: async (indicator, month) => {
        asked.push(`${indicator} ${month}`);
        return store.sourceRows(indicator, month);
      },
    });
    const first = await remembered.sourceRows('homicide-victims', '2024-09');
    expect(first.length).toBeGreaterThan(0);
    expect(await remembered.sourceRows('homicide-victims', '2024-09')).toBe(first);
    expect(await remembered.sourceRows('homicide-victims', '2024-08')).toEqual([]);
    expect(asked).toEqual(['homicide-victims 2024-09', 'homicide-victims 2024-08']);
  });
});
