import { expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod/mini';
import { schemaOf } from '../../src/contract/answers/exact.ts';

interface Measured {
  readonly total: number;
  readonly note?: string;
}

type Judged = { readonly region: string } & (
  | { readonly verdict: 'rising' | 'falling'; readonly ratio: number }
  | { readonly verdict: 'not-comparable'; readonly gap?: string }
);

const measured = schemaOf<Measured>();
const judged = schemaOf<Judged>();

/** Whether `schemaOf` takes a schema for its domain type: answered by the compiler, as the type `true` or `false`. */
type OfMeasured<S extends z.ZodMiniType> = [S] extends Parameters<typeof measured<S>> ? true : false;
type OfJudged<S extends z.ZodMiniType> = [S] extends Parameters<typeof judged<S>> ? true : false;

it('a schema with the keys of its type reads it', () => {
  const schema = z.object({ total: z.number(), note: z.exactOptional(z.string()) });
  expectTypeOf<OfMeasured<typeof schema>>().toEqualTypeOf<true>();
  const answer = { total: 3, note: 'provisional' };
  expect(measured(schema).parse(answer)).toEqual(answer);
});

it('a schema without a key that the type may have is not taken: the key would be stripped without a word', () => {
  const schema = z.object({ total: z.number() });
  expectTypeOf<OfMeasured<typeof schema>>().toEqualTypeOf<false>();
  expect(schema.parse({ total: 3, note: 'provisional' })).toEqual({ total: 3 });
});

it('a schema with a key that the type lacks is not taken: nothing of the domain gives it', () => {
  const schema = z.object({ total: z.number(), note: z.exactOptional(z.string()), unit: z.string() });
  expectTypeOf<OfMeasured<typeof schema>>().toEqualTypeOf<false>();
  expect(schema.safeParse({ total: 3 }).success).toBe(false);
});

it('a schema with a key that only one of the two may leave out is not taken', () => {
  const required = z.object({ total: z.number(), note: z.string() });
  const optional = z.object({ total: z.number(), note: z.optional(z.string()) });
  expectTypeOf<OfMeasured<typeof required>>().toEqualTypeOf<false>();
  // Undefined is not absent.
  expectTypeOf<OfMeasured<typeof optional>>().toEqualTypeOf<false>();
  expect([required, optional].map((each) => each.safeParse({ total: 3 }).success)).toEqual([false, true]);
});

it('a union is read member by member: none may lack, and none may have a key too few', () => {
  const region = z.string();
  const clear = z.object({ region, verdict: z.enum(['rising', 'falling']), ratio: z.number() });
  const verdict = z.literal('not-comparable');
  const refused = z.object({ region, verdict, gap: z.exactOptional(z.string()) });
  const whole = z.union([clear, refused]);
  const silent = z.union([clear, z.object({ region, verdict })]);
  expectTypeOf<OfJudged<typeof whole>>().toEqualTypeOf<true>();
  expectTypeOf<OfJudged<typeof clear>>().toEqualTypeOf<false>();
  expectTypeOf<OfJudged<typeof silent>>().toEqualTypeOf<false>();
  const answer = { region: '09', verdict: 'not-comparable', gap: 'not-reported' };
  expect(judged(whole).parse(answer)).toEqual(answer);
});
