import { expect, it } from 'vitest';
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

// These are checked by the compiler: an expected error that does not come is an error itself.
it('a schema with the keys of its type reads it', () => {
  const schema = schemaOf<Measured>()(z.object({ total: z.number(), note: z.exactOptional(z.string()) }));
  expect(schema.parse({ total: 3, note: 'provisional' })).toEqual({ total: 3, note: 'provisional' });
});

it('a schema without a key that the type may have does not compile', () => {
  // @ts-expect-error -- `note` would be stripped without a word
  const schema = schemaOf<Measured>()(z.object({ total: z.number() }));
  expect(schema.parse({ total: 3, note: 'provisional' })).toEqual({ total: 3 });
});

it('a schema with a key that the type lacks does not compile', () => {
  const keys = { total: z.number(), note: z.exactOptional(z.string()), unit: z.string() };
  // @ts-expect-error -- nothing of the domain gives a unit
  const schema = schemaOf<Measured>()(z.object(keys));
  expect(schema.safeParse({ total: 3 }).success).toBe(false);
});

it('a key that only one of the two may leave out does not compile', () => {
  // @ts-expect-error -- the type may lack a note
  const required = schemaOf<Measured>()(z.object({ total: z.number(), note: z.string() }));
  // @ts-expect-error -- undefined is not absent
  const optional = schemaOf<Measured>()(z.object({ total: z.number(), note: z.optional(z.string()) }));
  expect([required, optional].map((each) => each.safeParse({ total: 3 }).success)).toEqual([false, true]);
});

it('a union is read member by member: none may lack, and none may have a key too few', () => {
  const region = z.string();
  const clear = z.object({ region, verdict: z.enum(['rising', 'falling']), ratio: z.number() });
  const refused = z.object({
    region,
    verdict: z.literal('not-comparable'),
    gap: z.exactOptional(z.string()),
  });
  const schema = schemaOf<Judged>()(z.union([clear, refused]));
  // @ts-expect-error -- a refusal could not be read
  schemaOf<Judged>()(clear);
  const silent = z.object({ region, verdict: z.literal('not-comparable') });
  // @ts-expect-error -- the gap behind a refusal would be stripped
  schemaOf<Judged>()(z.union([clear, silent]));
  const answer = { region: '09', verdict: 'not-comparable', gap: 'not-reported' };
  expect(schema.parse(answer)).toEqual(answer);
});
