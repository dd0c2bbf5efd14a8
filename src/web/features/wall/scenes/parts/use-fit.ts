import { useLayoutEffect, useRef, type RefObject } from 'react';

/** The box of a letter is higher than its line, by so much of its type. */
const SLACK = 0.06;
const SCALES = [1, 0.93, 0.86, 0.8, 0.74, 0.68, 0.62, 0.56] as const;

/** Whether nothing of a box is cut, give or take so many pixels. */
function fits(element: HTMLElement, slack = 1): boolean {
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
  return scrollHeight <= clientHeight + slack && scrollWidth <= clientWidth + slack;
}

/**
 * Leaves out words until nothing of a box is cut, where type must not be made smaller: elements with `data-spare`,
 * the highest number first. Measured before the scene is shown.
 */
export function useFewer<T extends HTMLElement>(content: unknown): RefObject<T | null> {
  const ref = useRef<T>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const spare = [...element.querySelectorAll<HTMLElement>('[data-spare]')].toSorted(
      (a, b) => Number(b.dataset['spare']) - Number(a.dataset['spare']),
    );
    for (const each of spare) each.hidden = false;
    const slack = SLACK * Number.parseFloat(getComputedStyle(element).fontSize);
    for (const each of spare) {
      if (fits(element, slack)) return;
      each.hidden = true;
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- other content needs other room
  }, [content]);
  return ref;
}

function itself(element: HTMLElement): readonly HTMLElement[] {
  return [element];
}

/**
 * Makes the type of a box smaller, in steps, until nothing of it is cut: its style must multiply its size by
 * `--fit`. Measured before the scene is shown, so that nobody sees it shrink.
 * @param boxesOf what must be whole, where that is not the box itself but boxes in it
 */
export function useFit<T extends HTMLElement>(
  content: unknown,
  boxesOf: (element: T) => readonly HTMLElement[] = itself,
): RefObject<T | null> {
  const ref = useRef<T>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    for (const scale of SCALES) {
      element.style.setProperty('--fit', String(scale));
      if (boxesOf(element).every((box) => fits(box))) return;
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- other content needs other room
  }, [content, boxesOf]);
  return ref;
}
