import * as z from 'zod/mini';

/** A schema whose parsed value is a domain type. */
export type SchemaOf<T> = z.ZodMiniType<T>;

/** A type with every object spelt out key by key, so that an interface and an intersection can be set side by side. */
type Spelt<T> = T extends readonly (infer Item)[]
  ? readonly Spelt<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Spelt<T[Key]> }
    : T;

/** Whether two types are one: every key, whether it may be left out, every member of a union. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- only so are types compared, not assigned
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type KeysOf<T> = T extends unknown ? keyof T : never;

type NameOf<Key> = Key extends string | number ? `${Key}` : never;
type OnlyIn<
  A,
  B,
  Where extends string,
> = `${NameOf<Exclude<KeysOf<A>, KeysOf<B>>>} stands only in the ${Where}`;

/** What the compiler asks for where a schema is not its domain type: no schema has it, and its name says what is wrong. */
type Drift<Domain, Parsed> = Readonly<
  Record<
    | OnlyIn<Domain, Parsed, 'domain type'>
    | OnlyIn<Parsed, Domain, 'schema'>
    | 'the two agree in every key, in what may be left out and in every member of a union',
    never
  >
>;

/** Nothing to add where a schema is its domain type, else a type that no schema has. */
type Exact<Domain, Parsed> =
  Same<Spelt<Domain>, Spelt<Parsed>> extends true ? unknown : Drift<Domain, Parsed>;

/**
 * The schema of a domain type, the same both ways: a key that only one of the two has, or that only one of
 * them may leave out, does not compile. (A plain annotation would let an optional key of the domain type pass
 * that the schema lacks, and parsing would strip it without a word.)
 */
export function schemaOf<Domain>() {
  return <S extends z.ZodMiniType>(schema: S & Exact<Domain, z.output<S>>): SchemaOf<Domain> =>
    schema as unknown as SchemaOf<Domain>;
}

/** A list of what a schema reads. */
export const listOf = <T>(schema: SchemaOf<T>): SchemaOf<readonly T[]> => z.readonly(z.array(schema));

/**
 * A long list of plain values, looked through at one go and handed on as it is: a schema for each item makes two
 * objects a value, which is megabytes for the figures of all municipalities. `items` says in the API's document what they are.
 */
function plainList<T extends string | number | null>(
  isItem: (value: unknown) => value is T,
  items: Readonly<Record<string, unknown>>,
): SchemaOf<readonly T[]> {
  const schema = z.custom<readonly T[]>((value) => Array.isArray(value) && value.every(isItem));
  z.globalRegistry.add(schema, { type: 'array', items });
  return schema;
}

/** A list of texts. */
export const textList = plainList((value) => typeof value === 'string', { type: 'string' });

function isFigure(value: unknown): value is number | null {
  return value === null || Number.isFinite(value);
}

/** A list of figures, nothing where there is none. */
export const figureList = plainList(isFigure, {
  anyOf: [{ type: 'number' }, { type: 'null' }],
});

/** A list of words of a few. */
export function wordList<const Word extends string | null>(
  words: readonly Word[],
): SchemaOf<readonly Word[]> {
  const known: ReadonlySet<unknown> = new Set(words);
  return plainList((value): value is Word => known.has(value), { enum: words });
}
