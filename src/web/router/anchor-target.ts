import { useEffect, useRef, type RefObject } from 'react';
import { useAnchor } from './address.ts';

/** What a reader does who has arrived and moves on by their own hand. */
const OWN_MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Holds an element in sight while what stands above it is still coming, until the reader moves by their own
 * hand; returns the way to stop.
 */
function holdInSight(element: HTMLElement): () => void {
  element.scrollIntoView();
  if (typeof ResizeObserver === 'undefined') return () => undefined;
  const page = new ResizeObserver(() => element.scrollIntoView());
  page.observe(document.body);
  const moved = new AbortController();
  const stop = (): void => {
    page.disconnect();
    moved.abort();
  };
  const start = performance.now();
  // The very press that led here may still be on its way to the window.
  const move = (event: Event): void => {
    if (event.timeStamp > start) stop();
  };
  for (const each of OWN_MOVES) addEventListener(each, move, { signal: moved.signal, passive: true });
  return stop;
}

/** Brings an element into sight when the address ends in its id, also where it comes after the page did. */
export function useAnchorTarget<E extends HTMLElement = HTMLElement>(id: string): RefObject<E | null> {
  const element = useRef<E>(null);
  const anchor = useAnchor();
  useEffect(() => {
    if (anchor !== id || !element.current) return undefined;
    return holdInSight(element.current);
  }, [anchor, id]);
  return element;
}
