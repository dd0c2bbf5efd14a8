import type { ReactNode } from 'react';
import { useIsDrawn } from './hooks/use-drawn.ts';
import { NARROW, useMedia } from './hooks/use-media.ts';

interface ByWidthProps {
  readonly narrow: ReactNode;
  readonly wide: ReactNode;
}

/**
 * One of two forms, by the width of the window. A page that the server draws holds both, since no request tells
 * how wide its window is, and the style sheet shows the one that fits: nothing moves as the app takes it over.
 */
export function ByWidth({ narrow, wide }: ByWidthProps) {
  const isDrawn = useIsDrawn();
  const isNarrow = useMedia(NARROW);
  return (
    <>
      <div className="contents md:hidden">{(isDrawn || isNarrow) && narrow}</div>
      <div className="hidden md:contents">{(isDrawn || !isNarrow) && wide}</div>
    </>
  );
}
