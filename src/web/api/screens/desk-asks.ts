import { queryOptions } from '@tanstack/react-query';
import { errorSchema } from '../../../contract/answers/figures.ts';
import { screensSchema } from '../../../contract/screens/screen-answers.ts';
import type { ScreenList, ScreenPlan } from '../../../domain/view/screen/screen.ts';
import { ApiFailure } from '../problem.ts';
import { reached, SCREENS, screenAddress } from './screen-address.ts';

async function asked(address: string, options: RequestInit): Promise<unknown> {
  const response = await reached(address, options);
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) return body;
  const said = errorSchema.safeParse(body);
  const { code, message } = said.success ? said.data.error : { code: 'unknown', message: '' };
  throw new ApiFailure({ kind: 'refused', status: response.status, code, message });
}

async function askScreens(signal: AbortSignal): Promise<ScreenList> {
  const parsed = screensSchema.safeParse(await asked(SCREENS, { signal }));
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

/** Keeps a plan under a name. @throws ApiFailure with the server's reason */
export async function putScreen(name: string, plan: ScreenPlan, token: string): Promise<void> {
  await asked(screenAddress(name), {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify(plan),
  });
}

/** Takes a screen away. @throws ApiFailure with the server's reason */
export async function removeScreen(name: string, token: string): Promise<void> {
  await asked(screenAddress(name), { method: 'DELETE', headers: { Authorization: `Bearer ${token}` } });
}
