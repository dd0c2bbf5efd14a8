import type { ReactNode } from 'react';

/** The figure of an answer, as large as a figure gets. */
export function BigFigure({ value, children }: { readonly value: number; readonly children: ReactNode }) {
  return (
    <data value={value} className="font-serif text-2xl leading-tight font-semibold">
      {children}
    </data>
  );
}
