import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../../src/ingest/database/migrate.ts';
import { createApp } from '../../src/server/app.ts';
import { screensInDatabase } from '../../src/server/screens/keeping/in-database.ts';
import { openScreens, type Screens } from '../../src/server/screens/screens.ts';
import { shelfOf } from '../../src/server/shelf/shelf.ts';
import { memoryStore } from '../../src/server/store/memory.ts';
import { ledgerInDatabase } from '../../src/server/webhooks/ledger/in-database.ts';
import {
  asking,
  describeScreens,
  eventsOf,
  LOBBY,
  ONE_WINNER_EACH,
  REPORT,
  TOKEN,
  wallOf,
  winnersOf,
} from '../server/screens/screens-suite.ts';
import { syntheticContents } from '../server/synthetic-edition.ts';
import {
  beginNews,
  describeWebhooks,
  publishNews,
  sendingOver,
  told,
} from '../server/webhooks/webhooks-suite.ts';
import { startPostgres } from './start-postgres.ts';

const postgres = await startPostgres();
const admin = new Client(postgres.address());
const address = postgres.address('saldo_server');
const roles = resolve(import.meta.dirname, '../../hosting/postgres-roles.sql');

beforeAll(async () => {
  await admin.connect();
  await admin.query(readFileSync(roles, 'utf8'));
  const writer = new Client(postgres.address('saldo_writer'));
  await writer.connect();
  await migrate(writer);
  await writer.end();
});
afterAll(async () => {
  await admin.end();
  await postgres.stop();
});

async function clear(): Promise<void> {
  await admin.query(
    `UPDATE saldo_servers.screens SET content = '{"edition":null,"screens":{}}', stamp = stamp + 1`,
  );
  await admin.query('DELETE FROM saldo_servers.display');
  await admin.query('DELETE FROM saldo_servers.webhook_account');
}

describeScreens('a database', { open: () => screensInDatabase(address), clear });
describeWebhooks('a database', { open: async () => ledgerInDatabase(address), clear });

describe('three servers over one database', () => {
  const opened: Screens[] = [];

  async function server() {
    const shelf = shelfOf(memoryStore(syntheticContents()));
    const screens = await openScreens({ keeping: screensInDatabase(address), shelf, token: TOKEN });
    opened.push(screens);
    return { ...asking(createApp(shelf, { screens })), screens };
  }

  beforeEach(clear);
  afterAll(() => Promise.all(opened.map((each) => each.close())));

  it('show on the displays of each what was changed through another, and list the displays of all', async () => {
    const [a, b, c] = [await server(), await server(), await server()];
    await a.put({ wall: 's=cards' });
    const next = eventsOf(await b.ask('GET', `${LOBBY}/events`));
    expect(await next()).toContain('"wall":"s=cards"');
    await c.put({ wall: 's=lines' });
    expect(await next()).toContain('"wall":"s=lines"');
    await b.ask('POST', `${LOBBY}/displays`, REPORT, '');
    const [listed] = (await a.screens.all()).screens;
    expect(listed).toMatchObject({ plan: { wall: 's=lines' }, displays: [REPORT] });
    await a.ask('DELETE', LOBBY);
    expect(await next()).toContain('event: gone');
  });

  it('let one alone of many desks change what all of them saw, whichever server each came to', async () => {
    const all = [await server(), await server(), await server()];
    await all[0]?.put(wallOf(10));
    expect(await winnersOf(all)).toEqual(ONE_WINNER_EACH);
  });

  it('keep each of many changes that come to all of them at once', async () => {
    const all = [await server(), await server(), await server()] as const;
    const names = Array.from({ length: 30 }, (_, place) => `wall-${place}`);
    await Promise.all(
      names.map(async (name, place) => {
        await all[place % 3]?.ask('PUT', `/api/v1/screens/${name}`, { wall: 's=cards' });
      }),
    );
    const { screens } = await all[0].screens.all();
    expect(screens.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  });

  it('tell a receiver of each item once and in order, although all of them look at once', async () => {
    beginNews();
    const ledgers = Array.from({ length: 3 }, () => ledgerInDatabase(address));
    const senders = ledgers.map(sendingOver);
    const lookAll = () => Promise.all(senders.map((each) => each.look()));
    await lookAll();
    const ids = Array.from({ length: 30 }, (_, place) => `item-${place}`);
    publishNews(...ids.toReversed());
    // Whoever finds the row taken passes by; the next look of any sends what is left.
    for (let looks = 0; told().length < ids.length && looks < ids.length; looks += 1) await lookAll();
    await lookAll();
    expect(told()).toEqual(ids);
    await Promise.all(ledgers.map((each) => each.close()));
  });
});

/** What a role is answered. */
async function as(role: string, sql: string): Promise<unknown> {
  const client = new Client(postgres.address(role));
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}

describe('the roles of a database', () => {
  it.each([
    ['saldo_server', 'SELECT edition FROM saldo.pointer'],
    ['saldo_reader', 'SELECT edition FROM saldo.pointer'],
    ['saldo_server', 'SELECT stamp FROM saldo_servers.screens'],
  ])('%s may %s', async (role, sql) => {
    await expect(as(role, sql)).resolves.toBeDefined();
  });

  it.each([
    ['saldo_server', "INSERT INTO saldo.pointer VALUES (true, '2020-01-00000000')"],
    ['saldo_server', 'DELETE FROM saldo.serving'],
    ['saldo_server', 'CREATE TABLE saldo_servers.own (a integer)'],
    ['saldo_server', 'DROP TABLE saldo_servers.screens'],
    ['saldo_reader', 'SELECT content FROM saldo_servers.webhook_account'],
    ['saldo_reader', 'UPDATE saldo_servers.screens SET stamp = 1'],
    ['saldo_reader', 'DELETE FROM saldo.serving'],
  ])('%s may not %s', async (role, sql) => {
    await expect(as(role, sql)).rejects.toThrow(/permission denied|must be owner/);
  });
});
