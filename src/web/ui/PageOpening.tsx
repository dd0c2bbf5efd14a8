import type { ReactNode } from 'react';

interface PageOpeningProps {
  /** What the page is about, and over which months: small. */
  readonly heading: string;
  /** What it shows, in words made from the verdicts. */
  readonly sentence: string;
  readonly children?: ReactNode;
}

/** How every view opens: its subject, then a sentence that says what it shows. */
export function PageOpening({ heading, sentence, children }: PageOpeningProps) {
  return (
    <header className="pt-4 pb-5">
      <h1 className="figures text-sm font-semibold text-soft">{heading}</h1>
      <p className="measure mt-1 font-serif text-lg leading-snug text-balance md:text-xl">{sentence}</p>
      {children}
    </header>
  );
}
