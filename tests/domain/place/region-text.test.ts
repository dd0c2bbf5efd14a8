import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { canonicalRegion, parseRegion, STATES, REGION_GROUPS } from '../../../src/domain/place/region.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const TAKEN_APART = /(region|code|codes)\??\.(split|includes)\(','\)/;
const JOINED = /(states|codes|STATE_CODES)\.join\(','\)/;

it('a region’s text is taken apart and put together in one file', () => {
  const files = ['src', 'mocks'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const own = files.filter((file) => {
    const text = readFileSync(file, 'utf8');
    return TAKEN_APART.test(text) || JOINED.test(text);
  });
  const elsewhere = own
    .map((file) => relative(ROOT, file))
    .filter((file) => file !== 'src/domain/place/region.ts');
  expect(elsewhere).toEqual([]);
});

it('every state and group is read as itself', () => {
  for (const code of ['00', ...STATES.map((each) => each.code), ...REGION_GROUPS.map((each) => each.id)]) {
    expect(parseRegion(code)).toMatchObject({ code });
    expect(canonicalRegion(code)).toBe(code);
  }
});

it.each(['', ',', '09,', ',09', '9', '009', '33', '09 ,15', '25006', 'Norte', '__proto__', 'constructor'])(
  '“%s” names no region',
  (text) => {
    expect(parseRegion(text)).toBe('unknown');
    expect(canonicalRegion(text)).toBeUndefined();
  },
);
