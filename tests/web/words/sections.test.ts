import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const WEB = 'src/web';
const files = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => join(WEB, path));
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

function resolved(from: string, specifier: string): string {
  return join(dirname(from), specifier);
}

/** The files that come with a file: what it imports for more than a type. */
function importsOf(file: string): string[] {
  const source = sources.get(file) ?? '';
  return [...source.matchAll(/^import (?!type )[^;]*?from '(\.[^']+)';/gm)]
    .map((match) => resolved(file, match[1] ?? ''))
    .filter((each) => sources.has(each) && !each.startsWith(`${WEB}/words/`));
}

/** The sections that a file asks for itself. */
function sectionsOf(file: string): string[] {
  const source = sources.get(file) ?? '';
  return [...source.matchAll(/useWords\('([\w-]+)'\)/g)].map((match) => match[1] ?? '');
}

/** Every section that code speaks with as soon as it is there. */
function spokenBy(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const below = importsOf(file).flatMap((each) => spokenBy(each, seen));
  return [...new Set([...sectionsOf(file), ...below])].toSorted();
}

interface Fetched {
  readonly from: string;
  readonly code: string;
  /** The sections that are fetched beside it. */
  readonly beside: readonly string[];
}

function named(list: string): string[] {
  return [...list.matchAll(/'([\w-]+)'/g)].map((match) => match[1] ?? '').toSorted();
}

/** Code that is fetched when it is wanted, with the list of sections that stands before it in the same call. */
function fetchedBy(from: string): Fetched[] {
  const source = sources.get(from) ?? '';
  return [...source.matchAll(/import\('(\.[^']+\.tsx?)'\)/g)].map((match) => {
    const before = source.slice(0, match.index);
    const call = before.slice(Math.max(before.lastIndexOf('import('), before.lastIndexOf(';')));
    return {
      from,
      code: resolved(from, match[1] ?? ''),
      beside: named([...call.matchAll(/\[((?:\s*'[\w-]+',?)*\s*)\]/g)].at(-1)?.[1] ?? ''),
    };
  });
}

const FETCHED = files
  .filter((file) => !file.startsWith(`${WEB}/words/`))
  .flatMap(fetchedBy)
  .filter(({ code }) => sources.has(code));

/** The wall fetches its sections by itself, before it shows anything. */
const WALL = `${WEB}/app/wall/root.tsx`;

describe('the sections of the words', () => {
  it('arrive beside the code that speaks with them: no page waits for its code and then for its words', () => {
    const pages = FETCHED.filter(({ code }) => code !== WALL);
    expect(pages.length).toBeGreaterThan(20);
    const listed = pages.map(({ from, code, beside }) => [relative(WEB, from), relative(WEB, code), beside]);
    const needed = pages.map(({ from, code }) => [relative(WEB, from), relative(WEB, code), spokenBy(code)]);
    expect(listed).toEqual(needed);
  });

  it('of the wall are there before its first scene', () => {
    const listed = /loadWords\(language, \[([^\]]*)\]/.exec(sources.get(WALL) ?? '')?.[1] ?? '';
    expect(named(listed)).toEqual(spokenBy(WALL));
  });

  it('that the first paint shows are in its frame', () => {
    expect(spokenBy(`${WEB}/app/main.tsx`)).toEqual([]);
  });
});
