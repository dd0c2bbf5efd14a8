import { createContext, useContext, type ReactNode } from 'react';
import type { Stage } from '../../screen/stage.ts';
import { useFewer, useFit } from './use-fit.ts';

/** Writes a measure of the stage for the style sheet: in pixels of the screen, unless something around says otherwise. */
export const Measured = createContext<(pixels: number) => number | string>((pixels) => pixels);

interface SceneFrameProps {
  readonly stage: Stage;
  /** Where and when: the region, and what the period is set against. */
  readonly place: string;
  readonly time: string;
  /** The one thing that the scene says. */
  readonly sentence: string;
  readonly children: ReactNode;
  /** Where the data come from, how far they go, and what must be known of them: the first weigh most. */
  readonly note: readonly string[];
}

/** A scene: where and when, a sentence, the evidence, and how far the data go. Nothing scrolls, nothing is cut. */
export function SceneFrame({ stage, place, time, sentence, children, note }: SceneFrameProps) {
  const measured = useContext(Measured);
  const { width, height } = stage.body;
  const headRef = useFit<HTMLParagraphElement>(place + time);
  const sentenceRef = useFit<HTMLHeadingElement>(sentence);
  const parts = note.filter(Boolean);
  const noteRef = useFewer<HTMLParagraphElement>(parts.join() + stage.width);
  return (
    <article className="wall-scene" style={{ gap: measured(stage.gap) }}>
      <header>
        <p ref={headRef} className="wall-head" style={{ height: measured(stage.head) }}>
          <strong>{place}</strong> <span>{time}</span>
        </p>
        <h1 ref={sentenceRef} className="wall-sentence" style={{ height: measured(stage.sentence) }}>
          {sentence}
        </h1>
      </header>
      <div className="wall-body" style={{ width: measured(width), height: measured(height) }}>
        {children}
      </div>
      <p ref={noteRef} className="wall-note" style={{ height: measured(stage.note) }}>
        {parts.map((part, index) => (
          <span key={part} data-spare={index === 0 ? undefined : index}>
            {part}
          </span>
        ))}
      </p>
    </article>
  );
}
