// What a question that nobody asked before costs: processor of each route, over the embedded edition, its tables parsed
// once before. Usage: node --import tsx bench/cold-answers.ts
import { resolve } from 'node:path';
import { ROUTES, type RouteId } from '../src/contract/routes.ts';
import { exampleAddress } from '../src/server/api/examples.ts';
import { createApp } from '../src/server/app.ts';
import { NODE_ENCODERS } from '../src/server/node/encoders.ts';
import { setEngine } from '../src/server/node/engine.ts';
import { openShelf } from '../src/server/shelf/edition-shelf.ts';
import { median } from './machine.ts';

setEngine();

const STATES = ['25', '11', '09', '19', '02', '14', '15', '16', '30', '12'];

const shelf = await openShelf({
  dataFolder: resolve(import.meta.dirname, '../data'),
  every: 0,
  say: () => undefined,
});
const [serving] = await shelf.editions();

interface Cost {
  readonly milliseconds: number;
  /** Whether the answer stands for as long as the edition, or is the one for everybody: it has the best compression. */
  readonly lasting: boolean;
}

/** Encoders that note whether they were asked for the most effort. */
function notingEncoders(note: (lasting: boolean) => void): typeof NODE_ENCODERS {
  return NODE_ENCODERS.map((each) => ({
    name: each.name,
    encode: (bytes, lasting) => {
      note(lasting);
      return each.encode(bytes, lasting);
    },
  }));
}

/** Milliseconds of processor that an address costs an application which keeps no answer yet. */
async function costOf(address: string): Promise<Cost> {
  let lasting = false;
  const encoders = notingEncoders((most) => (lasting = most));
  const app = createApp(shelf, { encoders });
  const request = new Request(`http://saldo.test${address}`, { headers: { 'Accept-Encoding': 'br' } });
  const before = process.cpuUsage();
  const response = await app(request);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const { user, system } = process.cpuUsage(before);
  return { milliseconds: (user + system) / 1000, lasting };
}

async function rowOf(id: RouteId): Promise<{ readonly lasting: boolean; readonly row: string }> {
  const example = exampleAddress(id, serving?.id ?? '');
  const addresses = STATES.map((state) => example.replace(/\b(region|state)=\d\d\b/, `$1=${state}`));
  for (const address of addresses.slice(0, 3)) await costOf(address);
  const costs: Cost[] = [];
  for (const address of addresses) costs.push(await costOf(address));
  const times = costs.map(({ milliseconds }) => milliseconds);
  const row = `| ${ROUTES[id].path} | ${median(times).toFixed(1)} | ${Math.max(...times).toFixed(1)} |`;
  return { lasting: costs.some((each) => each.lasting), row };
}

const rows = [];
for (const id of Object.keys(ROUTES) as RouteId[]) rows.push(await rowOf(id));
for (const lasting of [false, true]) {
  console.log(
    lasting
      ? '\nThe one answer to everybody for as long as the edition serves, with the best compression:\n'
      : 'Answers to questions of which there are many:\n',
  );
  console.log('| route | processor, ms: median of ten questions | most |');
  console.log('| --- | ---: | ---: |');
  for (const each of rows) if (each.lasting === lasting) console.log(each.row);
}
await shelf.close();
