import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Accounts } from '../../../src/server/webhooks/ledger/in-file.ts';
import { pointTo, syntheticContents, writeEdition } from '../synthetic-edition.ts';

const root = resolve(import.meta.dirname, '../../..');
const folder = await mkdtemp(join(tmpdir(), 'saldo-killed-'));
const list = join(folder, 'webhooks.json');
const running = new Set<ChildProcess>();

/** A newsroom's bot: notes what reaches it; while it hangs, nothing is answered. */
const reached: string[] = [];
let hangs = false;
const bot = createServer((request, response) => {
  reached.push(String(request.headers['webhook-id']));
  request.resume();
  if (!hangs) response.writeHead(204).end();
}).listen(0, '127.0.0.1');
await once(bot, 'listening');
const address = bot.address();
const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/hook`;

afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  bot.closeAllConnections();
  bot.close();
  await rm(folder, { recursive: true });
});

/** The server itself, as `npm start` starts it. */
function start(): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/server/node/main.ts'], {
    cwd: root,
    env: {
      ...process.env,
      SALDO_DATA: folder,
      SALDO_WEBHOOKS: list,
      SALDO_ADDRESS: 'https://saldo.test',
      PORT: '0',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  running.add(child);
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
  running.delete(child);
}

async function accounts(): Promise<Accounts> {
  return JSON.parse(await readFile(`${list}.told`, 'utf8').catch(() => '{}')) as Accounts;
}

/** What is still to be told, by id, as the disk has it; nothing before the server knows of its receivers. */
async function waiting(): Promise<readonly string[] | undefined> {
  const [account] = Object.values(await accounts());
  return account?.waiting.map(({ id }) => id);
}

async function publish(edition: string): Promise<void> {
  await writeEdition(folder, syntheticContents(edition));
  pointTo(folder, edition);
}

it('a server killed between an event and its delivery tells of it once it is back, and of nothing twice that was answered', async () => {
  await writeFile(list, JSON.stringify([{ url, secret: 'synthetic-secret-of-a-test' }]));
  await publish('2026-03-0123abcd');
  const first = start();
  await expect.poll(waiting).toEqual([]);
  await kill(first);

  // The event is on the disk and on its way when the process dies: the bot has it, and never answered.
  await publish('2026-03-4567abcd');
  hangs = true;
  const second = start();
  await expect.poll(() => reached.length).toBe(1);
  const due = await waiting();
  expect(due).toContain(reached[0]);
  await kill(second);
  expect(await waiting()).toEqual(due);

  hangs = false;
  const third = start();
  await expect.poll(waiting).toEqual([]);
  await kill(third);
  // Again what was not answered, under the same id, then the rest, each once.
  expect(reached).toEqual([due?.[0], ...(due ?? [])]);

  const fourth = start();
  await publish('2026-03-89ababcd');
  await expect.poll(() => reached.at(-1)).toContain('2026-03-89ababcd');
  await kill(fourth);
  expect(reached.filter((each) => due?.includes(each))).toHaveLength((due?.length ?? 0) + 1);
});
