import { useRef, useState, type PointerEvent } from 'react';
import type { At } from '../model/chart-model.ts';
import type { PlotFrame } from '../frame/plot-frame.ts';

/** Fewest months that a drag must cross: less is a click, or an unsteady hand. */
const LEAST = 3;

interface MonthDrag {
  /** The stretch under the pointer while the button is held. */
  readonly stretch: readonly [At, At] | undefined;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

/** The months between two ends, whichever is the earlier; nothing where they are too few. */
function stretchOf(ends: readonly [At, At] | undefined): readonly [At, At] | undefined {
  if (!ends) return undefined;
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  return to - from + 1 >= LEAST ? [from, to] : undefined;
}

/** Chooses a stretch of months by dragging over a plot with the mouse; a finger reads, it does not choose. */
export function useMonthDrag(
  frame: PlotFrame | undefined,
  onSpan: (span: readonly [At, At]) => void,
): MonthDrag {
  const [seen, setSeen] = useState<readonly [At, At] | undefined>();
  // As of the newest event: on a busy machine several come before anything is drawn.
  const held = useRef<readonly [At, At]>(undefined);
  const hold = (ends: readonly [At, At] | undefined): void => {
    held.current = ends;
    setSeen(ends);
  };
  const monthUnder = (event: PointerEvent<HTMLElement>): At | undefined =>
    frame?.atPixel(event.clientX - event.currentTarget.getBoundingClientRect().left);
  return {
    stretch: stretchOf(seen),
    onPointerDown: (event) => {
      const at = monthUnder(event);
      if (event.pointerType === 'mouse' && event.button === 0 && at !== undefined) hold([at, at]);
    },
    onPointerMove: (event) => {
      const at = monthUnder(event);
      if (held.current && at !== undefined) hold([held.current[0], at]);
    },
    onPointerUp: () => {
      const stretch = stretchOf(held.current);
      if (stretch) onSpan(stretch);
      hold(undefined);
    },
    onPointerCancel: () => hold(undefined),
  };
}
