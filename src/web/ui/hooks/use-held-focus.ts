import { useEffect, useRef, type RefObject } from 'react';

const FOCUSABLE = 'a[href], button, input, select, textarea';

function isThere(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled');
}

/**
 * Keeps the place of whoever works by keyboard: where what has the focus is taken away or cannot be pressed any
 * more, the nearest before it that still can has it.
 */
export function useHeldFocus<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null);
  useEffect(() => {
    const whole = ref.current;
    if (!whole) return undefined;
    /** What has the focus, and what stands before it, the nearest first. */
    let held: readonly HTMLElement[] = [];
    const hold = ({ target }: FocusEvent): void => {
      const all = [...whole.querySelectorAll<HTMLElement>(FOCUSABLE)];
      held = all.slice(0, all.findIndex((each) => each === target) + 1).toReversed();
    };
    const letGo = ({ target }: FocusEvent): void => {
      // What is taken away loses the focus while it is still there.
      queueMicrotask(() => {
        if (held[0] === target && held[0] && isThere(held[0])) held = [];
      });
    };
    const observer = new MutationObserver(() => {
      if (held[0] && !isThere(held[0])) held.find(isThere)?.focus();
    });
    observer.observe(whole, { subtree: true, childList: true, attributeFilter: ['disabled'] });
    whole.addEventListener('focusin', hold);
    whole.addEventListener('focusout', letGo);
    return () => {
      observer.disconnect();
      whole.removeEventListener('focusin', hold);
      whole.removeEventListener('focusout', letGo);
    };
  }, []);
  return ref;
}
