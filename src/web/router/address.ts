import { useSyncExternalStore } from 'react';

function watch(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  return () => window.removeEventListener('popstate', listener);
}

function readPath(): string {
  return window.location.pathname;
}

function readSearch(): string {
  return window.location.search;
}

function readAnchor(): string {
  return window.location.hash.slice(1);
}

/** The anchor in the address, without its sign; followed as it changes. */
export function useAnchor(): string {
  return useSyncExternalStore(watch, readAnchor);
}

/** The path in the address, followed as it changes. */
export function usePath(): string {
  return useSyncExternalStore(watch, readPath);
}

/** The query in the address with its question mark, or nothing; followed as it changes. */
export function useSearch(): string {
  return useSyncExternalStore(watch, readSearch);
}

/** Puts an address in the place of the present one, without a step in the browser's history. */
export function replaceWith(address: string): void {
  window.history.replaceState(null, '', address);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

/** Puts an address into the browser's history as one step, without reloading, and tells everyone. */
export function moveTo(address: string): void {
  window.history.pushState(null, '', address);
  // The browser tells of its own back and forward only.
  window.dispatchEvent(new PopStateEvent('popstate'));
}
