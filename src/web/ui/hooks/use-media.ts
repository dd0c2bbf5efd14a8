import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds, followed as it changes. */
export function useMedia(query: string): boolean {
  const watch = useCallback(
    (listener: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(
    watch,
    () => window.matchMedia(query).matches,
    () => query === NARROW && narrow,
  );
}

let narrow = false;

/** Says whether a page is drawn for a narrow window before there is one to measure. */
export function drawNarrow(isNarrow: boolean): void {
  narrow = isNarrow;
}

/** Narrower than a tablet: controls fold into a sheet. */
export const NARROW = '(max-width: 47.99rem)';
