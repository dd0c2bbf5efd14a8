import { useEffect, useRef, type RefObject } from 'react';

interface Dismissal {
  /** A press or the focus went outside. */
  readonly onElsewhere: () => void;
  /** Esc was pressed. */
  readonly onEscape: () => void;
}

/** Tells when something open should close: Esc, or a press or the focus outside of it. */
export function useDismissal(
  place: RefObject<HTMLElement | null>,
  open: boolean,
  { onElsewhere, onEscape }: Dismissal,
): void {
  const calls = useRef({ onElsewhere, onEscape });
  useEffect(() => {
    calls.current = { onElsewhere, onEscape };
  });
  useEffect(() => {
    if (!open) return undefined;
    const watch = new AbortController();
    const outside = (event: Event): void => {
      if (event.target instanceof Node && !place.current?.contains(event.target)) calls.current.onElsewhere();
    };
    const key = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      // A sheet around this must stay open: it has its own Esc.
      event.preventDefault();
      calls.current.onEscape();
    };
    document.addEventListener('pointerdown', outside, { signal: watch.signal });
    document.addEventListener('focusin', outside, { signal: watch.signal });
    document.addEventListener('keydown', key, { signal: watch.signal });
    return () => watch.abort();
  }, [open, place]);
}
