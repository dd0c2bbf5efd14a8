import { useSyncExternalStore } from 'react';

function watch(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  return () => window.removeEventListener('popstate', listener);
}

/** As much of an address as pages are drawn from. */
interface Asked {
  readonly origin: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

let asked: Asked = { origin: '', pathname: '/', search: '', hash: '' };

/** Names the address of the page that is drawn next where there is no window: a drawing is never interrupted. */
export function drawFor(next: Asked): void {
  asked = next;
}

function here(): Asked {
  return typeof window === 'undefined' ? asked : window.location;
}

function readPath(): string {
  return here().pathname;
}

function readSearch(): string {
  return here().search;
}

function readAnchor(): string {
  return here().hash.slice(1);
}

/** Scheme and host that the product is reached by. */
export function readOrigin(): string {
  return here().origin;
}

/** Scheme and host of the window that a page stands in; nothing while it is drawn without one, for whatever host. */
export function useOwnOrigin(): string {
  return useSyncExternalStore(watch, readOrigin, () => '');
}

/** The anchor in the address, without its sign; followed as it changes. */
export function useAnchor(): string {
  return useSyncExternalStore(watch, readAnchor, readAnchor);
}

/** The path in the address, followed as it changes. */
export function usePath(): string {
  return useSyncExternalStore(watch, readPath, readPath);
}

/** The query in the address with its question mark, or nothing; followed as it changes. */
export function useSearch(): string {
  return useSyncExternalStore(watch, readSearch, readSearch);
}

/** Puts an address into the browser's history as one step, without reloading, and tells everyone. */
export function moveTo(address: string): void {
  window.history.pushState(null, '', address);
  // The browser tells of its own back and forward only.
  window.dispatchEvent(new PopStateEvent('popstate'));
}
