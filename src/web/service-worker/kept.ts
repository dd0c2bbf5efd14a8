/** The header of an answer that the service worker gives in a server's place: when the server gave it. */
export const KEPT_HEADER = 'Saldo-Kept';

/** What a page asks of its service worker: to take over at once, or to keep what was fetched before it was there. */
export type WorkerOrder = 'skip-waiting' | { readonly keep: readonly string[] };
