import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { WrittenFiles, type Removed } from './written-files.ts';

/** What was written, and how much of it a host that has the export before must fetch again. */
export interface Tally {
  readonly files: number;
  readonly bytes: number;
  /** Bytes as a host sends them, compressed by gzip. */
  readonly sentBytes: number;
  readonly changedFiles: number;
  readonly changedBytes: number;
  readonly changedSentBytes: number;
}

/** Formats that are compressed already. */
const PACKED = /\.(png|woff2|parquet)$/;

interface Written {
  readonly bytes: number;
  readonly sent: number;
  readonly changed: boolean;
}

/** Paths of files that are named by a digest, in a text that names them. */
const NAMED = /data\/files\/[0-9a-f]+\.\w+/g;

/** The path of a file that is named by a digest. */
function nameOf(content: string | Uint8Array, ending: string): string {
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 20);
  return `data/files/${digest}.${ending}`;
}

function sumOf(files: readonly Written[], size: (file: Written) => number): number {
  return files.reduce((sum, each) => sum + size(each), 0);
}

/** The folder of an export. A file whose bytes stand there already is left as it is. */
export class ExportFolder {
  readonly #root: string;
  readonly #written = new Map<string, Written>();
  readonly #files: WrittenFiles;

  constructor(root: string) {
    this.#root = root;
    this.#files = new WrittenFiles(root);
  }

  /**
   * Writes a file whole or not at all. A text stays as it stands where it says the same: the very same, or what
   * `isSame` takes for it.
   */
  write(
    path: string,
    content: string | Uint8Array,
    isSame?: (before: string, after: string) => boolean,
  ): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const before = this.#standing(path);
    const isOld = typeof content === 'string' && isSame && before && isSame(before.toString(), content);
    const stays = before?.equals(bytes) || isOld;
    if (!stays) this.#files.put(path, bytes);
    // A page of an earlier edition goes on naming files of that edition.
    if (isOld) for (const [named] of before.toString().matchAll(NAMED)) this.#files.noteEarlier(named);
    this.#note(path, (stays && before) || bytes, !stays);
  }

  /** Writes content under a name made of it, which never changes; gives its path. */
  keep(content: string | Uint8Array, ending: string): string {
    const path = nameOf(content, ending);
    if (!this.#written.has(path)) this.write(path, content);
    return path;
  }

  /** Keeps a file under a name made of what it shows; it is made only where it does not stand there yet. */
  async keepAs(shown: string, ending: string, make: () => Promise<Uint8Array>): Promise<string> {
    const path = nameOf(shown, ending);
    if (this.#written.has(path)) return path;
    const before = this.#standing(path);
    const bytes = before ?? (await make());
    if (!before) this.#files.put(path, bytes);
    this.#note(path, bytes, !before);
    return path;
  }

  /** Writes a value as JSON under a name made of it; gives its path. */
  keepJson(value: unknown): string {
    return this.keep(JSON.stringify(value), 'json');
  }

  #standing(path: string): Buffer | undefined {
    const target = join(this.#root, path);
    return existsSync(target) ? readFileSync(target) : undefined;
  }

  #note(path: string, content: Uint8Array, changed: boolean): void {
    const bytes = content.length;
    this.#files.note(path, content);
    this.#written.set(path, { bytes, sent: PACKED.test(path) ? bytes : gzipSync(content).length, changed });
  }

  tally(): Tally {
    const all = [...this.#written.values()];
    const changed = all.filter((each) => each.changed);
    return {
      files: all.length,
      bytes: sumOf(all, ({ bytes }) => bytes),
      sentBytes: sumOf(all, ({ sent }) => sent),
      changedFiles: changed.length,
      changedBytes: sumOf(changed, ({ bytes }) => bytes),
      changedSentBytes: sumOf(changed, ({ sent }) => sent),
    };
  }

  /** Ends the export of an edition: removes what earlier exports wrote and neither it nor the edition before has. */
  finish(edition: string): Removed {
    return this.#files.finish(edition);
  }
}
