import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** The files of an edition, as exports of it left them: a digest of the bytes by path. */
interface WrittenEdition {
  readonly edition: string;
  readonly files: Readonly<Record<string, string>>;
}

/** What exports wrote into a folder, the latest edition first. */
const LIST = '.saldo-written.json';
/** What an export that has not ended wrote: a digest and a path a line. */
const JOURNAL = '.saldo-writing.txt';
/** A file before it is whole. */
const PART = '.saldo-writing.part';

/** So many editions keep their files: the latest, and the one before for pages of it that are still open. */
const EDITIONS_KEPT = 2;

/** Files that were removed, and their bytes. */
export interface Removed {
  readonly removedFiles: number;
  readonly removedBytes: number;
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 20);
}

/** A path below the folder; what a list that others wrote over might name besides is left alone. */
function isBelow(path: string): boolean {
  return path !== '' && !path.startsWith('/') && !path.split('/').includes('..');
}

/** What exports of each edition left in a folder, the latest first; nothing where none wrote there. */
export function writtenIn(root: string): readonly WrittenEdition[] {
  const list = join(root, LIST);
  if (!existsSync(list)) return [];
  return (JSON.parse(readFileSync(list, 'utf8')) as { readonly editions: readonly WrittenEdition[] })
    .editions;
}

/**
 * The folder of an export as a list of what was written into it: only such files are ever removed, and only while
 * they are as they were written.
 */
export class WrittenFiles {
  readonly #root: string;
  readonly #before: readonly WrittenEdition[];
  /** What this export has, and what one before it wrote that was cut off. */
  readonly #own: Record<string, string> = {};

  constructor(root: string) {
    this.#root = root;
    mkdirSync(root, { recursive: true });
    this.#before = writtenIn(root);
    const journal = join(root, JOURNAL);
    if (!existsSync(journal)) return;
    for (const line of readFileSync(journal, 'utf8').split('\n').slice(0, -1)) {
      const [digest = '', path = ''] = line.split(' ');
      this.#own[path] = digest;
    }
  }

  /** Writes a file whole or not at all. It is noted before, so that the next export knows what one that was cut off wrote. */
  put(path: string, bytes: Uint8Array): void {
    appendFileSync(join(this.#root, JOURNAL), `${digestOf(bytes)} ${path}\n`);
    this.#replace(path, bytes);
  }

  /** Takes a file as it stands for one of this edition. */
  note(path: string, bytes: Uint8Array): void {
    this.#own[path] = digestOf(bytes);
  }

  /** Takes a file of an earlier edition for one of this as well. */
  noteEarlier(path: string): void {
    const digest = this.#before.find(({ files }) => path in files)?.files[path];
    if (digest !== undefined) this.#own[path] ??= digest;
  }

  /** Ends the export of an edition: removes what neither it nor the edition before has. */
  finish(edition: string): Removed {
    const others = this.#before.filter((each) => each.edition !== edition);
    const sameBefore = this.#before.find((each) => each.edition === edition);
    const editions = [{ edition, files: { ...sameBefore?.files, ...this.#own } }, ...others];
    // Before anything is removed, so that an end in between forgets nothing.
    this.#keepList(editions);
    const kept = editions.slice(0, EDITIONS_KEPT);
    const removed = this.#removeAll(editions.slice(EDITIONS_KEPT), kept);
    this.#keepList(kept);
    rmSync(join(this.#root, JOURNAL), { force: true });
    return removed;
  }

  #replace(path: string, bytes: Uint8Array | string): void {
    const [part, target] = [join(this.#root, PART), join(this.#root, path)];
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(part, bytes);
    renameSync(part, target);
  }

  #keepList(editions: readonly WrittenEdition[]): void {
    this.#replace(LIST, JSON.stringify({ editions }));
  }

  #removeAll(gone: readonly WrittenEdition[], kept: readonly WrittenEdition[]): Removed {
    const sizes = gone.flatMap(({ files }) =>
      Object.entries(files)
        .filter(([path]) => isBelow(path) && !kept.some((each) => path in each.files))
        .map(([path, digest]) => this.#remove(path, digest)),
    );
    const removed = sizes.filter((size) => size !== undefined);
    return { removedFiles: removed.length, removedBytes: removed.reduce((sum, size) => sum + size, 0) };
  }

  /** Removes a file that is as it was written, and folders that are empty then; gives its bytes. */
  #remove(path: string, digest: string): number | undefined {
    const target = join(this.#root, path);
    if (!lstatSync(target, { throwIfNoEntry: false })?.isFile()) return undefined;
    const bytes = readFileSync(target);
    if (digestOf(bytes) !== digest) return undefined;
    rmSync(target);
    this.#removeEmpty(dirname(path));
    return bytes.length;
  }

  #removeEmpty(folder: string): void {
    if (folder === '.') return;
    try {
      rmdirSync(join(this.#root, folder));
    } catch {
      // Not empty.
      return;
    }
    this.#removeEmpty(dirname(folder));
  }
}
