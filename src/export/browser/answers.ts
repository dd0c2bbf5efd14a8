import { CONTRACT_HEADER } from '../../contract/addresses.ts';
import { createApp, type App } from '../../server/app.ts';
import { shelfOf } from '../../server/shelf/shelf.ts';
import { remembering } from '../../server/store/remembering.ts';
import { listOfAddress, POINTER, withEdition, type ExportIndex, type ExportPointer } from '../files.ts';
import { fileStore } from './file-store.ts';

/** Fetches a file of the export, by its path below the base. */
export type FetchFile = (path: string, options: RequestInit) => Promise<Response>;

/** An exported edition that is being read. */
interface Opened {
  readonly pointer: ExportPointer;
  readonly index: ExportIndex;
  /** Reads a list of the index. */
  readonly list: (path: string) => Promise<ExportIndex['answers']>;
  readonly app: App;
}

/** The file of an answer that stands in a list of its own; nothing where it was not exported. */
async function listedFile({ index, list }: Opened, address: string): Promise<string | undefined> {
  const path = index.lists[listOfAddress(address) ?? ''];
  return path === undefined ? undefined : (await list(path))[address];
}

/** The address at which readers look for a newer edition. */
const LOOKS_FOR_NEWER = '/api/v1/edition';

/**
 * Answers the API's addresses from the files of an export, without a server: an answer that was exported is its
 * file, any other is worked out here, by the server's own application over the files of its store.
 */
export class ExportedAnswers {
  readonly #fetch: FetchFile;
  #opened: Promise<Opened> | undefined;

  constructor(fetchFile: FetchFile) {
    this.#fetch = fetchFile;
  }

  /** The answer of an address, path and query. Fails as a fetch does where a file cannot be reached. */
  async answer(address: string, options: RequestInit): Promise<Response> {
    const opened = await (address === LOOKS_FOR_NEWER ? this.#newest() : this.#current());
    const { index, app } = opened;
    const file = index.answers[address] ?? (await listedFile(opened, address));
    if (file === undefined) return app(new Request(`http://files${address}`, options));
    const kept = await this.#fetch(file, options);
    if (kept.status !== 200) throw new Error(`${file}: status ${kept.status}`);
    const body = withEdition(await kept.text(), index.edition);
    return new Response(body, { headers: { [CONTRACT_HEADER]: index.contract } });
  }

  async #json<Content>(path: string, options: RequestInit = {}): Promise<Content> {
    const response = await this.#fetch(path, options);
    if (!response.ok) throw new Error(`${path}: status ${response.status}`);
    return (await response.json()) as Content;
  }

  #current(): Promise<Opened> {
    this.#opened ??= this.#open();
    this.#opened.catch(() => (this.#opened = undefined));
    return this.#opened;
  }

  /** What the pointer says now; what is open already while it cannot be reached. */
  async #newest(): Promise<Opened> {
    const before = this.#opened;
    if (!before) return this.#current();
    const opened = await before;
    const pointer = await this.#json<ExportPointer>(POINTER, { cache: 'no-cache' });
    if (pointer.index === opened.pointer.index) return opened;
    this.#opened = this.#open(pointer);
    return this.#current();
  }

  async #open(known?: ExportPointer): Promise<Opened> {
    const pointer = known ?? (await this.#json<ExportPointer>(POINTER, { cache: 'no-cache' }));
    const index = await this.#json<ExportIndex>(pointer.index);
    const store = fileStore(index, (path) => this.#json(path));
    const { of: list } = remembering(Number.POSITIVE_INFINITY, (path: string) =>
      this.#json<ExportIndex['answers']>(path),
    );
    return { pointer, index, list, app: createApp(shelfOf(store), { contract: index.contract }) };
  }
}
