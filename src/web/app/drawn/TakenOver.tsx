import { useEffect } from 'react';

/** Stands beside a page: once it is the app's own, a press that came before is done (public/theme.js held it). */
export function TakenOver() {
  useEffect(() => {
    const drawn = document.querySelector('#drawn');
    if (!drawn) return;
    drawn.remove();
    dispatchEvent(new Event('saldo-taken-over'));
  }, []);
  return null;
}
