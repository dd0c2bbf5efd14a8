import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askingOf } from '../../src/mcp/asking.ts';
import { mcpOverHttp } from '../../src/mcp/over-http.ts';
import { createApp, type App } from '../../src/server/app.ts';
import { openShelf } from '../../src/server/shelf/edition-shelf.ts';

const root = resolve(import.meta.dirname, '../..');
const SITE = 'https://saldo.test';
const YEARS = { from: '2024-01', to: '2024-12', baseFrom: '2023-01', baseTo: '2023-12' };

interface Answer {
  readonly sentence: string;
  readonly caveat: string;
  readonly edition: string;
  readonly sources: readonly { vintage: string; file: string; checksum: string; publisher: string }[];
  readonly link: string;
  readonly api: string;
  readonly answer: unknown;
}

const shelf = await openShelf({ dataFolder: resolve(root, 'data'), every: 0, say: () => undefined });
const app: App = createApp(shelf);
afterAll(() => shelf.close());

async function connected(transport: Transport): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(transport);
  return client;
}

async function call(client: Client, name: string, asked: object): Promise<Answer> {
  const result = await client.callTool({ name, arguments: { ...asked } });
  expect({ name, failed: result.isError ?? false, content: result.content }).toMatchObject({ failed: false });
  return result.structuredContent as Answer;
}

async function apiAnswer(address: string): Promise<unknown> {
  expect(address.startsWith(`${SITE}/api/v1/`)).toBe(true);
  const response = await app(new Request(address));
  expect({ address, status: response.status }).toEqual({ address, status: 200 });
  return response.json();
}

function overHttp(): Transport {
  const answering = mcpOverHttp(askingOf(app, SITE));
  const fetched = (input: string | URL, init?: RequestInit) => answering(new Request(input, init));
  return new StreamableHTTPClientTransport(new URL(`${SITE}/mcp`), { fetch: fetched });
}

describe('the tools over HTTP, asked by the SDK’s own client', () => {
  let client: Client;
  beforeAll(async () => {
    client = await connected(overHttp());
  });

  it('offer no stream that would hold a server for each who asks', async () => {
    const answering = mcpOverHttp(askingOf(app, SITE));
    for (const method of ['GET', 'DELETE']) {
      const { status, headers } = await answering(
        new Request(`${SITE}/mcp`, { method, headers: { Accept: 'text/event-stream' } }),
      );
      expect([method, status, headers.get('allow')]).toEqual([method, 405, 'POST']);
    }
  });

  it.each([
    [['--what'], 2, "Unknown option '--what'"],
    [['--http', 'abc'], 2, '--http is abc'],
    [['--data', '/nowhere/saldo'], 1, 'The tools cannot start: /nowhere/saldo/edition.json'],
  ])('the command line %j ends with %i and a sentence', (words, code, sentence) => {
    const main = ['--import', 'tsx', 'src/mcp/main.ts', ...words];
    const ended = spawnSync(process.execPath, main, { cwd: root, input: '', encoding: 'utf8' });
    expect([ended.status, ended.stdout]).toEqual([code, '']);
    expect(ended.stderr.startsWith(sentence)).toBe(true);
  });

  it('are six, each with its parameters described, and only read', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).toSorted()).toEqual([
      'claim',
      'comparison',
      'figure',
      'search_claims',
      'search_indicators',
      'search_places',
    ]);
    for (const tool of tools) expect(tool).toMatchObject({ annotations: { readOnlyHint: true } });
    const figure = tools.find(({ name }) => name === 'figure');
    expect(figure?.inputSchema.required).toEqual(['indicator', 'region']);
    expect(JSON.stringify(figure?.inputSchema.properties)).toContain('homicide-cases');
  });

  it('a comparison has the API’s own answer, its verdict and caveat, sources, edition and link', async () => {
    const given = await call(client, 'comparison', {
      indicator: 'homicide-victims',
      region: '25',
      ...YEARS,
      lang: 'en',
    });
    const direct = (await apiAnswer(given.api)) as { edition: string; verdict: string };
    expect(given.answer).toEqual(direct);
    expect(given.edition).toBe(direct.edition);
    expect(given.sentence).toMatch(
      /^Victims of intentional homicide, Sinaloa, 2024 against 2023: Rising \d+% \(\d+ to \d+%\)/,
    );
    expect(given.caveat).not.toBe('');
    expect(given.sources.length).toBeGreaterThan(0);
    for (const { checksum } of given.sources) expect(checksum).toMatch(/^[0-9a-f]{64}$/);
    expect(given.link).toBe(
      `${SITE}/region?r=25&t=2024-01..2024-12&m=count&b=2023-01..2023-12&i=homicide-victims&lang=en`,
    );
  });

  it('a comparison across the change of method is an answer: not comparable, with the reason', async () => {
    const given = await call(client, 'comparison', {
      indicator: 'homicide-cases',
      region: '00',
      from: '2026-01',
      to: '2026-03',
      baseFrom: '2025-01',
      baseTo: '2025-03',
    });
    expect(given.answer).toMatchObject({ verdict: 'not-comparable', reason: 'method-break' });
    expect(given.sentence).toContain('El método de conteo cambió');
  });

  it('all states at once are judged by the API with false alarms controlled', async () => {
    const given = await call(client, 'comparison', { indicator: 'extortion-cases', region: 'all', ...YEARS });
    expect(given.answer).toEqual(await apiAnswer(given.api));
    expect(given.sentence).toContain('los 32 estados');
    expect(given.link).toContain('/states?r=00');
  });

  it('a figure gives values and gaps as the series route does, and never a gap as zero', async () => {
    const given = await call(client, 'figure', {
      indicator: 'homicide-victims',
      region: '25',
      from: '2024-09',
      to: '2024-09',
    });
    expect(given.answer).toEqual(await apiAnswer(given.api));
    expect(given.answer).toMatchObject({ observations: [{ month: '2024-09', value: 143 }] });
    expect(given.sources[0]?.file).toMatch(/\.csv/);
  });

  it('places and indicators are found without accents', async () => {
    const places = await call(client, 'search_places', { q: 'culiacan' });
    expect(places.answer).toMatchObject([{ code: '25006', kind: 'municipality' }]);
    const indicators = await call(client, 'search_indicators', { q: 'extorsion' });
    expect((indicators.answer as { id: string }[]).map(({ id }) => id)).toContain('extortion-cases');
    expect(indicators.sources.length).toBeGreaterThan(0);
  });

  it('a claim comes with its finding as the API computes it', async () => {
    const list = await call(client, 'search_claims', { finding: 'falls-short' });
    const listed = list.answer as { id: string; outcome: string }[];
    expect(listed).toContainEqual(expect.objectContaining({ id: 'C008', outcome: 'falls-short' }));
    const given = await call(client, 'claim', { id: 'C008' });
    expect(given.answer).toEqual(await apiAnswer(given.api));
    expect(given.sentence).toContain('Se queda corta.');
    expect(given.sources.length).toBeGreaterThan(0);
    expect(given.link).toBe(`${SITE}/claims/C008?lang=es`);
  });

  it('a claim tested across two registers names the publications of both', async () => {
    const { answer, sources } = await call(client, 'claim', { id: 'C396' });
    expect(answer).toMatchObject({ finding: { side: null, base: null, marks: ['two-registers'] } });
    expect(new Set(sources.map(({ file }) => file)).size).toBeGreaterThan(1);
  });

  it.each([
    ['figure', { indicator: 'murder', region: '00' }, 'homicide-victims'],
    ['figure', { indicator: 'homicide-victims', region: '99' }, '01 to 32'],
    ['claim', { id: 'nothing' }, 'unknown-claim'],
  ])('%s refuses %o and names what is allowed', async (name, asked, allowed) => {
    const result = await client.callTool({ name, arguments: asked });
    expect(result.isError).toBe(true);
    expect(JSON.stringify(result.content)).toContain(allowed);
  });

  it('nothing else is answered there', async () => {
    const answering = mcpOverHttp(askingOf(app, SITE));
    expect((await answering(new Request(`${SITE}/`))).status).toBe(404);
  });
});

it('the same over standard input and output, by the command', async () => {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ['--import', 'tsx', 'src/mcp/main.ts', '--site', `${SITE}/`],
    cwd: root,
  });
  const client = await connected(transport);
  const given = await call(client, 'figure', {
    indicator: 'homicide-victims',
    region: '25',
    from: '2024-09',
    to: '2024-09',
  });
  expect(given.answer).toEqual(await apiAnswer(given.api));
  await client.close();
});
