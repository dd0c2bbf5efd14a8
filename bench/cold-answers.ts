// What a question that nobody asked before costs: processor of each route, over the embedded edition, its tables parsed
// once before. Usage: node --import tsx bench/cold-answers.ts
import { resolve } from 'node:path';
import { ROUTES, type RouteId } from '../src/contract/routes.ts';
import { exampleAddress } from '../src/server/api/examples.ts';
import { createApp } from '../src/server/app.ts';
import { NODE_ENCODERS } from '../src/server/node/encoders.ts';
import { openShelf } from '../src/server/shelf/edition-shelf.ts';

const STATES = ['25', '11', '09', '19', '02', '14', '15', '16', '30', '12'];

const shelf = await openShelf({
  dataFolder: resolve(import.meta.dirname, '../data'),
  every: 0,
  say: () => undefined,
});
const [serving] = await shelf.editions();

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Milliseconds of processor that an address costs an application which keeps no answer yet. */
async function costOf(address: string): Promise<number> {
  const app = createApp(shelf, { encoders: NODE_ENCODERS });
  const request = new Request(`http://saldo.test${address}`, { headers: { 'Accept-Encoding': 'br' } });
  const before = process.cpuUsage();
  const response = await app(request);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

console.log('| route | processor, ms: median of ten questions | most |');
console.log('| --- | ---: | ---: |');
for (const id of Object.keys(ROUTES) as RouteId[]) {
  const example = exampleAddress(id, serving?.id ?? '');
  const addresses = STATES.map((state) => example.replace(/\b(region|state)=\d\d\b/, `$1=${state}`));
  for (const address of addresses.slice(0, 3)) await costOf(address);
  const costs: number[] = [];
  for (const address of addresses) costs.push(await costOf(address));
  console.log(`| ${ROUTES[id].path} | ${median(costs).toFixed(1)} | ${Math.max(...costs).toFixed(1)} |`);
}
await shelf.close();
