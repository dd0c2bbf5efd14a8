// What it costs to draw a page on the server: the first drawing, with nothing at hand, and one more of another
// state, with the answers of the edition at hand; and how many bytes each page is, compressed as it is sent. `npm run
// bench:pages` after a build.
import { resolve } from 'node:path';
import { createApp } from '../src/server/app.ts';
import { openShelf } from '../src/server/shelf/edition-shelf.ts';
import type { PageDrawer } from '../src/contract/pages/drawn-page.ts';
import type { App } from '../src/server/app.ts';
import { EVERY_PAGE } from '../tests/browser/every-page.ts';
import { sizesOf } from './load/asked-again.ts';
import { serveEmbedded } from './load/embedded.ts';

interface DrawingCode {
  openDrawer(api: App, mark: () => string): PageDrawer;
}

const root = resolve(import.meta.dirname, '..');
const code = (await import(resolve(root, 'dist/.server/server.js'))) as DrawingCode;
const shelf = await openShelf({ dataFolder: resolve(root, 'data'), every: 0, say: () => undefined });
const drawer = code.openDrawer(createApp(shelf), () => shelf.mark());

async function drawn(path: string, search: string): Promise<{ ms: number; bytes: number }> {
  const asked = { origin: 'http://saldo.test', path, search, language: 'es', narrow: false } as const;
  const start = performance.now();
  const form = drawer.formOf(asked);
  const page = form && (await drawer.draw(form));
  return { ms: performance.now() - start, bytes: page?.markup.length ?? 0 };
}

const PAGES = ['/', '/states', '/claims', '/story', '/region'];

console.log('| page | first drawing, ms | another state, ms | a third, ms | markup, kB |');
console.log('| --- | ---: | ---: | ---: | ---: |');
for (const path of PAGES) {
  const first = await drawn(path, '?r=25');
  const second = await drawn(path, '?r=09');
  const third = await drawn(path, '?r=15');
  const cells = [first.ms, second.ms, third.ms, first.bytes / 1000].map((each) => each.toFixed(0));
  console.log(`| ${path} | ${cells.join(' | ')} |`);
}
await shelf.close();

console.log('\n| page on a phone | sent to the first reader, bytes | to later ones | less by |');
console.log('| --- | ---: | ---: | ---: |');
const serving = await serveEmbedded();
for (const path of EVERY_PAGE) {
  const { first, later } = await sizesOf(serving.url + path);
  console.log(`| ${path} | ${first} | ${later} | ${((1 - later / first) * 100).toFixed(0)} % |`);
}
await serving.stop();
