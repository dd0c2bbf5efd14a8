import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');

/** Folders whose inside is no matter of the page: a feature is one folder per question. */
const INSIDE = /^(web\/features\/|web\/words\/)/;

function foldersOf(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => relative(join(root, folder), join(entry.parentPath, entry.name)));
}

describe('docs/architecture.md', () => {
  it('names files that exist, by their path from the checkout or from `src`', () => {
    const named = [...page.matchAll(/`([\w./-]+\/[\w./-]*\.(?:ts|tsx|md))`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((path) => !['', 'src'].some((from) => existsSync(join(root, from, path))))).toEqual(
      [],
    );
  });

  it('has each folder of the source in its tree', () => {
    const [, tree = ''] = page.split('```');
    const known = new Set([...tree.matchAll(/([\w-]+)\//g)].map(([, name]) => name));
    const missing = foldersOf('src').filter((path) => !INSIDE.test(path) && !known.has(basename(path)));
    expect(missing).toEqual([]);
  });
});
