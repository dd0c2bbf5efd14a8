import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorSchema } from '../../../src/contract/answers/figures.ts';
import { rateLimit } from '../../../src/server/node/admission.ts';
import { routeLabel } from '../../../src/server/node/api-paths.ts';
import { serve, type Serving } from '../../../src/server/node/serve.ts';
import { BadSetting, settingsOf } from '../../../src/server/node/operation/settings.ts';
import { pointTo, syntheticContents, writeEdition } from '../synthetic-edition.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'saldo-limits-'));
let serving: Serving;
let impatient: Serving;

/** A server that waits so many seconds for a request to be whole, and lets a client ask once a minute. */
function serveWith(patience: number): Promise<Serving> {
  return serve({
    host: '127.0.0.1',
    port: 0,
    dataFolder,
    siteFolder: join(dataFolder, 'dist'),
    say: () => undefined,
    address: 'https://saldo.test',
    limits: { rate: 1, proxies: 1, addressLength: 2048, bodyBytes: 100, patience },
  });
}

beforeAll(async () => {
  const contents = syntheticContents();
  await writeEdition(dataFolder, contents);
  pointTo(dataFolder, contents.edition.id);
  // Two, since on a busy machine a whole request takes longer than the one waits.
  serving = await serveWith(600);
  impatient = await serveWith(1);
});
afterAll(async () => {
  await serving.stop();
  await impatient.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks with a path as it is written: no client makes it tidier. */
function ask(path: string, headers: Record<string, string> = {}, body?: string): Promise<Answered> {
  const { hostname, port } = new URL(serving.url);
  return new Promise((answered, failed) => {
    const method = body === undefined ? 'GET' : 'POST';
    const asking = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.once('end', () => {
        answered({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      });
    });
    asking.once('error', failed);
    asking.end(body);
  });
}

function codeOf({ body }: Answered): string {
  return errorSchema.parse(JSON.parse(body)).error.code;
}

describe('a server', () => {
  it('refuses an address that is too long with 414, and a large or endless body with 413', async () => {
    const long = await ask(`/api/v1/events?x=${'x'.repeat(3000)}`);
    expect([long.status, codeOf(long)]).toEqual([414, 'address-too-long']);
    const page = await ask(`/${'x'.repeat(3000)}`);
    expect([page.status, page.headers['content-type']]).toEqual([414, 'text/plain; charset=utf-8']);
    const large = await ask('/api/v1/events', {}, 'x'.repeat(200));
    expect([large.status, codeOf(large), large.headers.connection]).toEqual([413, 'body-too-large', 'close']);
    const endless = await ask('/api/v1/events', { 'Transfer-Encoding': 'chunked' }, 'x');
    expect(endless.status).toBe(413);
  });

  it('refuses a client that asks too often with 429 and when to come again, and no other', async () => {
    const client = { 'X-Forwarded-For': '203.0.113.1' };
    expect((await ask('/healthz', client)).status).toBe(200);
    const refused = await ask('/api/v1/events', client);
    expect([refused.status, codeOf(refused)]).toEqual([429, 'too-many-requests']);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect((await ask('/healthz', { 'X-Forwarded-For': '203.0.113.2' })).status).toBe(200);
    // What the client itself claims stands before what the trusted proxy saw.
    const claimed = await ask('/healthz', { 'X-Forwarded-For': '203.0.113.9, 203.0.113.1' });
    expect(claimed.status).toBe(429);
  });

  it('never limits the machine itself', async () => {
    for (let turn = 0; turn < 10; turn += 1) expect((await ask('/healthz')).status).toBe(200);
  });

  it('cuts a client that does not finish its request', async () => {
    const { hostname, port } = new URL(impatient.url);
    const socket = connect(Number(port), hostname);
    socket.write('GET /healthz HTTP/1.1\r\nHost: a\r\nX-Slow: ');
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk.toString();
    });
    await once(socket, 'close');
    expect(text).toContain('HTTP/1.1 408 Request Timeout');
  });

  it.each([
    '/API/V1/edition',
    '/healthz%00',
    '/healthz%2F',
    '/healthz/x',
    '/api/v1/%2e%2e/nothing',
    '/api%2Fv1%2Fedition',
    '//api/v1/nothing',
    '/%61pi/v1/nothing',
    '/api/v1/edition;x=1',
    '/metrics/x',
  ])('answers %s, which is nothing of the API, with its error', async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(codeOf(answer)).toBe('not-found');
  });

  it.each([
    ['a Host that is none', { Host: 'a b' }, '/api/v1/nothing'],
    ['a Host that is markup', { Host: '"><script>' }, '/states'],
    ['a path with a backslash', {}, '/api\\v1\\edition'],
  ])('answers %s with the error of the API and every header of safety', async (_, headers, path) => {
    const answer = await ask(path, headers);
    expect([answer.status, codeOf(answer)]).toEqual([400, 'bad-request']);
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'self'") as string,
      'strict-transport-security': expect.stringContaining('max-age=') as string,
    });
  });

  it('sends on to another address with every header of safety, and lets other pages follow', async () => {
    for (const path of ['/data/newest/datapackage.json', '/api/', '/api/v1']) {
      const { status, headers } = await ask(path);
      expect([302, 308]).toContain(status);
      expect(headers['content-security-policy']).toContain("default-src 'self'");
      expect(headers['access-control-allow-origin']).toBe('*');
    }
  });

  it('answers probes as proxies write them: by HTTP/1.0 without a host, by HEAD, with a query', async () => {
    const { hostname, port } = new URL(serving.url);
    const probe = async (lines: string): Promise<string> => {
      const socket = connect(Number(port), hostname);
      let text = '';
      socket.on('data', (chunk) => {
        text += chunk.toString();
      });
      socket.write(`${lines}\r\n\r\n`);
      await once(socket, 'close');
      return text.split('\r\n', 1)[0] ?? '';
    };
    expect(await probe('GET /healthz HTTP/1.0')).toBe('HTTP/1.1 200 OK');
    const host = 'HTTP/1.1\r\nHost: a\r\nConnection: close';
    expect(await probe(`HEAD /metrics ${host}`)).toBe('HTTP/1.1 200 OK');
    // The pages are not built here.
    expect(await probe(`GET /readyz?at=1 ${host}`)).toBe('HTTP/1.1 503 Service Unavailable');
    expect(await probe(`DELETE /readyz ${host}`)).toBe('HTTP/1.1 405 Method Not Allowed');
  });

  it('answers another spelling of a route as the route', async () => {
    expect((await ask('/%61pi/v1/%65dition')).status).toBe(200);
  });

  it('tells browsers to stay with https where readers come by it, on every answer', async () => {
    for (const path of ['/api/v1/edition', '/api/v1/edition', '/api/v1/nothing', '/metrics']) {
      expect((await ask(path)).headers['strict-transport-security']).toContain('max-age=');
    }
  });

  it('lets other pages read the API, and nothing else', async () => {
    expect((await ask('/api/v1/edition')).headers['access-control-allow-origin']).toBe('*');
    for (const path of ['/', '/metrics', '/readyz', '/claims']) {
      expect((await ask(path)).headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it('counts what it answers and refuses, by route and never by address', async () => {
    await ask('/api/v1/series?indicator=homicide-victims&region=25');
    const { body, headers } = await ask('/metrics');
    expect(headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(body).toContain('saldo_requests_total{route="/api/v1/series",status="200"} 1');
    expect(body).toContain('saldo_request_seconds_bucket{route="/api/v1/series",le="+Inf"} 1');
    expect(body).toMatch(/saldo_refusals_total\{reason="too-many-requests"\} [1-9]/);
    expect(body).toContain('saldo_edition_info{edition="2026-03-0123abcd"} 1');
    // The edition covers through March 2026: its age counts from the first of April.
    expect(body).toContain('saldo_data_covers_through_timestamp_seconds 1775001600');
    for (const line of body.trim().split('\n')) {
      expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{(\w+="[^"]*",?)+\})? -?[\d.e+-]+)$/);
    }
  });

  it('is alive without pages, and not ready for readers', async () => {
    expect((await ask('/healthz')).status).toBe(200);
    const ready = await ask('/readyz');
    expect([ready.status, JSON.parse(ready.body)]).toEqual([
      503,
      { status: 'no-pages', edition: '2026-03-0123abcd' },
    ]);
  });
});

describe('the label of an address', () => {
  it('is one of few', () => {
    const labels = ['/api/v1/events', '/api/v1/events.csv', '/api/v1/%65vents?x=1'].map(routeLabel);
    expect(new Set(labels)).toEqual(new Set(['/api/v1/events']));
    expect(routeLabel('/api/v1/municipalities/rates')).toBe('/api/v1/municipalities/rates');
    expect(routeLabel('/api/v1/claims/C001')).toBe('/api/v1/claims/{id}');
    expect(routeLabel('/api/v1/anything')).toBe('api-other');
    expect(routeLabel('/anything')).toBe('page');
  });
});

describe('a limit of requests', () => {
  it('refills evenly, and an IPv6 network counts as its holder', () => {
    let at = 0;
    const wait = rateLimit(2, () => at);
    expect([wait('a'), wait('a'), wait('a')]).toEqual([0, 0, 30]);
    at = 30_000;
    expect([wait('a'), wait('a')]).toEqual([0, 30]);
  });

  it('of nobody is remembered for ever', () => {
    const wait = rateLimit(1, () => 0);
    expect(wait('first')).toBe(0);
    for (let client = 0; client < 20_000; client += 1) wait(`client ${client}`);
    expect(wait('first')).toBe(0);
  });
});

describe('the settings', () => {
  it('hold where nothing is set, and an empty text is nothing', () => {
    const settings = settingsOf({ PORT: '' }, '/srv/saldo');
    expect(settings).toMatchObject({
      port: 8080,
      host: '127.0.0.1',
      dataFolder: '/srv/saldo/data',
      log: 'text',
    });
    expect(settings.limits.rate).toBe(1200);
  });

  it.each([
    [{ SALDO_RATE: '-1' }, 'SALDO_RATE is -1'],
    [{ SALDO_ADDRESS: 'saldo.example.org' }, 'SALDO_ADDRESS is saldo.example.org'],
    [{ LOG: 'xml' }, 'LOG is xml; it must be text or json.'],
  ])('%o is refused in a sentence', (environment, sentence) => {
    expect(() => settingsOf(environment, '/')).toThrow(BadSetting);
    expect(() => settingsOf(environment, '/')).toThrow(sentence);
  });
});
