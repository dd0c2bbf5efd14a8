import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { answerCache, pack, respond } from '../../src/server/answers.ts';
import { NODE_ENCODERS } from '../../src/server/node/encoders.ts';
import { memoryStore } from '../../src/server/store/memory.ts';
import type { Store } from '../../src/server/store/store.ts';
import { syntheticContents } from './synthetic-edition.ts';

const CUBE = 'http://saldo.test/api/v1/editions/2026-03-0123abcd/indicators/homicide-victims';

function ask(headers: Record<string, string>, store: Store = memoryStore(syntheticContents())) {
  return createApp(store, { encoders: NODE_ENCODERS })(new Request(CUBE, { headers }));
}

describe('an answer', () => {
  it('is compressed as the client takes it, and says so', async () => {
    const plain = await (await ask({})).text();
    const brotli = await ask({ 'Accept-Encoding': 'gzip, deflate, br' });
    expect(brotli.headers.get('content-encoding')).toBe('br');
    expect(brotli.headers.get('vary')).toBe('Accept-Encoding');
    const bytes = Buffer.from(await brotli.arrayBuffer());
    expect(brotli.headers.get('content-length')).toBe(String(bytes.length));
    expect(brotliDecompressSync(bytes).toString()).toBe(plain);
    const gzip = await ask({ 'Accept-Encoding': 'gzip;q=0.8, br;q=0' });
    expect(gzip.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(Buffer.from(await gzip.arrayBuffer())).toString()).toBe(plain);
  });

  it('has another ETag under another encoding', async () => {
    const etags = await Promise.all(
      ['', 'gzip', 'br'].map(async (each) => (await ask({ 'Accept-Encoding': each })).headers.get('etag')),
    );
    expect(new Set(etags).size).toBe(3);
  });

  it('that is small goes as it is', async () => {
    const response = await createApp(memoryStore(syntheticContents()), { encoders: NODE_ENCODERS })(
      new Request('http://saldo.test/healthz', { headers: { 'Accept-Encoding': 'br' } }),
    );
    expect(response.headers.get('content-encoding')).toBeNull();
  });

  it('is made and compressed once, however many ask at once', async () => {
    let cubes = 0;
    let encoded = 0;
    const store: Store = memoryStore(syntheticContents());
    const counting: Store = {
      ...store,
      cube: (indicator) => {
        cubes += 1;
        return store.cube(indicator);
      },
    };
    const encoders = NODE_ENCODERS.map((encoder) => ({
      ...encoder,
      encode: (bytes: Uint8Array<ArrayBuffer>, lasting: boolean) => {
        encoded += 1;
        return encoder.encode(bytes, lasting);
      },
    }));
    const app = createApp(counting, { encoders });
    const asking = () => app(new Request(CUBE, { headers: { 'Accept-Encoding': 'br' } }));
    await Promise.all(Array.from({ length: 20 }, asking));
    await asking();
    expect([cubes, encoded]).toEqual([1, 1]);
  });

  it('of a page is compressed quickly for the first, and as small as can be once it is asked for again', async () => {
    const efforts: boolean[] = [];
    const encoders = NODE_ENCODERS.map((encoder) => ({
      ...encoder,
      encode: (bytes: Uint8Array<ArrayBuffer>, lasting: boolean) => {
        efforts.push(lasting);
        return encoder.encode(bytes, lasting);
      },
    }));
    const text = Array.from({ length: 3000 }, (_, index) => `<p class="row">${index * index}</p>`).join('');
    const page = pack(text, 'text/html; charset=utf-8', 'asked-again');
    const headers = { 'Accept-Encoding': 'br' };
    const asking = () => respond(new Request(CUBE, { headers }), page, encoders);
    const first = await asking();
    expect(efforts).toEqual([false]);
    const second = await asking();
    // Nobody waits for the smaller form.
    expect(second.headers.get('content-length')).toBe(first.headers.get('content-length'));
    const length = async (): Promise<number> => Number((await asking()).headers.get('content-length'));
    await expect.poll(length).toBeLessThan(Number(first.headers.get('content-length')));
    const later = await asking();
    const bytes = Buffer.from(await later.arrayBuffer());
    expect(brotliDecompressSync(bytes).toString()).toBe(text);
    expect(efforts).toEqual([false, true]);
    // Both say the same, in other bytes.
    const etag = later.headers.get('etag') ?? '';
    expect([etag, etag.slice(0, 2)]).toEqual([first.headers.get('etag'), 'W/']);
    const again = new Request(CUBE, { headers: { ...headers, 'If-None-Match': etag } });
    expect((await respond(again, page, encoders)).status).toBe(304);
  });

  it('of a page whose smaller form fails goes on as it was', async () => {
    let failures = 0;
    const encoders = NODE_ENCODERS.map((encoder) => ({
      ...encoder,
      encode: async (bytes: Uint8Array<ArrayBuffer>, lasting: boolean) => {
        if (!lasting) return encoder.encode(bytes, lasting);
        failures += 1;
        throw new Error('no memory');
      },
    }));
    const page = pack('a page '.repeat(400), 'text/html; charset=utf-8', 'asked-again');
    const asking = () => respond(new Request(CUBE, { headers: { 'Accept-Encoding': 'br' } }), page, encoders);
    const first = await (await asking()).arrayBuffer();
    await asking();
    await expect.poll(() => failures).toBe(1);
    expect(await (await asking()).arrayBuffer()).toEqual(first);
    expect(failures).toBe(1);
  });

  it('changes its ETag with its content', async () => {
    const [a, b] = await Promise.all(
      ['{"a":1}', '{"a":2}'].map((text) =>
        respond(new Request(CUBE), pack(text, 'application/json', false), []),
      ),
    );
    expect(a?.headers.get('etag')).not.toBe(b?.headers.get('etag'));
  });

  it('that fails is not kept, and is told without what went wrong inside', async () => {
    const store = memoryStore(syntheticContents());
    let fails = true;
    const reported: unknown[] = [];
    const frail: Store = {
      ...store,
      cube: (indicator) => (fails ? Promise.reject(new Error('disk on fire')) : store.cube(indicator)),
    };
    const app = createApp(frail, { report: (error) => reported.push(error) });
    const first = await app(new Request(CUBE));
    expect(first.status).toBe(500);
    expect(await first.text()).not.toContain('disk on fire');
    expect(reported).toMatchObject([{ message: 'disk on fire' }]);
    fails = false;
    expect((await app(new Request(CUBE))).status).toBe(200);
  });
});

describe('the answers that are kept', () => {
  it('stay within their bytes: the one not used for longest goes', async () => {
    let made = 0;
    const cache = answerCache(13_000);
    const ask1000 = (name: string) =>
      cache.take(name, async () => {
        made += 1;
        return pack('x'.repeat(1000), 'text/plain', false);
      });
    await ask1000('a');
    await ask1000('b');
    await ask1000('a');
    await ask1000('c');
    expect(made).toBe(3);
    await ask1000('a');
    expect(made).toBe(3);
    await ask1000('b');
    expect(made).toBe(4);
  });
});
