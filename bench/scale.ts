// What a monthly release costs a file host, from the bytes that a reader's browser fetches of an export:
// `npm run export -- DIR`, then `npm run bench:scale -- DIR [PRICE] [BEFORE]` (PRICE: dollars per GB that leaves the
// host; BEFORE: a copy of DIR as the release before wrote it, whose lasting files a reader has already; without it a
// reader has the app alone). Prints the tables of docs/scale.md.
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Request } from 'playwright-core';
import { launchBrowser } from '../tests/browser/launch.ts';
import { fileHost } from '../tests/export/file-host.ts';
import { sumOf, watchFetches } from './load/first-visit.ts';

const [folder, priceText = '0.08', folderBefore] = process.argv.slice(2);
const price = Number(priceText);
if (folder === undefined || !(price >= 0)) {
  console.error('usage: npm run bench:scale -- DIR [PRICE] [BEFORE]');
  process.exit(2);
}

/** Formats that are compressed already. */
const PACKED = /\.(woff2|png)$/;

interface Visit {
  readonly requests: number;
  /** Compressed with brotli as hosts send it. */
  readonly bytes: number;
}

async function hosted(root: string): Promise<{ readonly url: string; readonly host: Server }> {
  const host = fileHost(resolve(root), '/').listen(0, '127.0.0.1');
  await once(host, 'listening');
  return { host, url: `http://127.0.0.1:${(host.address() as AddressInfo).port}/` };
}

async function compressed(request: Request): Promise<number> {
  const body = await (await request.response())?.body();
  if (!body) throw new Error(`${request.url()} has no answer`);
  return PACKED.test(request.url()) ? body.length : brotliCompressSync(body).length;
}

/** Sizes of files by their paths on the host. */
type Files = ReadonlyMap<string, number>;

const browser = await launchBrowser();

/** What is fetched by a reader with nothing kept who opens the front page, without a touch and with the app. */
async function visit(root: string): Promise<{ readonly atRest: Files; readonly whole: Files }> {
  const { host, url } = await hosted(root);
  const page = await browser.newPage({ locale: 'es-MX' });
  const fetches = watchFetches(page, compressed);
  const byPath = async (): Promise<Files> =>
    new Map([...(await fetches.sizes())].map(([address, size]) => [address.slice(url.length), size]));
  try {
    await fetches.atRest(url);
    const atRest = await byPath();
    await fetches.withApp();
    return { atRest, whole: await byPath() };
  } finally {
    await page.close();
    host.close();
  }
}

/** The visit that fetches some files. */
function visitOf(files: Files): Visit {
  return { requests: files.size, bytes: sumOf(files) };
}

const { atRest, whole } = await visit(folder);
const before = folderBefore === undefined ? whole : (await visit(folderBefore)).whole;
await browser.close();
const LASTING = folderBefore === undefined ? /^assets\// : /^(assets|data\/files)\//;
// After a release what lasts stays, the page and what changed among the data come again.
const isKept = (path: string): boolean => LASTING.test(path) && before.has(path);
const first = visitOf(whole);
const again = visitOf(new Map([...whole].filter(([path]) => !isKept(path))));

const READERS = [10_000, 1_000_000, 100_000_000];
const kB = (bytes: number): string => (bytes / 1000).toFixed(0);
console.log('| visit | requests | kB |');
console.log('| --- | ---: | ---: |');
console.log(`| first, nobody touches the page | ${atRest.size} | ${kB(sumOf(atRest))} |`);
console.log(`| first | ${first.requests} | ${kB(first.bytes)} |`);
console.log(`| after a release | ${again.requests} | ${kB(again.bytes)} |`);
console.log('');
console.log(`| readers | visit | requests | cache hits | GB | dollars at ${price} per GB |`);
console.log('| ---: | --- | ---: | ---: | ---: | ---: |');
for (const readers of READERS) {
  for (const [name, { requests, bytes }] of [
    ['first', first],
    ['after a release', again],
  ] as const) {
    const gigabytes = (readers * bytes) / 1e9;
    // One cache asks its origin once for each file.
    const hits = `${(100 * (1 - 1 / readers)).toFixed(6)} %`;
    const money = (gigabytes * price).toFixed(2);
    console.log(`| ${[readers, name, readers * requests, hits, gigabytes.toFixed(1), money].join(' | ')} |`);
  }
}
