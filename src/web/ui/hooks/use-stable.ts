import { startTransition, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { formatView, parseView } from '../../../domain/view/query.ts';
import { DEFAULT_VIEW, type View } from '../../../domain/view/view.ts';

/** A function that stays the same while what it does follows the newest render, so that memoised parts stay as they are. */
export function useStableCallback<A extends readonly unknown[]>(
  act: (...parts: A) => void,
): (...parts: A) => void {
  const newest = useRef(act);
  useLayoutEffect(() => {
    newest.current = act;
  });
  return useCallback((...parts: A) => newest.current(...parts), []);
}

/** The period, base and indicators of a view: the same object until one of them changes, whatever the region does. */
export function useWindowsView({ period, base, indicators }: View): View {
  const text = formatView({ ...DEFAULT_VIEW, period, base, indicators });
  return useMemo(() => parseView(text).view, [text]);
}

/** Does something once the next frame has been drawn; what it returns takes that back. */
export function afterNextFrame(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** Milliseconds in which what a press changed is on the screen, even on a slow machine. */
const SEEN = 120;

/** A value that follows another one after a moment, without holding up the frame in which that one changed. */
export function useFollowing<T>(value: T): T {
  const [kept, keep] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => keep(value)), SEEN);
    return () => clearTimeout(timer);
  }, [value]);
  return kept;
}
