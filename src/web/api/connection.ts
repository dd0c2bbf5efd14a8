/** The header of an answer that the service worker gives in a server's place: when the server gave it. */
export const KEPT_HEADER = 'Saldo-Kept';

/** What a page asks of its service worker: to take over at once, or to keep what was fetched before it was there. */
export type WorkerOrder = 'skip-waiting' | { readonly keep: readonly string[] };

/** Whether the server answered when it was last asked; judged by real requests, never by `navigator.onLine`. */
export interface Connection {
  readonly reachable: boolean;
  /** When it last answered, in milliseconds since the epoch; 0 before the first answer. */
  readonly reachedAt: number;
}

let connection: Connection = { reachable: true, reachedAt: 0 };
const listeners = new Set<() => void>();

function change(next: Connection): void {
  connection = next;
  for (const listener of listeners) listener();
}

/** Records that the server answered. */
export function markReached(): void {
  change({ reachable: true, reachedAt: Date.now() });
}

/** Records that an answer was one that the service worker had kept since a moment; others may be newer. */
export function markKept(since: number): void {
  change({ reachable: false, reachedAt: Math.max(connection.reachedAt, since) });
}

/** Records that a request did not reach the server. */
export function markUnreached(): void {
  if (connection.reachable) change({ ...connection, reachable: false });
}

/** The connection as it stands. */
export function currentConnection(): Connection {
  return connection;
}

/** Calls back on every change, until the returned function is called. */
export function watchConnection(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
