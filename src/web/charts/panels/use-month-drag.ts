import { useState, type PointerEvent } from 'react';
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

/** Chooses a stretch of months by dragging over a plot with the mouse; a finger reads, it does not choose. */
export function useMonthDrag(
  frame: PlotFrame | undefined,
  onSpan: (span: readonly [At, At]) => void,
): MonthDrag {
  const [ends, setEnds] = useState<readonly [At, At] | undefined>();
  const monthUnder = (event: PointerEvent<HTMLElement>): At | undefined =>
    frame?.atPixel(event.clientX - event.currentTarget.getBoundingClientRect().left);
  const stretch: readonly [At, At] | undefined = ends && [Math.min(...ends), Math.max(...ends)];
  const isLong = stretch !== undefined && stretch[1] - stretch[0] + 1 >= LEAST;
  return {
    stretch: isLong ? stretch : undefined,
    onPointerDown: (event) => {
      const at = monthUnder(event);
      if (event.pointerType === 'mouse' && event.button === 0 && at !== undefined) setEnds([at, at]);
    },
    onPointerMove: (event) => {
      const at = monthUnder(event);
      if (ends && at !== undefined) setEnds([ends[0], at]);
    },
    onPointerUp: () => {
      if (isLong) onSpan(stretch);
      setEnds(undefined);
    },
    onPointerCancel: () => setEnds(undefined),
  };
}
