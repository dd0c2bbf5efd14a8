import type * as z from 'zod/mini';
import { errorSchema } from '../../contract/answers/figures.ts';
import { ROUTES, type RouteId } from '../../contract/routes.ts';
import { ApiFailure } from './problem.ts';

/** What an API error says of itself; nothing where the body is no error of ours. */
export function readError(body: unknown): z.infer<typeof errorSchema>['error'] | undefined {
  const parsed = errorSchema.safeParse(body);
  return parsed.success ? parsed.data.error : undefined;
}

/** An answer checked by the contract. @throws ApiFailure naming the place where it breaks it. */
export function checkAnswer(name: RouteId, body: unknown): unknown {
  const schema: z.ZodMiniType = ROUTES[name].answer;
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new ApiFailure({ kind: 'malformed', message: `unexpected answer at ${where || 'its root'}` });
}
