import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  circles,
  exportedTwice,
  folderSizes,
  longFunctions,
  MOST_FILES,
  withoutFact,
} from '../scripts/structure/findings.ts';
import { readTree, type SourceFile } from '../scripts/structure/source-tree.ts';

const source = readTree(resolve(import.meta.dirname, '..'), ['src']);

/** The two dictionaries hold the same names on purpose: one subject, one name, a file a language. */
function isDictionary(path: string): boolean {
  return /^src\/web\/words\/(es|en)\//.test(path);
}

function file(path: string, holds: Partial<SourceFile>): SourceFile {
  return {
    path,
    lines: 1,
    functions: [],
    exports: [],
    documented: 0,
    withoutExample: [],
    imports: [],
    ...holds,
  };
}

/** What the tests of a folder import from the source, as text. */
function importsOfTests(folder: string): string[] {
  const root = resolve(import.meta.dirname, folder);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .flatMap((path) => readFileSync(join(root, path), 'utf8').match(/^import [^;]*\/src\/[^;]*;$/gm) ?? []);
}

describe('the structure of the source', () => {
  it('no files import each other in a circle, types included', () => {
    expect(circles(source)).toEqual([]);
  });

  it('a name is exported by one file', () => {
    expect(exportedTwice(source.filter(({ path }) => !isDictionary(path)))).toEqual([]);
  });

  it('no folder holds more than twelve files; a dictionary is a table, a file for each section', () => {
    const full = folderSizes(source.filter(({ path }) => !isDictionary(path))).filter(
      ({ files }) => files > MOST_FILES,
    );
    expect(full).toEqual([]);
  });

  it('a function takes at most 60 lines, a component at most 100', () => {
    expect(longFunctions(source)).toEqual([]);
  });

  it('markup alone makes no component: a hook that returns columns is held to 60 lines', () => {
    const useColumns = { name: 'useColumns', lines: 61, component: false };
    const Table = { name: 'Table', lines: 100, component: true };
    expect(longFunctions([file('a.tsx', { functions: [useColumns, Table] })])).toEqual([
      'a.tsx: useColumns (61)',
    ]);
  });

  it('each exported function of the domain has an example or is imported by a test of the domain', () => {
    const domain = source.filter(({ path }) => path.startsWith('src/domain/'));
    expect(withoutFact(domain, importsOfTests('domain'))).toEqual([]);
  });

  it('a function is named by its whole name alone: `levels` says nothing of `level`', () => {
    const a = file('a.ts', { withoutExample: ['level', 'levels'] });
    expect(withoutFact([a], ['expect(levels([])).toEqual([])'])).toEqual(['a.ts: level']);
    expect(withoutFact([a], [])).toEqual(['a.ts: level', 'a.ts: levels']);
  });

  it('a circle over three files is found, and a name exported twice', () => {
    const a = file('a.ts', { imports: ['b.ts'], exports: ['Part'] });
    const b = file('b.ts', { imports: ['c.ts'] });
    const c = file('c.ts', { imports: ['a.ts'], exports: ['Part'] });
    const d = file('d.ts', { imports: ['a.ts'] });
    expect(circles([d, a, b, c])).toEqual([['a.ts', 'b.ts', 'c.ts']]);
    expect(exportedTwice([a, b, c, d])).toEqual([{ name: 'Part', files: ['a.ts', 'c.ts'] }]);
  });
});
