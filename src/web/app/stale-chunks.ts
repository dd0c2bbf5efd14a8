import { KEPT_HEADER, markUnreached } from '../api/connection.ts';

const KEY = 'saldo-reloaded-for';
const AGAIN = 5_000;

/** Whether the server itself gives this page. */
async function isServed(): Promise<boolean> {
  try {
    const answer = await fetch(location.href, { cache: 'no-store' });
    // To its last byte: it may be cut off midway.
    await answer.text();
    const { ok, headers } = answer;
    return ok && !headers.has(KEPT_HEADER) && (headers.get('content-type') ?? '').startsWith('text/html');
  } catch {
    return false;
  }
}

async function loadAgain(): Promise<void> {
  let wasAway = false;
  while (!(await isServed())) {
    wasAway = true;
    markUnreached();
    await new Promise((wake) => setTimeout(wake, AGAIN));
  }
  const entry = document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? '';
  // Where the server was there all the while, its version is another: loading it twice would not help.
  if (!wasAway && sessionStorage.getItem(KEY) === entry) return;
  sessionStorage.setItem(KEY, entry);
  location.reload();
}

/**
 * Code may be out of reach: gone, since a new version was deployed, or because the server is. A browser asks for it
 * once only, so that the page is loaded again, once the server gives it; what is shown stays until then.
 */
export function reloadForNewVersion(): void {
  let coming: Promise<void> | undefined;
  addEventListener('vite:preloadError', () => {
    // Without storage nobody knows whether it was tried before.
    coming ??= loadAgain().catch(() => undefined);
  });
}
