import type { ReactNode } from 'react';

interface PageOpeningProps {
  /** The question that the page answers, and over which months or where. */
  readonly heading: string;
  /** What it shows, in words made from the verdicts. */
  readonly sentence: string;
  /** How to read it: beside the sentence where there is room, so that the picture starts on the first screen. */
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}

/** How every view opens: its question, then a sentence that answers it or says how to read what follows. */
export function PageOpening({ heading, sentence, aside, children }: PageOpeningProps) {
  return (
    <header className="pt-3 pb-4 lg:flex lg:items-start lg:justify-between lg:gap-x-12">
      <div className="min-w-0 grow">
        <h1 className="figures text-base font-semibold">{heading}</h1>
        <p className="measure mt-1 font-serif text-lg leading-snug text-balance md:text-xl">{sentence}</p>
        {children}
      </div>
      {aside && <div className="measure mt-2 lg:mt-1 lg:w-2/5 lg:shrink-0">{aside}</div>}
    </header>
  );
}
