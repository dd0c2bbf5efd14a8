import { useMemo } from 'react';
import { BesideEachOther } from './parts/BesideEachOther.tsx';
import { SceneFrame } from './parts/SceneFrame.tsx';
import type { SceneProps } from './parts/scene-props.ts';
import { topicFigures } from '../reading/pictures.ts';
import { changesText, monthsText, oldestText, regionTitle, sourceParts } from '../reading/speech.ts';
import { TopicPanel } from './parts/TopicPanel.tsx';
import { scopeOf } from '../../../reading/evidence/scope.ts';
import { Sparkline, type SparklineBox } from '../../../charts/small/Sparkline.tsx';
import { sparkOf } from '../../../reading/figures/spark.ts';
import type { Stage } from '../screen/stage.ts';

/** The small line of a state's panel: as wide as the panel, its strokes seen from afar. */
function sparklineBox({ unit, isPortrait, body }: Stage): SparklineBox {
  return {
    width: Math.round(isPortrait ? body.width - 40 * unit : body.width / 3 - 70 * unit),
    height: Math.round((isPortrait ? 70 : 92) * unit),
    pad: 5 * unit,
    stroke: 4 * unit,
    axis: 2 * unit,
    dash: 9 * unit,
    gap: 7 * unit,
  };
}

/** Three figures side by side with what became of them; for one state with its lines as well. */
export function CardsScene({ scene, evidence, stage, speech, today }: SceneProps) {
  const { view, topics, kind } = scene;
  const figures = useMemo(() => topicFigures(topics, view, evidence), [topics, view, evidence]);
  const months = useMemo(() => scopeOf(view, evidence.edition), [view, evidence]);
  const series = figures.map((each) => each.series);
  const [source = '', ...rest] = sourceParts(series, months, evidence, speech);
  return (
    <SceneFrame
      stage={stage}
      place={regionTitle(view.region, speech)}
      time={monthsText(months, speech)}
      sentence={changesText(figures, months, speech)}
      note={[source, oldestText(figures, today, speech), ...rest]}
    >
      <BesideEachOther className="wall-panels" content={figures}>
        {figures.map((figure) => (
          <TopicPanel key={figure.topic} figure={figure} speech={speech} today={today}>
            {kind === 'region' && (
              <div className="wall-spark">
                <Sparkline {...sparkOf(figure, view.measure, evidence)} box={sparklineBox(stage)} />
              </div>
            )}
          </TopicPanel>
        ))}
      </BesideEachOther>
    </SceneFrame>
  );
}
