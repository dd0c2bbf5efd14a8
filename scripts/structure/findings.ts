import { dirname } from 'node:path';
import type { SourceFile } from './source-tree.ts';

/** The longest that a function may be, in lines; components hold markup and may be longer. */
const LONGEST = { function: 60, component: 100, file: 400 } as const;

/** The most files that a folder should hold. */
export const MOST_FILES = 12;

/** A name and the files that export it. */
interface ExportedTwice {
  readonly name: string;
  readonly files: readonly string[];
}

/** Names that more than one file declares and exports. */
export function exportedTwice(files: readonly SourceFile[]): ExportedTwice[] {
  const places = new Map<string, string[]>();
  for (const file of files) {
    for (const name of new Set(file.exports)) places.set(name, [...(places.get(name) ?? []), file.path]);
  }
  return [...places].filter(([, own]) => own.length > 1).map(([name, own]) => ({ name, files: own }));
}

/** Groups of files that import each other in a circle, types included: strongly connected parts (Tarjan 1972). */
export function circles(files: readonly SourceFile[]): string[][] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const reach = (path: string): number => {
    const index = order.size;
    order.set(path, index);
    stack.push(path);
    let low = index;
    for (const next of byPath.get(path)?.imports ?? []) {
      if (!byPath.has(next)) continue;
      if (!order.has(next)) low = Math.min(low, reach(next));
      else if (stack.includes(next)) low = Math.min(low, order.get(next) ?? low);
    }
    lowest.set(path, low);
    if (low === index) {
      const part = stack.splice(stack.indexOf(path));
      if (part.length > 1) found.push(part);
    }
    return low;
  };
  for (const file of files) if (!order.has(file.path)) reach(file.path);
  return found;
}

/** A folder and how many TypeScript files it holds itself. */
interface FolderSize {
  readonly folder: string;
  readonly files: number;
}

/** Files a folder, the fullest first. */
export function folderSizes(files: readonly SourceFile[]): FolderSize[] {
  const sizes = new Map<string, number>();
  for (const { path } of files) sizes.set(dirname(path), (sizes.get(dirname(path)) ?? 0) + 1);
  return [...sizes]
    .map(([folder, own]) => ({ folder, files: own }))
    .toSorted((a, b) => b.files - a.files || a.folder.localeCompare(b.folder));
}

/** Functions longer than they may be, as `file: name (lines)`. */
export function longFunctions(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    file.functions
      .filter(({ lines, component }) => lines > (component ? LONGEST.component : LONGEST.function))
      .map(({ name, lines }) => `${file.path}: ${name} (${lines})`),
  );
}

/** Exported functions that have no example and that none of some texts name, as `file: name`. */
export function withoutFact(files: readonly SourceFile[], texts: readonly string[]): string[] {
  const named = new Set(texts.flatMap((text) => text.match(/\w+/g) ?? []));
  return files.flatMap(({ path, withoutExample }) =>
    withoutExample.filter((name) => !named.has(name)).map((name) => `${path}: ${name}`),
  );
}

/** The middle value, the lower one of two; NaN of none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[(values.length - 1) >> 1] ?? Number.NaN;
}
