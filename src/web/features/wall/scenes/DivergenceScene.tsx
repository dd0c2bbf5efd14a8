import { useMemo } from 'react';
import { NATION, type RegionCode, regionName, STATE_CODES } from '../../../../domain/place/region.ts';
import type { Verdict } from '../../../../domain/judgement/comparison.ts';
import { VerdictSign } from '../../../ui/signs.tsx';
import { BesideEachOther } from './parts/BesideEachOther.tsx';
import { SceneFrame } from './parts/SceneFrame.tsx';
import type { SceneProps } from './parts/scene-props.ts';
import { monthsText, ageText, sourceParts, type WallSpeech } from '../reading/speech.ts';
import { doubtsOf } from '../reading/doubts.ts';
import { topicFigures } from '../reading/pictures.ts';
import { TopicPanel } from './parts/TopicPanel.tsx';
import { statesTopic } from '../reading/state-topics.ts';
import { pairStates, type Quadrant } from '../../../../domain/judgement/regions/divergence.ts';
import type { Topic } from '../../../../domain/indicator/rows.ts';

/** The quadrants in which both changes are clear, as they stand on the wall, each with its two signs. */
const CLEAR = [
  ['both-down', 'falling', 'falling'],
  ['traded', 'falling', 'rising'],
  ['reversed', 'rising', 'falling'],
  ['both-up', 'rising', 'rising'],
] as const satisfies readonly (readonly [Quadrant, Verdict, Verdict])[];
type ClearQuadrant = (typeof CLEAR)[number];

interface QuadrantBoxProps {
  readonly quadrant: ClearQuadrant;
  readonly topics: readonly [Topic, Topic];
  readonly states: readonly RegionCode[];
  readonly speech: WallSpeech;
}

function QuadrantBox({ quadrant, topics, states, speech }: QuadrantBoxProps) {
  const { own, formats, language } = speech;
  const names = states.map((code) => regionName(code)[language]);
  const text = names.length === 0 ? own.noStates : formats.list(names);
  const [name, first, second] = quadrant;
  return (
    <section className="wall-quadrant" data-quadrant={name}>
      <h2>
        <span className="wall-pair-signs">
          <VerdictSign verdict={first} />
          <VerdictSign verdict={second} />
        </span>
        {own.quadrant(topics[0], topics[1], name)}
      </h2>
      <p className="wall-quadrant-count figures">{states.length}</p>
      <p className="wall-quadrant-states">{text}</p>
    </section>
  );
}

/** In place of quadrants that nobody can fill: what can be said of both topics in the country. */
function Unknown({ scene, evidence, speech, today }: Omit<SceneProps, 'stage'>) {
  const { topics, view } = scene;
  const figures = useMemo(
    () => topicFigures(topics, { ...view, region: NATION }, evidence),
    [topics, view, evidence],
  );
  return (
    <div className="wall-unknown">
      <p>{speech.own.unknownStates}</p>
      <BesideEachOther className="wall-panels" content={figures}>
        {figures.map((figure) => (
          <TopicPanel key={figure.topic} figure={figure} speech={speech} today={today} />
        ))}
      </BesideEachOther>
    </div>
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
  const pairs = pairStates(first.readings, second.readings);
  const statesIn = (quadrant: Quadrant) =>
    pairs.filter((each) => each.quadrant === quadrant).map((each) => each.region);
  const clear = CLEAR.reduce((sum, [quadrant]) => sum + statesIn(quadrant).length, 0);
  const refused = STATE_CODES.length - pairs.length + statesIn('not-comparable').length;
  const unclear = STATE_CODES.length - clear - refused;
  const isKnown = clear + unclear > 0;
  const [reach] = [first.reach, second.reach].toSorted((a, b) =>
    (a.through ?? '').localeCompare(b.through ?? ''),
  );
  const series = [first.national, second.national].flatMap((each) => each ?? []);
  const [source = '', ...rest] = sourceParts(series, first.months, evidence, speech);
  const note = [
    source,
    reach ? ageText(reach, today, speech) : '',
    ...doubtsOf(
      [first, second].flatMap((each) => each.readings.map(({ comparison }) => comparison)),
      speech,
    ),
    ...rest,
  ];
  return (
    <SceneFrame
      stage={stage}
      place={`${own.topics[one]} · ${own.topics[other]}`}
      time={monthsText(first.months, speech)}
      sentence={own.divergence(one, other, {
        traded: statesIn('traded').length,
        bothDown: statesIn('both-down').length,
        risen: statesIn('reversed').length + statesIn('both-up').length,
        unclear,
        refused,
      })}
      note={note}
    >
      {isKnown ? (
        <BesideEachOther className="wall-quadrants" content={pairs}>
          {CLEAR.map((quadrant) => (
            <QuadrantBox
              key={quadrant[0]}
              quadrant={quadrant}
              topics={[one, other]}
              states={statesIn(quadrant[0])}
              speech={speech}
            />
          ))}
        </BesideEachOther>
      ) : (
        <Unknown scene={scene} evidence={evidence} speech={speech} today={today} />
      )}
    </SceneFrame>
  );
}
