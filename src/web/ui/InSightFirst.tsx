import {
  useDeferredValue,
  useEffect,
  useRef,
  useState,
  type ComponentType,
  type CSSProperties,
  type RefObject,
} from 'react';

/** What only just reaches into the window is not yet looked at. */
const LOOKED_AT = '-12% 0px';
/** What is farther away than half the window does not come at the next turn of the wheel. */
const NEAR = '50% 0px';

interface Whereabouts {
  readonly isWithin: boolean;
  /** How high the element is, in pixels. */
  readonly height: number;
}

const WITHIN: Whereabouts = { isWithin: true, height: 0 };

/** Whether an element stands in the window widened by a margin; where nothing can tell, it does. */
function useWhereabouts(place: RefObject<Element | null>, margin: string): Whereabouts {
  const [known, setKnown] = useState(WITHIN);
  useEffect(() => {
    if (!place.current || !('IntersectionObserver' in window)) return undefined;
    const watch = new IntersectionObserver(
      (found) => {
        const last = found.at(-1);
        if (!last) return;
        setKnown(last.isIntersecting ? WITHIN : { isWithin: false, height: last.boundingClientRect.height });
      },
      { rootMargin: margin },
    );
    watch.observe(place.current);
    return () => watch.disconnect();
  }, [place, margin]);
  return known;
}

interface InSightFirstProps<P extends object> {
  /** A part that stays as it is while its properties do (`memo`). */
  readonly of: ComponentType<P>;
  readonly props: P;
}

/**
 * A block of a page that shows a choice with the next frame where it is in sight, else in slices after it. Far away it
 * is neither laid out nor painted, and keeps its height: styles/blocks.css.
 */
export function InSightFirst<P extends object>({ of: Part, props }: InSightFirstProps<P>) {
  const place = useRef<HTMLDivElement>(null);
  const { isWithin: isLookedAt } = useWhereabouts(place, LOOKED_AT);
  const { isWithin: isNear, height } = useWhereabouts(place, NEAR);
  const later = useDeferredValue(props);
  const away = isNear ? {} : { className: 'away', style: { '--height': `${height}px` } as CSSProperties };
  return (
    <div ref={place} {...away}>
      <Part {...(isLookedAt ? props : later)} />
    </div>
  );
}
