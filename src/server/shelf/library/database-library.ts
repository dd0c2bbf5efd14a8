import { curatedSchema } from '../../../contract/answers/curated.ts';
import { EMPTY_CURATED } from '../../../domain/claims/curated.ts';
import { KEPT_TEXTS, SCHEMA } from '../../../edition/database.ts';
import { parsedText } from '../../../edition/disk.ts';
import { manifestOf } from '../../../edition/manifest.ts';
import { tableFile } from '../../../edition/tables.ts';
import { openDatabase, type Database } from '../../store/postgres/database.ts';
import { postgresStore } from '../../store/postgres/postgres-store.ts';
import { remembering } from '../../store/remembering.ts';
import { checkedStore } from '../edition-folder.ts';
import { SHELF_WORDS } from '../shelf.words.ts';
import { toTheSecond, type Library } from './library.ts';

/** PostgreSQL's codes of a table and of a schema that is not there. */
const NOTHING_THERE = ['42P01', '3F000'];

/** Manifests that are remembered: more than a database keeps. */
const MOST_MANIFESTS = 8;

/** The edition that serves; throws a sentence where the database holds none. */
async function wantedIn(database: Database): Promise<string> {
  try {
    const [row] = await database.select<{ edition: string }>(`SELECT edition FROM ${SCHEMA}.pointer`);
    if (row) return row.edition;
  } catch (error) {
    if (!NOTHING_THERE.includes((error as { readonly code?: string }).code ?? '')) throw error;
  }
  throw new Error(SHELF_WORDS.emptyDatabase);
}

/** The texts beside the editions. */
function textsOf(database: Database) {
  async function textOf(name: string, column: 'stamp' | 'content'): Promise<string | undefined> {
    const [row] = await database.select<{ text: string }>(
      `SELECT ${column} AS text FROM ${SCHEMA}.kept_text WHERE name = $1`,
      [name],
    );
    return row?.text;
  }
  return {
    curatedStamp: () => textOf(KEPT_TEXTS.curated, 'stamp'),
    async curated() {
      const text = await textOf(KEPT_TEXTS.curated, 'content');
      return text === undefined ? EMPTY_CURATED : parsedText(KEPT_TEXTS.curated, text, curatedSchema);
    },
    changelogStamp: async () => (await textOf(KEPT_TEXTS.changelog, 'stamp')) ?? '',
    changelog: async () => (await textOf(KEPT_TEXTS.changelog, 'content')) ?? '',
  } satisfies Partial<Library>;
}

/** The tables of editions as files. */
function filesOf(database: Database) {
  return {
    async tableSize(id, table) {
      const [row] = await database.select<{ bytes: string }>(
        `SELECT sum(length(bytes)) AS bytes FROM ${SCHEMA}.file_part WHERE edition = $1 AND name = $2`,
        [id, tableFile(table)],
      );
      return Number(row?.bytes ?? 0);
    },
    async tableBytes(id, table) {
      const rows = await database.select<{ bytes: Buffer }>(
        `SELECT bytes FROM ${SCHEMA}.file_part WHERE edition = $1 AND name = $2 ORDER BY part`,
        [id, tableFile(table)],
      );
      return new Uint8Array(Buffer.concat(rows.map(({ bytes }) => bytes)));
    },
  } satisfies Partial<Library>;
}

/** The editions of a database, by its address. */
export function databaseLibrary(address: string): Library {
  const database = openDatabase(address);
  const texts = textsOf(database);
  /** Stores that are not closed yet; the database stays open for them. */
  let open = 0;
  let isClosed = false;

  async function closeUnlessAsked(): Promise<void> {
    if (isClosed && open === 0) await database.close();
  }

  async function closeStore(): Promise<void> {
    open -= 1;
    await closeUnlessAsked();
  }

  /** One column of an edition's row; throws where the edition is not there. */
  async function cellOf<T>(id: string, column: 'manifest' | 'arrived'): Promise<T> {
    const [row] = await database.select<{ cell: T }>(
      `SELECT ${column} AS cell FROM ${SCHEMA}.edition WHERE edition = $1`,
      [id],
    );
    if (!row) throw new Error(`edition ${id} is not in the database`);
    return row.cell;
  }

  const manifests = remembering(MOST_MANIFESTS, async (id: string) =>
    manifestOf(await cellOf<string>(id, 'manifest'), `the manifest of ${id}`),
  );

  return {
    ...texts,
    ...filesOf(database),
    wanted: () => wantedIn(database),
    async open(id) {
      const manifest = await manifests.of(id);
      const store = postgresStore(database, manifest, await texts.curated());
      open += 1;
      return checkedStore({ ...store, close: closeStore }, manifest.edition);
    },
    has: async (id) =>
      (await database.select(`SELECT edition FROM ${SCHEMA}.edition WHERE edition = $1`, [id])).length > 0,
    async list() {
      const rows = await database.select<{ edition: string }>(`SELECT edition FROM ${SCHEMA}.edition`);
      const ids = rows.map(({ edition }) => edition).toSorted((a, b) => b.localeCompare(a));
      // One may be deleted between the two questions.
      const settled = await Promise.allSettled(ids.map(manifests.of));
      return settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value.edition] : []));
    },
    arrivalOf: async (id) => toTheSecond((await cellOf<Date>(id, 'arrived')).getTime()),
    manifest: manifests.of,
    async close() {
      isClosed = true;
      await closeUnlessAsked();
    },
  };
}
