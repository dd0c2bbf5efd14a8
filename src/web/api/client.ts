import type * as z from 'zod/mini';
import { addressOf, type AnswerOf, type ParametersOf, type Route } from '../../contract/route.ts';
import { errorSchema } from '../../contract/answers/figures.ts';
import { markReached, markUnreached } from './connection.ts';
import { ApiFailure, type Problem } from './problem.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

interface Received {
  readonly ok: boolean;
  readonly status: number;
  readonly text: string;
}

/** Fetches an address to its last byte: an answer cut off midway counts as not reached. */
async function reach(address: string, signal: AbortSignal | undefined): Promise<Received> {
  try {
    const response = await fetch(BASE + address, signal ? { signal } : {});
    const text = await response.text();
    markReached();
    return { ok: response.ok, status: response.status, text };
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

function refusal(status: number, body: unknown): Problem {
  const parsed = errorSchema.safeParse(body);
  const { code, message, parameter } = parsed.success
    ? parsed.data.error
    : { code: 'unknown', message: `status ${status}`, parameter: undefined };
  return { kind: 'refused', status, code, message, parameter };
}

function parse<T>(schema: z.ZodMiniType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new ApiFailure({ kind: 'malformed', message: `unexpected answer at ${where || 'its root'}` });
}

/** Asks a route and parses its answer with the contract; throws nothing but an ApiFailure. */
export async function ask<R extends Route>(
  route: R,
  parameters: ParametersOf<R>,
  signal?: AbortSignal,
): Promise<AnswerOf<R>> {
  const received = await reach(addressOf(route, parameters), signal);
  const body = bodyOf(received);
  if (!received.ok) throw new ApiFailure(refusal(received.status, body));
  return parse(route.answer, body) as AnswerOf<R>;
}

/** The address of a route's CSV, to link to. */
export function csvAddress<R extends Route>(route: R, parameters: ParametersOf<R>): string {
  return BASE + addressOf({ ...route, path: `${route.path}.csv` }, parameters);
}
