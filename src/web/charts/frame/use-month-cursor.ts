import {
  useEffect,
  useRef,
  useState,
  type ChangeEvent,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import type { At } from '../model/chart-model.ts';
import type { PlotFrame } from './plot-frame.ts';

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
  Home: -Infinity,
  End: Infinity,
};

/** The month under the reader's eye, and the handlers that mouse, touch and keyboard move it by. */
export interface MonthCursor {
  readonly at: At | null;
  readonly handlers: {
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerLeave: (event: PointerEvent<HTMLElement>) => void;
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
    readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
    readonly onFocus: () => void;
    readonly onBlur: () => void;
  };
}

/** What is to be done by the newest render, for what listens longer than one. */
function useNewest(act: () => void): RefObject<() => void> {
  const newest = useRef(act);
  useEffect(() => {
    newest.current = act;
  });
  return newest;
}

/** Ends what a finger began, at a touch of anything else or when the page scrolls: a finger never leaves, as a mouse does. */
function useTouchEnd(touched: HTMLElement | null, end: () => void): void {
  const newest = useNewest(end);
  useEffect(() => {
    if (!touched) return undefined;
    const watch = new AbortController();
    const options = { signal: watch.signal, capture: true, passive: true };
    const elsewhere = (event: Event): void => {
      if (event.target !== touched) newest.current();
    };
    addEventListener('pointerdown', elsewhere, options);
    addEventListener('scroll', elsewhere, options);
    return () => watch.abort();
  }, [touched, newest]);
}

/** Escape takes a read-out away wherever the focus is: a mouse opens one without it. */
function useEscape(isOpen: boolean, close: () => void): void {
  const newest = useNewest(close);
  useEffect(() => {
    if (!isOpen) return undefined;
    const watch = new AbortController();
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key === 'Escape') newest.current();
    };
    addEventListener('keydown', onKey, { signal: watch.signal });
    return () => watch.abort();
  }, [isOpen, newest]);
}

/** One cursor for every way of pointing, so that all of them read the same value. */
export function useMonthCursor(frame: PlotFrame, months: readonly [At, At], start: At): MonthCursor {
  const [at, setAt] = useState<At | null>(null);
  const [touched, setTouched] = useState<HTMLElement | null>(null);
  const isPressed = useRef(false);
  useTouchEnd(touched, () => {
    setTouched(null);
    setAt(null);
  });
  const [first, last] = months;
  useEscape(at !== null, () => setAt(null));
  const hold = (wanted: At): At => Math.min(last, Math.max(first, wanted));
  const point = (event: PointerEvent<HTMLElement>): void => {
    setTouched(event.pointerType === 'mouse' ? null : event.currentTarget);
    setAt(frame.atPixel(event.clientX - event.currentTarget.getBoundingClientRect().left));
  };
  return {
    at: at === null ? null : hold(at),
    handlers: {
      onPointerMove: point,
      onPointerDown: (event) => {
        isPressed.current = true;
        point(event);
      },
      onPointerUp: () => {
        isPressed.current = false;
      },
      onPointerCancel: () => {
        isPressed.current = false;
      },
      // A screen reader moves the range itself; a press would too, but assumes a thumb that is not there.
      onChange: (event) => {
        if (!isPressed.current) setAt(hold(Number(event.target.value)));
      },
      onPointerLeave: (event) => {
        if (event.pointerType === 'mouse' && document.activeElement !== event.currentTarget) setAt(null);
      },
      onKeyDown: (event) => {
        const step = STEPS[event.key];
        if (step === undefined) return;
        event.preventDefault();
        setAt((before) => hold((before ?? start) + step));
      },
      onFocus: () => setAt((before) => before ?? start),
      onBlur: () => setAt(null),
    },
  };
}
