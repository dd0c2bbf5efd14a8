import { useSyncExternalStore } from 'react';

/** The room between the margins of A4 upright, which Letter has too, and the size of type on paper, in pixels (print.css). */
export const PAPER = { width: 703, rem: 13.33 } as const;

let isPaper = false;

function watch(listener: () => void): () => void {
  const change = (event: Event): void => {
    isPaper = event.type === 'beforeprint';
    listener();
  };
  window.addEventListener('beforeprint', change);
  window.addEventListener('afterprint', change);
  return () => {
    window.removeEventListener('beforeprint', change);
    window.removeEventListener('afterprint', change);
  };
}

/** Whether the page is being put on paper: what depends on it is drawn again before the browser lays the sheets out. */
export function usePaper(): boolean {
  return useSyncExternalStore(
    watch,
    () => isPaper,
    () => false,
  );
}
