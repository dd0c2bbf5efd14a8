import { useRef, useState, type KeyboardEvent } from 'react';
import { STATE_CODES, type RegionCode } from '../../../domain/place/region.ts';
import { stateByKey } from './state-tiles.ts';

/** One stop for the tab key among 32 states; the arrow keys move between them as they lie in the country. */
export function useRovingState(chosen: readonly RegionCode[]) {
  const [held, setHeld] = useState<RegionCode | null>(null);
  const elements = useRef(new Map<RegionCode, HTMLElement | SVGElement>());
  const stop = held ?? chosen[0] ?? STATE_CODES[0];
  const keep = (code: RegionCode) => (element: HTMLElement | SVGElement | null) => {
    if (element) elements.current.set(code, element);
    else elements.current.delete(code);
  };
  const onKeyDown = (code: RegionCode, event: KeyboardEvent): void => {
    const next = stateByKey(code, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setHeld(next);
    elements.current.get(next)?.focus();
  };
  return { tabIndexOf: (code: RegionCode) => (code === stop ? 0 : -1), keep, onKeyDown };
}
