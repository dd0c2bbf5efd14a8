import { queryOptions } from '@tanstack/react-query';
import { errorSchema } from '../../../contract/answers/figures.ts';
import { screensSchema } from '../../../contract/screens/screen-answers.ts';
import type { ScreenList, ScreenPlan } from '../../../domain/view/screen/screen.ts';
import { ApiFailure, type Problem } from '../problem.ts';
import { reached, SCREENS, screenAddress } from './screen-address.ts';

async function answered(address: string, options: RequestInit): Promise<Response> {
  const response = await reached(address, options);
  if (response.ok) return response;
  const body: unknown = await response.json().catch(() => undefined);
  const said = errorSchema.safeParse(body);
  const { code, message } = said.success ? said.data.error : { code: 'unknown', message: '' };
  throw new ApiFailure({ kind: 'refused', status: response.status, code, message });
}

async function askScreens(signal: AbortSignal): Promise<ScreenList> {
  const response = await answered(SCREENS, { signal });
  const parsed = screensSchema.safeParse(await response.json().catch(() => undefined));
  if (parsed.success) return parsed.data;
  throw new ApiFailure({ kind: 'malformed', message: parsed.error.message });
}

/** Milliseconds between two looks at who shows what. */
const LOOK_EVERY = 5000;

/** Every named screen of the server, looked at again while the page is seen. */
export const screensQuery = queryOptions({
  queryKey: ['screens'],
  queryFn: ({ signal }) => askScreens(signal),
  refetchInterval: LOOK_EVERY,
});

/** What a screen was seen to show, with the version that names it. */
export interface SeenPlan {
  readonly plan: ScreenPlan;
  readonly version: string;
}

/** Whether somebody else had changed the screen since it was seen. */
export function isOvertaken(problem: Problem): boolean {
  return problem.kind === 'refused' && problem.status === 412;
}

/** Only what was seen is changed: where nothing was, only where there is nothing. */
function onlyIf(seen: SeenPlan | undefined): Readonly<Record<string, string>> {
  return seen ? { 'If-Match': `"${seen.version}"` } : { 'If-None-Match': '*' };
}

/**
 * Keeps a plan under a name, where it still stands as it was seen, and gives it as it is seen from now on.
 * @throws ApiFailure with the server's reason, {@link isOvertaken} where somebody else had changed it
 */
export async function putScreen(
  name: string,
  plan: ScreenPlan,
  { seen, token }: { readonly seen: SeenPlan | undefined; readonly token: string },
): Promise<SeenPlan> {
  const { headers } = await answered(screenAddress(name), {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}`, ...onlyIf(seen) },
    body: JSON.stringify(plan),
  });
  return { plan, version: (headers.get('etag') ?? '').replace(/^W\//, '').replaceAll('"', '') };
}

/**
 * Takes a screen away, where it still stands as it was seen.
 * @throws ApiFailure as {@link putScreen} does
 */
export async function removeScreen(name: string, seen: SeenPlan, token: string): Promise<void> {
  await answered(screenAddress(name), {
    method: 'DELETE',
    headers: { Authorization: `Bearer ${token}`, ...onlyIf(seen) },
  });
}
