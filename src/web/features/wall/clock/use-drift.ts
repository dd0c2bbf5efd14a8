import { useEffect, useRef, type RefObject } from 'react';
import { driftAt, wholeOffset } from './drift.ts';
import type { Stage } from '../screen/stage.ts';

const SECOND = 1000;

function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/**
 * Moves an element slowly within its margin, a whole pixel at a time. Where the reader wants no motion, it
 * moves only when the scene changes.
 */
export function useDrift(stage: Stage, perMinute: number, step: number): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  const { reach } = stage;
  useEffect(() => {
    const move = (): void => {
      const { x, y } = wholeOffset(driftAt(performance.now(), perMinute, reach));
      if (ref.current) ref.current.style.transform = `translate(${x}px, ${y}px)`;
    };
    move();
    if (perMinute === 0 || prefersStillness()) return undefined;
    const timer = setInterval(move, SECOND);
    return () => clearInterval(timer);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new scene is the moment to move
  }, [perMinute, reach, step]);
  return ref;
}
