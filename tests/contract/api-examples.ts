import { SCREEN_ROUTES } from '../../src/contract/screens/screen-routes.ts';

/** The examples that the page of the API links to, but for named screens, which only a server answers that keeps some. */
export async function examplesIn(ask: (path: string) => Response | Promise<Response>): Promise<string[]> {
  const page = await (await ask('/api')).text();
  const links = [...page.matchAll(/href="(\/(?:api\/v1|healthz)[^"]*)"/g)].map((found) =>
    (found[1] ?? '').replaceAll('&amp;', '&'),
  );
  return [...new Set(links)].filter((each) => each !== SCREEN_ROUTES.screens.path);
}

/** Whether an example is a picture made of pixels, which takes longest. */
export function isPainted(link: string): boolean {
  return link.includes('.png');
}
