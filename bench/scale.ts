// What a monthly release costs a file host, from the bytes that a reader's browser fetches of an export:
// `npm run export -- DIR`, then `npm run bench:scale -- DIR [PRICE] [BEFORE]` (PRICE: dollars per GB that leaves the
// host; BEFORE: a copy of DIR as the release before wrote it, whose lasting files a reader has already; without it a
// reader has the app alone). Prints the tables of docs/scale.md.
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { launchBrowser } from '../tests/browser/launch.ts';
import { takenOver } from '../tests/browser/taken-over.ts';
import { fileHost } from '../tests/export/file-host.ts';

const [folder, priceText = '0.08', folderBefore] = process.argv.slice(2);
const price = Number(priceText);
if (folder === undefined || !(price >= 0)) {
  console.error('usage: npm run bench:scale -- DIR [PRICE] [BEFORE]');
  process.exit(2);
}

/** Formats that are compressed already. */
const PACKED = /\.(woff2|png)$/;

/** Milliseconds without a new request after which a visit is whole: the page fetches figures ahead, one after another. */
const QUIET = 8_000;

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

const browser = await launchBrowser();

/** What is fetched by a reader who opens the front page with nothing kept but some files. */
async function visit(
  root: string,
  kept: ReadonlySet<string> = new Set(),
): Promise<Visit & { readonly files: ReadonlySet<string> }> {
  const { host, url } = await hosted(root);
  const page = await browser.newPage();
  const files = new Map<string, number>();
  page.on('response', async (answer) => {
    const path = answer.url().slice(url.length);
    if (kept.has(path) || files.has(path)) return;
    files.set(path, 0);
    const body = await answer.body().catch(() => Buffer.alloc(0));
    files.set(path, PACKED.test(path) ? body.length : brotliCompressSync(body).length);
  });
  await page.goto(url, { waitUntil: 'load' });
  await takenOver(page);
  for (let known = -1; known < files.size;) {
    known = files.size;
    await page.waitForTimeout(QUIET);
  }
  await page.close();
  host.close();
  const bytes = [...files.values()].reduce((sum, each) => sum + each, 0);
  return { requests: files.size, bytes, files: new Set(files.keys()) };
}

const first = await visit(folder);
const before = folderBefore === undefined ? first : await visit(folderBefore);
const LASTING = folderBefore === undefined ? /^assets\// : /^(assets|data\/files)\//;
// After a release what lasts stays, the page and what changed among the data come again.
const again = await visit(folder, new Set([...before.files].filter((path) => LASTING.test(path))));
await browser.close();

const READERS = [10_000, 1_000_000, 100_000_000];
const kB = (bytes: number): string => (bytes / 1000).toFixed(0);
console.log('| visit | requests | kB |');
console.log('| --- | ---: | ---: |');
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
