import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../../src/cli/command.ts';
import { editionsCommand } from '../../src/cli/editions.ts';
import { curatedPath, tablePath } from '../../src/edition/folder.ts';
import { serve, type Serving } from '../../src/server/node/serve.ts';
import { databaseLibrary } from '../../src/server/shelf/library/database-library.ts';
import { openDatabase } from '../../src/server/store/postgres/database.ts';
import { describeStore } from '../server/store-suite.ts';
import { pointTo, syntheticContents, writeEdition } from '../server/synthetic-edition.ts';
import { startPostgres } from './start-postgres.ts';

const hosting = resolve(import.meta.dirname, '../../hosting');
const dataFolder = mkdtempSync(join(tmpdir(), 'saldo-postgres-'));
const siteFolder = join(dataFolder, 'dist');
const contents = syntheticContents();
const FIRST = contents.edition.id;
/** The same figures under other names: the synthetic edition, published again and again. */
const LATER = ['2026-03-0000000b', '2026-03-0000000c', '2026-03-0000000d'] as const;
const postgres = await startPostgres();
const admin = new Client(postgres.address());
const [writer, reader] = [postgres.address('saldo_writer'), postgres.address('saldo_reader')];

/** Runs `npm run editions -- use ID` with the database named; gives its exit code and what it said. */
async function use(id: string, store: string = writer): Promise<[number, string]> {
  vi.stubEnv('STORE', store);
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  const code = await runCommand(editionsCommand, ['--data', dataFolder, 'use', id], { out: say, err: say });
  vi.unstubAllEnvs();
  return [code, said.join('')];
}

async function countOf(table: string, edition: string): Promise<number> {
  const { rows } = await admin.query<{ count: number }>(
    `SELECT count(*)::integer AS count FROM saldo.${table} WHERE edition = $1`,
    [edition],
  );
  return rows[0]?.count ?? 0;
}

/** Cuts the connection on which a question with the word “whole” is answered; gives how many there were. */
async function cutConnection(): Promise<number | null> {
  const { rowCount } = await admin.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE state = 'active' AND query LIKE '%whole%' AND pid <> pg_backend_pid()`,
  );
  return rowCount;
}

beforeAll(async () => {
  await admin.connect();
  await admin.query(readFileSync(join(hosting, 'postgres-roles.sql'), 'utf8'));
  for (const id of [FIRST, ...LATER]) {
    await writeEdition(dataFolder, { ...contents, edition: { ...contents.edition, id } });
  }
  pointTo(dataFolder, FIRST);
});
afterAll(async () => {
  await admin.end();
  await postgres.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

describe('a database that holds nothing yet', () => {
  it('is told from one that cannot be reached, and nothing is served from it', async () => {
    const library = databaseLibrary(reader);
    await expect(library.wanted()).rejects.toThrow('the database holds no edition yet');
    await library.close();
    const [code, said] = await use(FIRST, 'postgres://localhost/postgres?host=/nowhere');
    expect(code).toBe(1);
    expect(said).toContain('the data folder is as it should be, the database is not');
    expect(await use(FIRST, 'mysql://secret@host/saldo')).toEqual([
      2,
      expect.not.stringContaining('secret') as string,
    ]);
  });

  it('gets its tables and the edition by the command of the steward, once', async () => {
    expect((await use(FIRST))[1]).toMatch(new RegExp(`edition ${FIRST} was copied in [\\d.]+ s and serves`));
    expect((await use(FIRST))[1]).toContain(`edition ${FIRST} serves in the database`);
    expect(await countOf('municipal_population', FIRST)).toBeGreaterThan(0);
  });
});

describeStore('the PostgreSQL store', async () => {
  const library = databaseLibrary(reader);
  const store = await library.open(FIRST);
  await library.close();
  return store;
});

describe('the tables of a database', () => {
  it('are read by the servers’ role, and written by the ingest’s alone', async () => {
    const connection = new Client(reader);
    await connection.connect();
    const write = connection.query("UPDATE saldo.pointer SET edition = '2020-01-00000000'");
    await expect(write).rejects.toThrow('permission denied');
    await connection.end();
    const database = openDatabase(writer);
    await expect(database.select('DELETE FROM saldo.serving')).rejects.toThrow('read-only transaction');
    await database.close();
  });

  it('are asked once more where the connection was cut under a question', async () => {
    const database = openDatabase(reader);
    const asked = database.select("SELECT 'whole' AS answer FROM pg_sleep(0.5)");
    await expect.poll(cutConnection, { interval: 20 }).toBe(1);
    expect(await asked).toEqual([{ answer: 'whole' }]);
    await database.close();
  });

  it('give a row a cell to queries of one’s own', async () => {
    const [series] = contents.municipal[0]?.columns ?? [];
    const { rows } = await admin.query<{ total: number; cells: number }>(
      `SELECT sum(value)::integer AS total, count(DISTINCT (year, month))::integer AS cells
       FROM saldo.municipal_cell WHERE indicator = 'missing-reported' AND municipality = $1`,
      [series?.code],
    );
    const values = series?.values.filter((value) => value !== 0 && value !== null) ?? [];
    const total = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
    expect(rows).toEqual([{ total, cells: values.length }]);
  });

  it('can be distributed by the statements for Citus: each key has the column that its table is distributed by', async () => {
    // Stand-ins that check what Citus would refuse.
    await admin.query(`
      CREATE FUNCTION create_reference_table(relation regclass) RETURNS void LANGUAGE sql AS '';
      CREATE FUNCTION create_distributed_table(relation regclass, by_column text, colocate_with text DEFAULT '')
      RETURNS void LANGUAGE plpgsql AS $$
        BEGIN
          IF EXISTS (
            SELECT FROM pg_index AS i WHERE i.indrelid = relation AND i.indisunique AND NOT EXISTS (
              SELECT FROM pg_attribute AS a
              WHERE a.attrelid = relation AND a.attname = by_column AND a.attnum = ANY (i.indkey)))
          THEN RAISE EXCEPTION '% has a key without %', relation, by_column; END IF;
          PERFORM FROM pg_attribute WHERE attrelid = relation AND attname = by_column;
          IF NOT FOUND THEN RAISE EXCEPTION '% has no %', relation, by_column; END IF;
        END $$;`);
    const statements = readFileSync(join(hosting, 'postgres-citus.sql'), 'utf8');
    await admin.query(statements);
    const { rows } = await admin.query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'saldo' AND tablename <> 'migration'",
    );
    const named = [...statements.matchAll(/_table\('saldo\.(\w+)'/g)].map(([, name]) => name);
    expect(new Set(named)).toEqual(new Set(rows.map(({ name }) => name)));
  });
});

describe('a server over a database', () => {
  const said: string[] = [];
  let serving: Serving;
  const get = (path: string) => fetch(new URL(path, serving.url));

  beforeAll(async () => {
    // Its own folder holds nothing: everything comes from the database.
    const settings = { host: '127.0.0.1', port: 0, dataFolder: join(dataFolder, 'empty'), siteFolder };
    serving = await serve({ ...settings, database: reader, say: (sentence) => said.push(sentence) });
  });
  afterAll(() => serving.stop());

  it('answers with figures, statements, feeds and the tables byte for byte', async () => {
    const series = await get('/api/v1/series?indicator=homicide-victims&region=25');
    expect(await series.json()).toMatchObject({ edition: FIRST });
    for (const path of ['/feed.json', '/calendar.ics']) {
      expect([path, (await get(path)).status]).toEqual([path, 200]);
    }
    const table = await get(`/data/${FIRST}/serving.parquet`);
    expect(Buffer.from(await table.arrayBuffer())).toEqual(
      readFileSync(tablePath(dataFolder, FIRST, 'serving')),
    );
    const described = (await (await get(`/data/${FIRST}/datapackage.json`)).json()) as {
      resources: object[];
    };
    expect(described.resources).toContainEqual(
      expect.objectContaining({
        path: 'serving.parquet',
        bytes: readFileSync(tablePath(dataFolder, FIRST, 'serving')).length,
      }),
    );
  });

  it('goes on with the edition before where another was cut off while it was copied, and takes it up once whole', async () => {
    const [next] = LATER;
    await admin.query('ALTER TABLE saldo.yearly ADD CONSTRAINT cut_off CHECK (false) NOT VALID');
    expect((await use(next))[0]).toBe(1);
    expect([await countOf('serving', next), await countOf('edition', next)]).toEqual([0, 0]);
    await serving.shelf.look();
    expect((await serving.shelf.editions()).map(({ id }) => id)).toEqual([FIRST]);

    await admin.query('ALTER TABLE saldo.yearly DROP CONSTRAINT cut_off');
    expect((await use(next))[0]).toBe(0);
    await serving.shelf.look();
    expect((await serving.shelf.editions()).map(({ id }) => id)).toEqual([next, FIRST]);
    expect(said).toContain(`Edition ${next} serves; it takes the place of ${FIRST}.`);
    const earlier = await get(`/api/v1/editions/${FIRST}/indicators/homicide-victims`);
    expect(await earlier.json()).toMatchObject({ edition: FIRST });
  });

  it('takes up other curated tables while the edition stays', async () => {
    const before = serving.shelf.mark();
    const path = curatedPath(dataFolder);
    const kept = readFileSync(path);
    writeFileSync(path, JSON.stringify({ ...contents.curated, claims: [] }));
    await use(LATER[0]);
    await serving.shelf.look();
    expect(serving.shelf.mark()).not.toBe(before);
    writeFileSync(path, kept);
    await use(LATER[0]);
    await serving.shelf.look();
    expect(serving.shelf.mark()).toBe(before);
  });

  it('keeps three editions; of one that is deleted it says so instead of answering with nothing', async () => {
    const library = databaseLibrary(reader);
    const store = await library.open(FIRST);
    await use(LATER[1]);
    expect((await library.list()).map(({ id }) => id)).toEqual([FIRST, LATER[1], LATER[0]]);
    await use(LATER[2]);
    expect((await library.list()).map(({ id }) => id)).toEqual([LATER[2], LATER[1], LATER[0]]);
    expect([await library.has(FIRST), await countOf('serving', FIRST)]).toEqual([false, 0]);
    await expect(store.sourceRows('homicide-victims', '2024-09')).rejects.toThrow(
      'no longer in the database',
    );
    await library.close();
  });
});
