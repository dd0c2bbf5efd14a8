import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

interface Package {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function packageAt(path: string): Package {
  return JSON.parse(readFileSync(resolve(root, path, 'package.json'), 'utf8')) as Package;
}

/** Licences under which a package may be used and passed on with this one. */
const FREE = ['MIT', 'ISC', 'Apache-2.0', 'BSD-3-Clause', 'MPL-2.0', 'CC-BY-4.0', 'OFL-1.1'];

/** The rows of docs/dependencies.md: cells by package. */
const rows = new Map(
  readFileSync(resolve(root, 'docs/dependencies.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => {
      const [, name = '', version = '', newest = '', licence = '', reason = ''] = line
        .split('|')
        .map((cell) => cell.trim());
      return [name.replaceAll('`', ''), { version, newest, licence, reason }] as const;
    }),
);

describe('docs/dependencies.md', () => {
  const { dependencies = {}, devDependencies = {} } = packageAt('.');
  const used = { ...dependencies, ...devDependencies };

  it('has every package that is used, at its very version, and no other', () => {
    const told = Object.fromEntries([...rows].map(([name, { version }]) => [name, version]));
    expect(told).toEqual(used);
    for (const version of Object.values(used)) expect(version).toMatch(/^\d/);
  });

  it('tells the licence of each as the package has it, all of them free', () => {
    const own = Object.keys(used).map((name) => [name, packageAt(`node_modules/${name}`).license]);
    const told = Object.fromEntries([...rows].map(([name, { licence }]) => [name, licence]));
    expect(told).toEqual(Object.fromEntries(own));
    expect([...rows.values()].filter(({ licence }) => !FREE.includes(licence))).toEqual([]);
  });

  it('says why each is there, and which is the newest', () => {
    for (const [name, { reason, newest }] of rows) {
      expect({ name, says: reason.length > 4 && /^\d/.test(newest) }).toEqual({ name, says: true });
    }
  });
});
