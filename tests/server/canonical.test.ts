import { describe, expect, it } from 'vitest';
import { floodAddress } from '../../bench/flood.ts';
import { createApp } from '../../src/server/app.ts';
import { answerCache, pack } from '../../src/server/answers.ts';
import { canonicalAddress } from '../../src/server/api/canonical.ts';
import { memoryStore } from '../../src/server/store/memory.ts';
import type { Store } from '../../src/server/store/store.ts';
import { syntheticContents } from './synthetic-edition.ts';

describe('the one form of an address', () => {
  it.each([
    ['/api/v1/%65vents', '/api/v1/events'],
    ['/api/v1/events?', '/api/v1/events'],
    ['/api/v1/events?&&&', '/api/v1/events'],
    ['/api/v1/events?to=2025-01&&from=2024%2D01', '/api/v1/events?from=2024-01&to=2025-01'],
    ['/api/v1/series?region=09%2C15', '/api/v1/series?region=09,15'],
    ['/api/v1/%2fetc', '/api/v1/%2Fetc'],
    ['/api/v1/%e0%A4%a', '/api/v1/%E0%A4%a'],
  ])('%s is %s', (address, form) => {
    expect(canonicalAddress(address)).toBe(form);
    expect(canonicalAddress(form)).toBe(form);
  });

  it('keeps apart what is not the same: a sign that parts a path, a parameter given twice', () => {
    expect(canonicalAddress('/a%2Fb')).not.toBe(canonicalAddress('/a/b'));
    expect(canonicalAddress('/a?x=1&x=2')).not.toBe(canonicalAddress('/a?x=1'));
    expect(canonicalAddress('/a?x=1&x=2')).not.toBe(canonicalAddress('/a?x=2&x=1'));
  });
});

describe('a flood of addresses', () => {
  it('of one question is answered by one making, however it is spelt', async () => {
    let asked = 0;
    const store = memoryStore(syntheticContents());
    const counting: Store = {
      ...store,
      cube: (indicator) => {
        asked += 1;
        return store.cube(indicator);
      },
    };
    const app = createApp(counting);
    const letters = 'series'.split('').map((letter) => `%${letter.codePointAt(0)?.toString(16)}`);
    for (let place = 0; place < 200; place += 1) {
      const word = 'series'
        .split('')
        .map((letter, at) => ((place >> at) & 1 ? letters[at] : letter))
        .join('');
      const query = [`indicator=homicide-victims`, 'region=25'].toSorted(() => (place % 2 ? 1 : -1));
      const response = await app(
        new Request(`http://a.test/api/v1/${word}?${query.join('&'.repeat(place + 1))}`),
      );
      expect(response.status).toBe(200);
    }
    expect(asked).toBe(1);
  });

  it('is kept within a bound that counts what an entry takes besides its body', async () => {
    const made: string[] = [];
    const cache = answerCache(1_000_000);
    const ask = (name: string) =>
      cache.take(name, async () => {
        made.push(name);
        return pack('{}', 'application/json', false);
      });
    for (let place = 0; place < 10_000; place += 1) await ask(`/api/v1/events?from=${place}`);
    const kept = made.filter((name) => cache.kept(name) !== undefined);
    expect(kept.length).toBeLessThan(250);
    expect(kept.at(-1)).toBe('/api/v1/events?from=9999');
  });

  it('of the bench differs in every address', () => {
    const all = Array.from({ length: 20_000 }, (_, place) => {
      const { path, host } = floodAddress(place);
      return `${host} ${path}`;
    });
    expect(new Set(all).size).toBeGreaterThan(19_800);
  });
});
