import { setupWorker } from 'msw/browser';
import { apiHandlers } from './handlers.ts';
import { SAMPLE } from './sample.ts';
import { showSampleNotice } from './sample-notice.ts';

/** Answers the page's requests to the API in the browser itself; only for `npm run dev`. */
export async function startMock(): Promise<void> {
  showSampleNotice();
  const worker = setupWorker(...apiHandlers(SAMPLE));
  await worker.start({
    onUnhandledRequest: 'bypass',
    quiet: true,
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
  });
}
