import { ADDRESSES, CONTRACT_HEADER, filledAddress } from '../../contract/addresses.ts';
import type { AnswerOf, ParametersOf } from '../../contract/route.ts';
import type { RouteId, ROUTES } from '../../contract/routes.ts';
import { KEPT_HEADER, markKept, markReached, markUnreached } from './connection.ts';
import { ApiFailure, arrived, type Problem } from './problem.ts';

type Routes = typeof ROUTES;

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

let transport = (address: string, options: RequestInit): Promise<Response> => fetch(BASE + address, options);

/**
 * Takes answers from elsewhere than a server: a page that the server draws asks the server itself, a page of a
 * static export its files. Addresses are those of the API, without the folder that the product is hosted in.
 */
export function askThrough(other: typeof transport): void {
  transport = other;
}

/** The answer of an address of the API as it comes, for what was drawn from it. */
export function answerAt(address: string): Promise<Response> {
  return transport(address, {});
}

interface Received {
  readonly ok: boolean;
  readonly status: number;
  readonly text: string;
  /** The contract that the answer keeps, as the server names it. */
  readonly contract: string | null;
}

/** Notes whether a server answered. What never changes may come from the browser's own cache, and tells nothing. */
function noteOrigin(headers: Headers): void {
  const kept = headers.get(KEPT_HEADER);
  if (kept !== null) markKept(Date.parse(kept));
  else if (!headers.get('cache-control')?.includes('immutable')) markReached();
}

/** Fetches an address to its last byte: an answer cut off midway counts as not reached. */
async function reach(address: string, signal: AbortSignal | undefined): Promise<Received> {
  try {
    const response = await transport(address, signal ? { signal } : {});
    const text = await response.text();
    noteOrigin(response.headers);
    return {
      ok: response.ok,
      status: response.status,
      text,
      contract: response.headers.get(CONTRACT_HEADER),
    };
  } catch (error) {
    if (signal?.aborted) throw error;
    markUnreached();
    throw new ApiFailure({ kind: 'unreachable' });
  }
}

function bodyOf({ text }: Received): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function refusal(status: number, body: unknown): Promise<Problem> {
  // A server that fails may not give the checks either: it has refused all the same.
  const checks = await loadChecks().catch(() => undefined);
  const said = checks?.readError(body);
  const { code, message, parameter } = said ?? { code: 'unknown', message: `status ${status}` };
  return { kind: 'refused', status, code, message, parameter };
}

/** The schemas of the contract: fetched only where an answer has to be checked. */
const loadChecks = () => arrived(import('./checks.ts'));

/** An answer of the own server, which checked it by the very contract that this page was built from. */
function isOwn({ contract }: Received, body: unknown): boolean {
  return contract === __CONTRACT__ && typeof body === 'object' && body !== null;
}

/**
 * Asks a route. An answer by the same contract is taken as it is, since the server checked it; any other is
 * checked here. Throws nothing but an ApiFailure.
 */
export async function ask<N extends RouteId>(
  name: N,
  parameters: ParametersOf<Routes[N]>,
  signal?: AbortSignal,
): Promise<AnswerOf<Routes[N]>> {
  const received = await reach(filledAddress(ADDRESSES[name], parameters), signal);
  const body = bodyOf(received);
  if (!received.ok) throw new ApiFailure(await refusal(received.status, body));
  if (isOwn(received, body)) return body as AnswerOf<Routes[N]>;
  const checks = await loadChecks().catch(() => undefined);
  if (!checks) {
    // The server does not keep to this page's contract, nor gives the checks: it fails by itself.
    throw new ApiFailure({
      kind: 'refused',
      status: 502,
      code: 'unchecked',
      message: `${name}: an answer that cannot be checked`,
    });
  }
  return checks.checkAnswer(name, body) as AnswerOf<Routes[N]>;
}
