import { useSyncExternalStore } from 'react';

const watchNothing = (): (() => void) => () => undefined;

/** Whether a page is drawn before there is a window, or is just being taken over as it was drawn. */
export function useIsDrawn(): boolean {
  return useSyncExternalStore(
    watchNothing,
    () => false,
    () => true,
  );
}
