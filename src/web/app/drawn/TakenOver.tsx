import { useEffect, useLayoutEffect } from 'react';

/**
 * Says that the app answers, or more of it: what was pressed before is done first, and the part of the page that it was
 * pressed in is taken over before the others (public/before-paint.js).
 */
function tellHere(): void {
  // Once React has let go of the thread, and before it goes on with what waits for its turn.
  queueMicrotask(() => dispatchEvent(new Event('app-is-here')));
}

/** Stands around a page and says once that the app answers there. */
export function Answering() {
  useLayoutEffect(tellHere, []);
  return null;
}

/** Stands beside a page and says once that it is the app's own: what the server drew it with goes. */
export function TakenOver() {
  useLayoutEffect(tellHere, []);
  useEffect(() => {
    document.querySelector('#drawn')?.remove();
    document.querySelector('#root')?.classList.remove('at-rest');
  }, []);
  return null;
}
