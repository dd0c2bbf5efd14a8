import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { formatView, parseView } from '../../domain/view-query.ts';
import { DEFAULT_VIEW, type View } from '../../domain/view.ts';

/** A function that stays the same while what it does follows the newest render, so that memoised parts stay as they are. */
export function useSteady<A extends readonly unknown[]>(act: (...parts: A) => void): (...parts: A) => void {
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
