import { useDeferredValue, useEffect, useRef, useState, type ComponentType, type RefObject } from 'react';

/** What only just reaches into the window is not yet looked at. */
const LOOKED_AT = '-12% 0px';
/** What is farther away than half the window does not come at the next turn of the wheel. */
const NEAR = '50% 0px';

/** Whether an element stands in the window widened by a margin; where nothing can tell, it does. */
function useIsWithin(place: RefObject<Element | null>, margin: string): boolean {
  const [isWithin, setWithin] = useState(true);
  useEffect(() => {
    if (!place.current || !('IntersectionObserver' in window)) return undefined;
    const watch = new IntersectionObserver((found) => setWithin(found.at(-1)?.isIntersecting ?? true), {
      rootMargin: margin,
    });
    watch.observe(place.current);
    return () => watch.disconnect();
  }, [place, margin]);
  return isWithin;
}

interface InSightFirstProps<P extends object> {
  /** A part that stays as it is while its properties do (`memo`). */
  readonly of: ComponentType<P>;
  readonly props: P;
}

/**
 * A block of a page that shows a choice with the next frame where it is in sight, else in slices after it. Far away it
 * is contained, so that what changes elsewhere leaves it as it was painted: styles/blocks.css.
 */
export function InSightFirst<P extends object>({ of: Part, props }: InSightFirstProps<P>) {
  const place = useRef<HTMLDivElement>(null);
  const isLookedAt = useIsWithin(place, LOOKED_AT);
  const isNear = useIsWithin(place, NEAR);
  const later = useDeferredValue(props);
  return (
    <div ref={place} className={isNear ? undefined : 'away'}>
      <Part {...(isLookedAt ? props : later)} />
    </div>
  );
}
