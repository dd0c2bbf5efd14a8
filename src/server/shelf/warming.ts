import { ADDRESSES, filledAddress } from '../../contract/addresses.ts';
import type { Edition } from '../../domain/record/edition.ts';
import type { App } from '../app.ts';

/** What pages and walls ask for first and what takes long to make the first time: every claim is judged, every municipal table read. */
const ASKED_FIRST = ['/api/v1/claims', '/api/v1/perception', '/api/v1/municipalities/coverage'];

/** The encodings of browsers, so that the compressed bytes are made too. */
const HEADERS = { 'Accept-Encoding': 'gzip, br' };

/**
 * Asks for the answers that readers ask for first, and then for every cube, whose noise is measured when it is first
 * read: one after another, so that a reader waits for one of them at most.
 */
export async function workAhead(app: App, signal?: AbortSignal): Promise<void> {
  const ask = (path: string) => app(new Request(`http://localhost${path}`, { headers: HEADERS }));
  for (const path of ASKED_FIRST) {
    if (signal?.aborted) return;
    await (await ask(path)).arrayBuffer();
  }
  const { id, coverage } = (await (
    await app(new Request(`http://localhost${ADDRESSES.edition}`))
  ).json()) as Edition;
  for (const { indicator } of coverage) {
    if (signal?.aborted) return;
    await (await ask(filledAddress(ADDRESSES.cube, { edition: id, indicator }))).arrayBuffer();
  }
}

/** A server's leave to work ahead, given once it listens and taken back when it stops. */
export interface Warming {
  /** Makes the first answers again, soon; whatever fails will be reported to whoever asks for it. */
  readonly start: () => void;
  readonly stop: () => void;
}

/** Works ahead on the answers that are asked for first, a moment after everything that waits already. */
export function warmingOf(app: App, delay: number): Warming {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let working = new AbortController();
  let isStopped = false;
  function leave(): void {
    working.abort();
    clearTimeout(timer);
  }
  return {
    start() {
      // What was worked on for an earlier edition is asked for by nobody now.
      leave();
      if (isStopped) return;
      working = new AbortController();
      const { signal } = working;
      timer = setTimeout(() => void workAhead(app, signal).catch(() => undefined), delay);
    },
    stop() {
      isStopped = true;
      leave();
    },
  };
}
