import { useMemo } from 'react';
import { regionName, type RegionCode } from '../../../../domain/place/region.ts';
import type { Topic } from '../../../../domain/indicator/rows.ts';
import type { Verdict } from '../../../../domain/judgement/comparison.ts';
import { VerdictSign } from '../../../ui/signs.tsx';
import { divergenceBoard, PAIRS, type Pair } from '../reading/divergence-board.ts';
import { SceneFrame } from './SceneFrame.tsx';
import type { SceneProps } from './scene-props.ts';
import { monthsText, reachText, sourceText, type WallSpeech } from '../reading/speech.ts';
import { statesTopic } from '../reading/state-topics.ts';
import { useFit } from './use-fit.ts';

const SIGNS: Readonly<Record<Pair, readonly [Verdict, Verdict]>> = {
  'both-down': ['falling', 'falling'],
  traded: ['falling', 'rising'],
  'traded-back': ['rising', 'falling'],
  'both-up': ['rising', 'rising'],
};

interface QuadrantProps {
  readonly pair: Pair;
  readonly topics: readonly [Topic, Topic];
  readonly states: readonly RegionCode[];
  readonly speech: WallSpeech;
}

function Quadrant({ pair, topics, states, speech }: QuadrantProps) {
  const { own, formats, language } = speech;
  const names = states.map((code) => regionName(code)[language]);
  const text = names.length === 0 ? own.noStates : formats.list(names);
  const ref = useFit<HTMLElement>(text);
  const [first, second] = SIGNS[pair];
  return (
    <section ref={ref} className="wall-quadrant" data-pair={pair}>
      <h2>
        <span className="wall-pair-signs">
          <VerdictSign verdict={first} />
          <VerdictSign verdict={second} />
        </span>
        {own.pair(topics[0], topics[1], pair)}
      </h2>
      <p className="wall-quadrant-count figures">{states.length}</p>
      <p className="wall-quadrant-states">{text}</p>
    </section>
  );
}

/** Two topics in every state: where both fell, where one fell while the other rose, where both rose. */
export function DivergenceScene({ scene, evidence, stage, speech, today }: SceneProps) {
  const [one = 'homicide', other = 'extortion'] = scene.topics;
  const [first, second] = useMemo(
    () => [statesTopic(one, scene.view, evidence), statesTopic(other, scene.view, evidence)] as const,
    [one, other, scene.view, evidence],
  );
  if (!first || !second) return null;
  const { own } = speech;
  const { states, unclear } = divergenceBoard(first.readings, second.readings);
  const [reach] = [first.reach, second.reach].toSorted((a, b) =>
    (a.through ?? '').localeCompare(b.through ?? ''),
  );
  const series = [first.national, second.national].flatMap((each) => each ?? []);
  const note = [
    unclear > 0 ? own.restUnclear(unclear) : '',
    reach ? reachText(reach, today, speech) : '',
    sourceText(series, first.months, evidence, speech),
  ];
  return (
    <SceneFrame
      stage={stage}
      place={`${own.topics[one]} · ${own.topics[other]}`}
      time={monthsText(first.months, speech)}
      sentence={own.divergence(one, other, states.traded.length, states['both-down'].length, 32 - unclear)}
      note={note.filter(Boolean).join(' · ')}
    >
      <div className="wall-quadrants">
        {PAIRS.map((pair) => (
          <Quadrant key={pair} pair={pair} topics={[one, other]} states={states[pair]} speech={speech} />
        ))}
      </div>
    </SceneFrame>
  );
}
