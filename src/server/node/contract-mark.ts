import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const SOURCE = resolve(import.meta.dirname, '../..');

/** What the form of an answer follows from: the contract and the types of the domain. */
const FORM = ['contract', 'domain'];

function filesOf(folder: string): string[] {
  return readdirSync(join(SOURCE, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** Names the contract by the content of its source: the same for server and page exactly when it is the same. */
export function contractMark(): string {
  const hash = createHash('sha256');
  for (const file of FORM.flatMap(filesOf)) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}
