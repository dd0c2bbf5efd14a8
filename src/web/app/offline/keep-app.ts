import type { WorkerOrder } from '../../api/connection.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Whether this app may be kept: over https (or on this machine), from a server, and never in mock mode. */
const CAN_BE_KEPT = import.meta.env.PROD && !__MOCK__ && !__EXPORTED__;

/** Keeps the app for a start without a network; nothing where that is refused. */
export async function keepApp(): Promise<ServiceWorkerRegistration | undefined> {
  if (!CAN_BE_KEPT || !('serviceWorker' in navigator)) return undefined;
  // Refused in private windows and by some policies: the app runs all the same, as long as it is not restarted.
  return navigator.serviceWorker.register(`${BASE}/service-worker.js`).catch(() => undefined);
}

/** Answers that this page has fetched. */
function fetched(): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${location.origin}${BASE}/api/v1/`));
}

/** Keeps the app, this page and what it has fetched, unless the reader saves data. */
export async function keepVisit(): Promise<void> {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (connection?.saveData || !(await keepApp())) return;
  const { active } = await navigator.serviceWorker.ready;
  const here = location.href.replace(location.hash, '');
  const order: WorkerOrder = { keep: [here, ...new Set(fetched())] };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker takes none
  active?.postMessage(order);
}
