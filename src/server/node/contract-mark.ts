import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

/** Names what serves: the contract, and the build of the pages by what its first page loads. */
export function buildMark(siteFolder: string): string {
  const index = join(siteFolder, 'index.html');
  const hash = createHash('sha256').update(contractMark());
  if (existsSync(index)) hash.update(readFileSync(index));
  return hash.digest('hex').slice(0, 12);
}
