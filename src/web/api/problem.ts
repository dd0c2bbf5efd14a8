/** Why an answer could not be had: a value that a page can speak of. */
export type Problem =
  | { readonly kind: 'unreachable' }
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly code: string;
      readonly message: string;
      readonly parameter?: string | undefined;
    }
  | { readonly kind: 'malformed'; readonly message: string };

/** Whether there is no such thing, rather than that it could not be had. */
export function isNotFound(problem: Problem): boolean {
  return problem.kind === 'refused' && problem.status === 404;
}

/** Thrown to the query cache, and nothing else is: its `problem` says what went wrong. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.kind === 'unreachable' ? 'unreachable' : problem.message);
    this.problem = problem;
  }
}

/** Code that is fetched when it is needed; out of reach, it fails like an answer that is out of reach. */
export async function arrived<T>(code: Promise<T>): Promise<T> {
  try {
    return await code;
  } catch {
    throw new ApiFailure({ kind: 'unreachable' });
  }
}
