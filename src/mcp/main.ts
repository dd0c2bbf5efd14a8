import { createAdaptorServer } from '@hono/node-server';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createApp } from '../server/app.ts';
import { dataFolderIn } from '../server/node/operation/settings.ts';
import { openShelf } from '../server/shelf/edition-shelf.ts';
import { askingOf } from './asking.ts';
import { MAIN_WORDS } from './main.words.ts';
import { mcpServer } from './mcp-server.ts';
import { MCP_PATH, mcpOverHttp } from './over-http.ts';

/** Milliseconds between looks for a new edition. */
const LOOK_EVERY = 5_000;

/** Standard output belongs to the protocol: whatever is said goes to the other. */
const say = (sentence: string): void => console.error(sentence);

/** What the command line gives; nothing, once that is said, where it cannot be followed. */
function valuesGiven() {
  try {
    const { values } = parseArgs({
      options: {
        help: { type: 'boolean', short: 'h' },
        http: { type: 'string' },
        data: { type: 'string', default: dataFolderIn(process.env, resolve(import.meta.dirname, '../..')) },
        site: { type: 'string', default: process.env['SALDO_ADDRESS'] || 'http://127.0.0.1:8080' },
      },
    });
    const port = Number(values.http ?? 0);
    if (/^\d+$/.test(values.http ?? '0') && port <= 65_535) return { ...values, port };
    throw new Error(MAIN_WORDS.badPort(values.http ?? ''));
  } catch (error) {
    say(`${reasonOf(error)}\n${MAIN_WORDS.usage}`);
    process.exitCode = 2;
    return undefined;
  }
}

type Values = NonNullable<ReturnType<typeof valuesGiven>>;

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function start(values: Values): Promise<void> {
  const shelf = await openShelf({ dataFolder: resolve(values.data), every: LOOK_EVERY, say });
  const app = createApp(shelf, { report: (error) => console.error(error) });
  const asking = askingOf(app, values.site.replace(/\/$/, ''));
  if (values.http === undefined) {
    await mcpServer(asking).connect(new StdioServerTransport());
    return;
  }
  const server = createAdaptorServer({ fetch: mcpOverHttp(asking) });
  server.listen(values.port, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  say(MAIN_WORDS.listens(`http://127.0.0.1:${port}${MCP_PATH}`));
}

const values = valuesGiven();
if (values?.help) say(MAIN_WORDS.usage);
else if (values) {
  await start(values).catch((error: unknown) => {
    say(MAIN_WORDS.cannotStart(reasonOf(error)));
    process.exit(1);
  });
}
