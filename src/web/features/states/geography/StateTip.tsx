import { useEffect, useState, type FocusEvent, type MouseEvent, type PointerEvent } from 'react';
import type { RegionCode } from '../../../../domain/place/region.ts';

/** The state whose reading is shown, and where on the window. */
interface Tip {
  readonly code: RegionCode;
  readonly x: number;
  readonly y: number;
  /** Of a finger, which leaves nothing behind that could follow it: it stays until the next touch or move. */
  readonly isTouched?: boolean;
}

function stateAt(target: EventTarget): RegionCode | undefined {
  return target instanceof Element
    ? (target.closest('[data-state]')?.getAttribute('data-state') ?? undefined)
    : undefined;
}

/** Follows the pointer and the focus over whatever stands for a state. */
export function useStateTip() {
  const [tip, setTip] = useState<Tip | null>(null);
  const isTouched = tip?.isTouched === true;
  useEffect(() => {
    if (!isTouched) return undefined;
    const clear = (): void => setTip(null);
    addEventListener('scroll', clear, { passive: true });
    addEventListener('pointerdown', clear);
    return () => {
      removeEventListener('scroll', clear);
      removeEventListener('pointerdown', clear);
    };
  }, [isTouched]);
  return {
    tip,
    handlers: {
      onPointerMove: ({ target, pointerType, clientX, clientY }: PointerEvent) => {
        const code = pointerType === 'touch' ? undefined : stateAt(target);
        setTip(code === undefined ? null : { code, x: clientX, y: clientY });
      },
      onPointerLeave: () => setTip(null),
      onClick: ({ target, nativeEvent, clientX, clientY }: MouseEvent) => {
        const code = stateAt(target);
        const isByFinger = 'pointerType' in nativeEvent && nativeEvent.pointerType === 'touch';
        if (isByFinger && code !== undefined) setTip({ code, x: clientX, y: clientY, isTouched: true });
      },
      onFocus: ({ target }: FocusEvent) => {
        const code = stateAt(target);
        const isByKey = code !== undefined && target.matches(':focus-visible');
        if (!isByKey) return;
        const { left, width, top, height } = target.getBoundingClientRect();
        setTip({ code, x: left + width / 2, y: top + height / 2 });
      },
      onBlur: () => setTip(null),
    },
  };
}

const WIDTH = 18;

interface StateTipProps {
  readonly reading: string;
  readonly x: number;
  readonly y: number;
}

/** The reading of one state beside the pointer or the focus; the mark itself says the same to who cannot see it. */
export function StateTip({ reading, x, y }: StateTipProps) {
  return (
    <p
      aria-hidden="true"
      className="state-tip figures pointer-events-none fixed z-20 border border-ink bg-raised px-2 py-1 text-sm print:hidden"
      style={{
        top: `calc(${y}px + 1rem)`,
        left: `clamp(0.5rem, calc(${x}px + 0.75rem), calc(100vw - ${WIDTH}rem - 0.5rem))`,
        maxWidth: `${WIDTH}rem`,
      }}
    >
      {reading}
    </p>
  );
}
