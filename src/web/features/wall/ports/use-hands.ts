import { useEffect, useState } from 'react';

/** The controls stay for so long after the last touch, move or key. */
const QUIET = 4000;
/** After so long without a hand, everything that a visitor changed is back as configured. */
export const LEFT_AFTER = 120_000;

const HANDS = ['pointermove', 'pointerdown', 'wheel', 'keydown', 'focusin'] as const;

/** Calls back at every touch, move and key, and once none has come for so many milliseconds. */
function watchHands(after: number, onCome: () => void, onGone: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const come = (): void => {
    onCome();
    clearTimeout(timer);
    timer = setTimeout(onGone, after);
  };
  for (const kind of HANDS) addEventListener(kind, come);
  return () => {
    clearTimeout(timer);
    for (const kind of HANDS) removeEventListener(kind, come);
  };
}

function nothing(): void {
  // Only the end of a visit is waited for.
}

/**
 * Whether somebody touched, moved or pressed anything in the last few seconds; calls `onLeft`, which must stay the
 * same function, two minutes after the last hand.
 */
export function useHands(isLocked: boolean, onLeft: () => void): boolean {
  const [isHere, setHere] = useState(false);
  useEffect(() => {
    if (isLocked) return undefined;
    const stops = [
      watchHands(
        QUIET,
        () => setHere(true),
        () => setHere(false),
      ),
      watchHands(LEFT_AFTER, nothing, onLeft),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [isLocked, onLeft]);
  return isHere && !isLocked;
}

/** What a browser does by itself at a touch or a press: its menu, selecting, dragging. */
const OWN_WAYS = ['contextmenu', 'selectstart', 'dragstart', 'gesturestart'] as const;

function stopEvent(event: Event): void {
  event.preventDefault();
}

/** Zooming with two fingers, on a screen or on a pad (which comes as a wheel with Ctrl). */
function stopPinch(event: WheelEvent | TouchEvent): void {
  if ('touches' in event ? event.touches.length > 1 : event.ctrlKey) event.preventDefault();
}

/** On a locked wall, takes away what the browser itself would do at a touch: menu, selection, zoom. */
export function useLock(isLocked: boolean): void {
  useEffect(() => {
    if (!isLocked) return undefined;
    for (const way of OWN_WAYS) addEventListener(way, stopEvent);
    addEventListener('wheel', stopPinch, { passive: false });
    addEventListener('touchmove', stopPinch, { passive: false });
    return () => {
      for (const way of OWN_WAYS) removeEventListener(way, stopEvent);
      removeEventListener('wheel', stopPinch);
      removeEventListener('touchmove', stopPinch);
    };
  }, [isLocked]);
}
