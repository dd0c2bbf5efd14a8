import type { App } from '../app.ts';

/** What pages and walls ask for first and what takes long to make the first time: every claim is judged, every municipal table read. */
const ASKED_FIRST = ['/api/v1/claims', '/api/v1/perception', '/api/v1/municipalities/coverage'];

/** The encodings of browsers, so that the compressed bytes are made too. */
const HEADERS = { 'Accept-Encoding': 'gzip, br' };

/** A server's leave to work ahead, given once it listens and taken back when it stops. */
export interface Warming {
  /** Makes the first answers again, soon; whatever fails will be reported to whoever asks for it. */
  readonly start: () => void;
  readonly stop: () => void;
}

/** Works ahead on the answers that are asked for first, a moment after everything that waits already. */
export function warmingOf(app: App, delay: number): Warming {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  async function warm(): Promise<void> {
    for (const path of ASKED_FIRST) {
      if (isStopped) return;
      const response = await app(new Request(`http://localhost${path}`, { headers: HEADERS }));
      await response.arrayBuffer();
    }
  }
  return {
    start() {
      clearTimeout(timer);
      timer = setTimeout(() => void warm().catch(() => undefined), delay);
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
