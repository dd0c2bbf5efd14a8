import { useRef, useState, type KeyboardEvent } from 'react';
import type { RegionCode } from '../../../domain/place/region.ts';

/** A point that the keys can reach. */
export interface Reachable {
  readonly mark: { readonly code: RegionCode };
  readonly x: number;
  readonly y: number;
}

/** One tab stop among points; left and right go by the horizontal axis, up and down by the vertical one. */
export interface PointKeys {
  readonly tabIndexOf: (code: RegionCode) => number;
  readonly keep: (code: RegionCode) => (element: SVGElement | null) => void;
  readonly onKeyDown: (code: RegionCode, event: KeyboardEvent) => void;
}

const STEPS: Readonly<Record<string, readonly ['x' | 'y', number]>> = {
  ArrowLeft: ['x', -1],
  ArrowRight: ['x', 1],
  ArrowUp: ['y', -1],
  ArrowDown: ['y', 1],
};

/** The point that an arrow key leads to, or the same one at the end of the row. */
export function pointByKey(
  points: readonly Reachable[],
  from: RegionCode,
  key: string,
): RegionCode | undefined {
  const step = STEPS[key];
  if (!step) return undefined;
  const [axis, way] = step;
  const row = points.toSorted((a, b) => a[axis] - b[axis]);
  const place = row.findIndex((each) => each.mark.code === from);
  return row[Math.min(row.length - 1, Math.max(0, place + way))]?.mark.code;
}

/** Keeps the tab stop among points and moves the focus with the arrow keys. */
export function usePointKeys(points: readonly Reachable[], chosen: readonly RegionCode[]): PointKeys {
  const [held, setHeld] = useState<RegionCode | null>(null);
  const elements = useRef(new Map<RegionCode, SVGElement>());
  const codes = points.map((each) => each.mark.code);
  const stop = [held, ...chosen].find((each) => each !== null && codes.includes(each)) ?? codes[0];
  return {
    tabIndexOf: (code) => (code === stop ? 0 : -1),
    keep: (code) => (element) => {
      if (element) elements.current.set(code, element);
      else elements.current.delete(code);
    },
    onKeyDown: (code, event) => {
      const next = pointByKey(points, code, event.key);
      if (next === undefined) return;
      event.preventDefault();
      setHeld(next);
      elements.current.get(next)?.focus();
    },
  };
}
