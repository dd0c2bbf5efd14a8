import type { ReactNode } from 'react';
import type { Stage } from '../../screen/stage.ts';
import { useFewer, useFit } from './use-fit.ts';

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
  const headRef = useFit<HTMLParagraphElement>(place + time);
  const sentenceRef = useFit<HTMLHeadingElement>(sentence);
  const parts = note.filter(Boolean);
  const noteRef = useFewer<HTMLParagraphElement>(parts.join() + stage.width);
  return (
    <article className="wall-scene" style={{ gap: stage.gap }}>
      <header>
        <p ref={headRef} className="wall-head" style={{ height: stage.head }}>
          <strong>{place}</strong> <span>{time}</span>
        </p>
        <h1 ref={sentenceRef} className="wall-sentence" style={{ height: stage.sentence }}>
          {sentence}
        </h1>
      </header>
      <div className="wall-body" style={stage.body}>
        {children}
      </div>
      <p ref={noteRef} className="wall-note" style={{ height: stage.note }}>
        {parts.map((part, index) => (
          <span key={part} data-spare={index === 0 ? undefined : index}>
            {part}
          </span>
        ))}
      </p>
    </article>
  );
}
