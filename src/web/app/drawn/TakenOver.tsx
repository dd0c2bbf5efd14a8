import { useEffect } from 'react';

/** Stands beside a page and says once that it is the app's own: what the server drew it with goes. */
export function TakenOver() {
  useEffect(() => {
    document.querySelector('#drawn')?.remove();
    document.querySelector('#root')?.classList.remove('at-rest');
  }, []);
  return null;
}
