import { useMemo } from 'react';
import { SceneFrame } from './SceneFrame.tsx';
import type { SceneProps } from './scene-props.ts';
import { topicFigures } from '../reading/pictures.ts';
import { clausesOf, monthsText, regionTitle, sourceText } from '../reading/speech.ts';
import { TopicPanel } from './TopicPanel.tsx';
import { SparkLine } from './SparkLine.tsx';
import { scopeOf } from '../../../reading/evidence/scope.ts';

/** Three figures side by side with what became of them; for one state with its lines as well. */
export function CardsScene({ scene, evidence, stage, speech, today }: SceneProps) {
  const { view, topics, kind } = scene;
  const figures = useMemo(() => topicFigures(topics, view, evidence), [topics, view, evidence]);
  const months = useMemo(() => scopeOf(view, evidence.edition), [view, evidence]);
  const series = figures.map((each) => each.series);
  return (
    <SceneFrame
      stage={stage}
      place={regionTitle(view.region, speech)}
      time={monthsText(months, speech)}
      sentence={speech.own.changes(clausesOf(figures, speech.formats))}
      note={sourceText(series, months, evidence, speech)}
    >
      <div className="wall-panels" data-count={figures.length}>
        {figures.map((figure) => (
          <TopicPanel key={figure.topic} figure={figure} speech={speech} today={today}>
            {kind === 'region' && (
              <SparkLine figure={figure} view={view} months={months} evidence={evidence} stage={stage} />
            )}
          </TopicPanel>
        ))}
      </div>
    </SceneFrame>
  );
}
