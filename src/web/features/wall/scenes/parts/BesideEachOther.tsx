import type { ReactNode } from 'react';
import { useFit } from './use-fit.ts';

interface BesideEachOtherProps {
  readonly className: string;
  /** What they show: other content needs other room. */
  readonly content: unknown;
  readonly children: ReactNode;
}

function boxesOf(element: HTMLElement): HTMLElement[] {
  return [...element.children].filter((child) => child instanceof HTMLElement);
}

/** Boxes beside each other in type of one size, that of the fullest: a number larger than another would seem to say more. */
export function BesideEachOther({ className, content, children }: BesideEachOtherProps) {
  const ref = useFit<HTMLDivElement>(content, boxesOf);
  return (
    <div ref={ref} className={className}>
      {children}
    </div>
  );
}
