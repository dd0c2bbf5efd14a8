import type * as z from 'zod/mini';

/** How long an answer may be kept: for ever, until the ETag changes, or not at all. */
type Caching = 'immutable' | 'revalidate' | 'never';

/** What each parameter of a route must look like, by name. */
export type Parameters = Readonly<Record<string, z.ZodMiniType<string | undefined, string | undefined>>>;

/** One row of the contract: what is asked with GET, what is answered, and a sentence that says so. */
export interface Route<P extends Parameters = Parameters, A = unknown> {
  /** With `{name}` where a parameter stands in the path; the other parameters are the query. */
  readonly path: string;
  readonly sentence: string;
  readonly parameters: P;
  readonly answer: z.ZodMiniType<A>;
  readonly caching: Caching;
  readonly columns?: readonly string[];
}

/** A route whose answer is also given as CSV, at the path with `.csv` added: its columns, in order. */
export interface TabularRoute<P extends Parameters = Parameters, A = unknown> extends Route<P, A> {
  readonly columns: readonly string[];
}

type OptionalNames<P extends Parameters> = {
  [K in keyof P]: undefined extends z.infer<P[K]> ? K : never;
}[keyof P];

/** The parsed parameters of a route; those that may be left out are optional. */
export type ParametersOf<R extends Route> = {
  readonly [K in Exclude<keyof R['parameters'], OptionalNames<R['parameters']>>]: z.infer<R['parameters'][K]>;
} & {
  readonly [K in OptionalNames<R['parameters']>]?: z.infer<R['parameters'][K]> | undefined;
};

/** The answer of a route, parsed. */
export type AnswerOf<R extends Route> = z.infer<R['answer']>;

/** A row of the contract, its types kept. */
export function route<const P extends Parameters, A>(row: Omit<Route<P, A>, 'columns'>): Route<P, A> {
  return row;
}

/** A row of the contract with a CSV twin, its types kept. */
export function tabularRoute<const P extends Parameters, A>(row: TabularRoute<P, A>): TabularRoute<P, A> {
  return row;
}
