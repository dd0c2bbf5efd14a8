import { createAdaptorServer } from '@hono/node-server';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
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

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', short: 'h' },
    http: { type: 'string' },
    data: { type: 'string', default: dataFolderIn(process.env, resolve(import.meta.dirname, '../..')) },
    site: { type: 'string', default: process.env['SALDO_ADDRESS'] || 'http://127.0.0.1:8080' },
  },
});

/** Standard output belongs to the protocol: whatever is said goes to the other. */
const say = (sentence: string): void => console.error(sentence);

async function start(): Promise<void> {
  const shelf = await openShelf({ dataFolder: resolve(values.data), every: LOOK_EVERY, say });
  const app = createApp(shelf, { report: (error) => console.error(error) });
  const asking = askingOf(app, values.site.replace(/\/$/, ''));
  if (values.http === undefined) {
    await mcpServer(asking).connect(new StdioServerTransport());
    return;
  }
  const port = Number(values.http);
  if (!/^\d+$/.test(values.http) || port > 65_535) throw new Error(MAIN_WORDS.badPort(values.http));
  const server = createAdaptorServer({ fetch: mcpOverHttp(asking) });
  server.listen(port, '127.0.0.1', () => say(MAIN_WORDS.listens(`http://127.0.0.1:${port}${MCP_PATH}`)));
}

if (values.help) say(MAIN_WORDS.usage);
else await start();
