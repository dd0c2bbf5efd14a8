import type { QueryClient } from '@tanstack/react-query';
import { editionQuery } from '../api/queries.ts';

const QUIET = 1500;

/** Once the page has settled, watches over what fails, fetches what later views will ask for, and keeps all of it. Returns the way to call it off. */
export function workWhenIdle(client: QueryClient): () => void {
  let off = false;
  let stop: (() => void) | undefined;
  const start = async (): Promise<void> => {
    try {
      const { recoverByItself } = await import('./offline/recovery.ts');
      if (!off) stop = recoverByItself(client);
      const edition = await client.ensureQueryData(editionQuery);
      const { perceptionQuery } = await import('../api/region-queries.ts');
      if (!off) await client.prefetchQuery(perceptionQuery);
      const { fetchAhead } = await import('./offline/fetch-ahead.ts');
      if (!off) await fetchAhead(client, edition);
      await (await import('./offline/keep-app.ts')).keepVisit();
    } catch {
      // Nothing is lost: each view asks for its own data anyway.
    }
  };
  const timer = setTimeout(() => void start(), QUIET);
  return () => {
    off = true;
    stop?.();
    clearTimeout(timer);
  };
}
