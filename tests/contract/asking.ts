import { expect } from 'vitest';
import { filledAddress } from '../../src/contract/addresses.ts';
import { type AnswerOf, type ParametersOf, type Route } from '../../src/contract/route.ts';
import { errorSchema, type ApiError } from '../../src/contract/answers/figures.ts';

/** Asks for a path of the API, wherever it is answered. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** The answer of a route, which must be 200 and parse. */
export type Get = <R extends Route>(row: R, parameters: ParametersOf<R>) => Promise<AnswerOf<R>>;

/** The error of a request, which must be refused with a status and in the one error shape. */
export type Refused = (path: string, status: number, init?: RequestInit) => Promise<ApiError['error']>;

export function asking(ask: Ask): { get: Get; refused: Refused } {
  async function get<R extends Route>(row: R, parameters: ParametersOf<R>): Promise<AnswerOf<R>> {
    const response = await ask(filledAddress(row.path, parameters));
    const answer: unknown = await response.json();
    expect({ status: response.status, answer }).toMatchObject({ status: 200 });
    return row.answer.parse(answer) as AnswerOf<R>;
  }

  async function refused(path: string, status: number, init?: RequestInit): Promise<ApiError['error']> {
    const response = await ask(path, init);
    expect({ path, status: response.status }).toEqual({ path, status });
    expect(response.headers.get('cache-control')).toBe('no-store');
    return errorSchema.parse(await response.json()).error;
  }

  return { get, refused };
}
