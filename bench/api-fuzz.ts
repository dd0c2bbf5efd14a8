// Asks the API what its own OpenAPI document says may be asked, and what it says may not, at random: every answer must
// be of the schema that the document gives it, no answer 5xx, and memory must not grow.
// Usage: npm run fuzz:api -- --requests 10000 --seed 1
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { serveEmbedded } from './load/embedded.ts';
import { seeded, type Random } from './random.ts';

type Json = Readonly<Record<string, unknown>>;

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: { readonly enum?: readonly string[]; readonly examples?: readonly string[] };
}

interface Answer {
  readonly content: Readonly<Record<string, { readonly schema: Json }>>;
}

interface Operation {
  readonly path: string;
  readonly method: string;
  readonly parameters: readonly Parameter[];
  readonly responses: Readonly<Record<string, Answer>>;
}

interface OpenApi {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, Partial<Omit<Operation, 'path' | 'method'>>>>>
  >;
  readonly components: { readonly schemas: { readonly Error: Json } };
}

/** What strangers send: other people's markup, paths, prototypes, numbers that are none. */
export const HOSTILE: readonly string[] = [
  '',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' OR 1=1 --",
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '%00',
  '\u0000',
  '=cmd|calc',
  'NaN',
  '-1',
  '9999-99',
  '2024-13',
  '2099-12',
  '1970-01',
  'all',
  '00',
  '💥',
  'x'.repeat(300),
];

/** Bodies that strangers send where one is read. */
const BODIES: readonly string[] = [
  '',
  '{',
  'null',
  '[]',
  '"a"',
  '{"__proto__":{"wall":"s=cards"}}',
  '{"wall":"s=cards","schedule":[{}]}',
  '{"wall":{"constructor":1}}',
  `${'['.repeat(4000)}${']'.repeat(4000)}`,
  '{"display":"0123abcd","scene":null,"region":"<script>","edition":null,"confirmed":null,"version":"1","awake":null}',
];

/** Every way to ask that the document names. */
function operationsOf({ paths }: OpenApi): Operation[] {
  return Object.entries(paths).flatMap(([path, ways]) =>
    Object.entries(ways).map(([method, { parameters = [], responses = {} }]) => {
      return { path, method: method.toUpperCase(), parameters, responses };
    }),
  );
}

function oneOf<T>(random: Random, items: readonly T[]): T | undefined {
  return items[Math.floor(random() * items.length)];
}

function monthAtRandom(random: Random): string {
  return `${2014 + Math.floor(random() * 13)}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}`;
}

/** A text for a parameter: mostly what the document says, now and then what a stranger sends. */
function textFor({ name, schema }: Parameter, edition: string, random: Random): string {
  if (random() < 0.12) return oneOf(random, HOSTILE) ?? '';
  if (name === 'edition') return edition;
  if (/^(from|to|month|baseFrom|baseTo)$/.test(name)) return monthAtRandom(random);
  return oneOf(random, [...(schema.enum ?? []), ...(schema.examples ?? [])]) ?? 'a';
}

/** An address of an operation, its parameters at random; now and then one is left out, a stranger or given twice. */
function addressOf({ path, parameters }: Operation, edition: string, random: Random): string {
  let filled = path;
  const query: string[] = [];
  for (const parameter of parameters) {
    if (parameter.in === 'header') continue;
    const text = encodeURIComponent(textFor(parameter, edition, random));
    if (parameter.in === 'path') filled = filled.replace(`{${parameter.name}}`, text || 'x');
    else if (parameter.required ? random() > 0.04 : random() > 0.5) query.push(`${parameter.name}=${text}`);
  }
  if (random() < 0.05) query.push(`${oneOf(random, ['__proto__', 'x', 'lang', 'constructor']) ?? ''}=1`);
  if (random() < 0.03 && query[0] !== undefined) query.push(query[0]);
  return query.length > 0 ? `${filled}?${query.join('&')}` : filled;
}

/** The header parameters of an operation, each in half of the requests; what no header can hold is left out of them. */
function headersOf({ parameters }: Operation, edition: string, random: Random): [string, string][] {
  return parameters
    .filter((parameter) => parameter.in === 'header' && random() < 0.5)
    .map((parameter) => [parameter.name, textFor(parameter, edition, random).replace(/[^ -~]/g, '')]);
}

/** What is sent beside an address: headers, and a body where one is read, mostly as JSON. */
function sentWith(operation: Operation, edition: string, random: Random): RequestInit {
  const { method } = operation;
  const headers = headersOf(operation, edition, random);
  if (method === 'GET' || method === 'DELETE') return { method, headers };
  headers.push(['Content-Type', random() < 0.8 ? 'application/json' : 'text/plain']);
  return { method, headers, body: oneOf(random, BODIES) ?? '' };
}

interface Tally {
  readonly statuses: Map<number, number>;
  readonly failures: string[];
  /** Millions of bytes of the heap after the first quarter and at the end. */
  readonly heap: [number, number];
}

/** What the document says of an answer, as a check. */
function checkOf(schema: Json): (value: unknown) => string | undefined {
  const parser = z.fromJSONSchema(schema);
  return (value) => {
    const parsed = parser.safeParse(value);
    return parsed.success
      ? undefined
      : parsed.error.issues.map((each) => `${each.path.join('.')}: ${each.message}`)[0];
  };
}

/** Why an answer is not as the document says; nothing where it is. */
async function faultOf(
  response: Response,
  operation: Operation,
  checks: Checks,
): Promise<string | undefined> {
  const text = await response.text();
  if (response.status >= 500) return `answers ${response.status}: ${text.slice(0, 200)}`;
  const type = response.headers.get('content-type') ?? '';
  if (response.status >= 400) {
    if (!type.startsWith('application/json')) return `${response.status} as ${type}`;
    return checks.error(JSON.parse(text));
  }
  if (response.status === 204) return undefined;
  const said = Object.keys(operation.responses['200']?.content ?? {});
  if (!said.some((each) => type.startsWith(each.split(';')[0] ?? '')))
    return `${type} where ${said.join(' or ')} is said`;
  return type.startsWith('application/json') ? checks.of(operation, JSON.parse(text)) : undefined;
}

interface Checks {
  readonly error: (value: unknown) => string | undefined;
  readonly of: (operation: Operation, value: unknown) => string | undefined;
}

function checksOf(document: OpenApi): Checks {
  const known = new Map<string, (value: unknown) => string | undefined>();
  return {
    error: checkOf(document.components.schemas.Error),
    of: (operation, value) => {
      const schema = operation.responses['200']?.content['application/json']?.schema;
      if (!schema) return undefined;
      const way = `${operation.method} ${operation.path}`;
      const check = known.get(way) ?? checkOf(schema);
      known.set(way, check);
      return check(value);
    },
  };
}

/** Megabytes of the heap in use after a collection, where the process may ask for one. */
function heapNow(): number {
  (globalThis as { gc?: () => void }).gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1e6);
}

/** Asks a server so many times; gives every status and every answer that is not as the document says. */
export async function fuzzApi(url: string, requests: number, seed: number): Promise<Tally> {
  const random = seeded(seed);
  const document = (await (await fetch(`${url}/api/v1/openapi.json`)).json()) as OpenApi;
  const { edition } = (await (await fetch(`${url}/healthz`)).json()) as { edition: string };
  const operations = operationsOf(document);
  const checks = checksOf(document);
  const tally: Tally = { statuses: new Map(), failures: [], heap: [0, 0] };
  for (let turn = 0; turn < requests; turn += 1) {
    const operation = oneOf(random, operations);
    if (!operation) continue;
    const address = addressOf(operation, edition, random);
    const response = await fetch(`${url}${address}`, sentWith(operation, edition, random));
    tally.statuses.set(response.status, (tally.statuses.get(response.status) ?? 0) + 1);
    const fault = await faultOf(response, operation, checks);
    if (fault !== undefined) tally.failures.push(`${operation.method} ${address}: ${fault}`);
    if (turn === Math.floor(requests / 4)) tally.heap[0] = heapNow();
  }
  tally.heap[1] = heapNow();
  return tally;
}

/** How many megabytes of answers a server may keep; the rest of what stays is growth. */
const MOST_KEPT = 64;

async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: { requests: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
  });
  const serving = await serveEmbedded();
  const { statuses, failures, heap } = await fuzzApi(
    serving.url,
    Number(values.requests),
    Number(values.seed),
  );
  await serving.stop();
  const counts = [...statuses].toSorted(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`);
  console.log(`${values.requests} requests, seed ${values.seed}; ${counts.join(', ')}`);
  console.log(
    `${failures.length} not as the document says; heap ${heap[0]} MB after a quarter, ${heap[1]} MB at the end`,
  );
  for (const failure of failures.slice(0, 20)) console.log(`  ${failure}`);
  process.exitCode = failures.length > 0 || heap[1] - heap[0] > MOST_KEPT ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) await bench();
