import { spawn } from 'node:child_process';
import { cp, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publish } from '../../src/ingest/database/publish.ts';
import { serve, type ServeSettings, type Serving } from '../../src/server/node/serve.ts';
import { excerpt, newFolder, removeFolders, take } from '../ingest/data-folder.ts';
import { startRoundRobin } from './round-robin.ts';
import { startPostgres } from './start-postgres.ts';

const root = resolve(import.meta.dirname, '../..');
const postgres = await startPostgres();
const [writer, reader] = [postgres.address('saldo_writer'), postgres.address('saldo_reader')];
const open: Serving[] = [];

async function served(settings: Pick<ServeSettings, 'dataFolder' | 'database'>): Promise<Serving> {
  const where = { host: '127.0.0.1', port: 0, siteFolder: '/nowhere', say: () => undefined };
  const serving = await serve({ ...where, ...settings });
  open.push(serving);
  return serving;
}

/** `npm run ingest -- FILE` in a process of its own; gives its exit code. */
function ingest(data: string, file: string): Promise<number | null> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/cli/ingest.ts', '--data', data, excerpt(file)],
    {
      cwd: root,
      env: { ...process.env, STORE: writer },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  return new Promise((done) => child.once('exit', done));
}

async function editionOf({ url }: Serving): Promise<string> {
  return ((await (await fetch(`${url}/healthz`)).json()) as { edition: string }).edition;
}

/** Questions over everything that an edition covers. */
async function addressesOver({ shelf }: Serving): Promise<string[]> {
  const coverage = (await shelf.use(undefined, (store) => store.edition()))?.coverage ?? [];
  return [
    '/api/v1/edition',
    ...coverage.flatMap(({ indicator }) =>
      ['00', '25', '09'].map((region) => `/api/v1/series?indicator=${indicator}&region=${region}`),
    ),
  ];
}

async function bodiesOf({ url }: Serving, addresses: readonly string[]): Promise<Map<string, string>> {
  const bodies = new Map<string, string>();
  for (const address of addresses) bodies.set(address, await (await fetch(url + address)).text());
  return bodies;
}

beforeAll(async () => {
  const admin = new Client(postgres.address());
  await admin.connect();
  await admin.query(await readFile(resolve(root, 'hosting/postgres-roles.sql'), 'utf8'));
  await admin.end();
});
afterAll(async () => {
  await Promise.all(open.map((each) => each.stop()));
  await postgres.stop();
  await removeFolders();
});

describe('three servers over one database, behind a proxy that asks them by turns', () => {
  it('answer every request during an ingest, each as a server over the folder does, of one edition', async () => {
    const [data, before] = [await newFolder(), await newFolder()];
    await take(data, excerpt('IDEFC_NM_nov24.csv'), excerpt('conapo-state.csv'));
    await cp(data, before, { recursive: true });
    await publish(data, writer);
    const three = await Promise.all(
      [0, 1, 2].map(() => served({ dataFolder: '/nowhere', database: reader })),
    );
    const proxy = await startRoundRobin(three.map(({ url }) => url));
    const first = await served({ dataFolder: before });
    const addresses = await addressesOver(first);
    const answers = new Map<string, string[]>();
    const failed: string[] = [];
    const over = new AbortController();

    async function read(client: number): Promise<void> {
      for (let turn = client; !over.signal.aborted; turn += 1) {
        const address = addresses[turn % addresses.length] ?? '';
        const response = await fetch(proxy.url + address);
        const body = await response.text();
        if (response.status !== 200) failed.push(`${response.status} ${address} ${body}`);
        const known = answers.get(address) ?? [];
        if (!known.includes(body)) answers.set(address, [...known, body]);
      }
    }
    const readers = Array.from({ length: 8 }, (_, client) => read(client * 5));

    expect(await ingest(data, 'RNID-Delitos_Estatal-2026-mar2026.csv')).toBe(0);
    const last = await served({ dataFolder: data });
    const newest = await editionOf(last);
    expect(newest).not.toBe(await editionOf(first));
    for (const each of three) await expect.poll(() => editionOf(each)).toBe(newest);
    const known = [await bodiesOf(first, addresses), await bodiesOf(last, addresses)];
    const changed = addresses.filter((address) => known[0]?.get(address) !== known[1]?.get(address));
    expect(changed.length).toBeGreaterThan(0);
    // Readers come by each of them again now that all three have the newest.
    const notBoth = () => changed.filter((address) => answers.get(address)?.length !== 2);
    await expect.poll(notBoth).toEqual([]);
    over.abort();
    await Promise.all(readers);
    proxy.stop();

    expect(failed).toEqual([]);
    const mixed = [...answers].filter(([address, bodies]) =>
      bodies.some((body) => !known.some((each) => each.get(address) === body)),
    );
    expect(mixed.map(([address]) => address)).toEqual([]);
  });
});
