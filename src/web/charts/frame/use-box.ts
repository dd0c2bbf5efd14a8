import { useLayoutEffect, useState, type RefObject } from 'react';
import { PAPER, usePaper } from './use-paper.ts';

/** The measured width of an element and the size of the page's type, both in pixels. */
export interface Box {
  readonly width: number;
  readonly rem: number;
}

function rootSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}

/** Measures an element and follows it as it is resized; `initial` holds until it has been laid out, the sheet on paper. */
export function useBox(ref: RefObject<HTMLElement | null>, initial: Box): Box {
  const isPaper = usePaper();
  const [box, setBox] = useState(initial);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = (): void => {
      const width = Math.round(element.clientWidth);
      if (width === 0) return;
      setBox((before) => {
        const rem = rootSize();
        return before.width === width && before.rem === rem ? before : { width, rem };
      });
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return isPaper ? PAPER : box;
}
