import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What was written, and how much of it a host that has the export before must fetch again. */
export interface Tally {
  readonly files: number;
  readonly bytes: number;
  readonly changedFiles: number;
  readonly changedBytes: number;
}

/** The folder of an export. A file whose bytes stand there already is left as it is. */
export class ExportFolder {
  readonly #root: string;
  readonly #written = new Map<string, { readonly bytes: number; readonly changed: boolean }>();

  constructor(root: string) {
    this.#root = root;
  }

  /** Writes a file whole or not at all. */
  write(path: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const target = join(this.#root, path);
    const changed = !existsSync(target) || !readFileSync(target).equals(bytes);
    if (changed) {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(`${target}.part`, bytes);
      renameSync(`${target}.part`, target);
    }
    this.#written.set(path, { bytes: bytes.length, changed });
  }

  /** Writes content under a name made of it, which never changes; gives its path. */
  keep(content: string | Uint8Array, ending: string): string {
    const digest = createHash('sha256').update(content).digest('hex').slice(0, 20);
    const path = `data/files/${digest}.${ending}`;
    if (!this.#written.has(path)) this.write(path, content);
    return path;
  }

  /** Writes a value as JSON under a name made of it; gives its path. */
  keepJson(value: unknown): string {
    return this.keep(JSON.stringify(value), 'json');
  }

  tally(): Tally {
    const all = [...this.#written.values()];
    const changed = all.filter((each) => each.changed);
    const bytesOf = (some: typeof all): number => some.reduce((sum, each) => sum + each.bytes, 0);
    return {
      files: all.length,
      bytes: bytesOf(all),
      changedFiles: changed.length,
      changedBytes: bytesOf(changed),
    };
  }
}
