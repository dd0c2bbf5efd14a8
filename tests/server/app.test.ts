import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { memoryStore } from '../../src/server/store/memory.ts';
import { syntheticContents } from './synthetic-edition.ts';

const root = resolve(import.meta.dirname, '../..');

/** Everything that a file imports, and what that imports, types left out. */
function importsOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (!file.startsWith('/')) return seen;
  const text = readFileSync(file, 'utf8');
  for (const match of text.matchAll(/^import (?!type )[^;]*?from '([^']+)';/gm)) {
    const name = match[1] ?? '';
    importsOf(name.startsWith('.') ? resolve(dirname(file), name) : name, seen);
  }
  return seen;
}

describe('the application', () => {
  it('is free of Node, so that it runs in a browser', () => {
    const packages = ['src/server/app.ts', 'src/server/store/memory.ts']
      .flatMap((file) => [...importsOf(resolve(root, file))])
      .filter((each) => !each.startsWith('/'));
    expect([...new Set(packages)].toSorted()).toEqual(['hono', 'zod/mini']);
  });

  it('serves the store of the moment, where it is given a function', async () => {
    let store = memoryStore(syntheticContents('2026-03-00000001'));
    const app = createApp(() => store);
    const editionId = async () => {
      const answer = await app(new Request('http://saldo.test/api/v1/edition'));
      return ((await answer.json()) as { id: string }).id;
    };
    expect(await editionId()).toBe('2026-03-00000001');
    store = memoryStore(syntheticContents('2026-03-00000002'));
    expect(await editionId()).toBe('2026-03-00000002');
  });

  it('names the contract of its JSON answers where the platform tells it, and not of its CSV', async () => {
    const app = createApp(memoryStore(syntheticContents()), { contract: 'abc123' });
    const named = async (path: string) =>
      (await app(new Request(`http://saldo.test${path}`))).headers.get('Saldo-Contract');
    expect(await named('/api/v1/edition')).toBe('abc123');
    expect(await named('/api/v1/events.csv')).toBeNull();
    expect(await named('/api/v1/nothing')).toBeNull();
  });

  it('answers a request of the wrong parameters while another makes the same answer, each for itself', async () => {
    const app = createApp(memoryStore(syntheticContents()));
    const address = 'http://saldo.test/api/v1/series?indicator=drug-dealing-cases&region=00';
    const answers = await Promise.all([address, address, address].map((each) => app(new Request(each))));
    expect(answers.map((each) => each.status)).toEqual([404, 404, 404]);
  });
});
