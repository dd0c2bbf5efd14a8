import { useMemo } from 'react';
import { indicatorOf } from '../../../../domain/indicator/indicator.ts';
import {
  contributionsOf,
  UNASSIGNED,
  type Contribution,
} from '../../../../domain/judgement/regions/contributions.ts';
import { regionName } from '../../../../domain/place/region.ts';
import { windowLength } from '../../../../domain/time/period.ts';
import {
  windowEndsOf,
  type AvailableContributions,
} from '../../../reading/contributions/contributions-in.ts';
import { useWithoutText } from '../../../reading/contributions/without-text.ts';
import { surroundingsOf } from '../../../reading/evidence/evidence.ts';
import { scopeOf } from '../../../reading/evidence/scope.ts';
import { topicFigures, type TopicFigure } from '../reading/pictures.ts';
import {
  ageText,
  changesText,
  monthsText,
  regionTitle,
  sourceParts,
  type WallSpeech,
} from '../reading/speech.ts';
import type { WallEvidence } from '../ports/wall-evidence.ts';
import type { Scene } from '../../../../domain/view/scene.ts';
import { BesideEachOther } from './parts/BesideEachOther.tsx';
import { SceneFrame } from './parts/SceneFrame.tsx';
import type { SceneProps } from './parts/scene-props.ts';

/** How many states stand on each side. */
const MOST = 5;

/** A topic's change with its parts, where they can be told and each state is one of several. */
export function movedIn(
  { view, topics }: Pick<Scene, 'view' | 'topics'>,
  evidence: WallEvidence,
): { readonly figure: TopicFigure; readonly parts: AvailableContributions } | undefined {
  const [figure] = topicFigures(topics.slice(0, 1), view, evidence);
  const cube = figure && evidence.cubes.get(figure.series.indicator);
  if (!figure || !cube) return undefined;
  const scope = scopeOf(view, evidence.edition);
  const found = contributionsOf(cube, view.region, scope, surroundingsOf(evidence));
  // Windows of different length would set records of one year against those of many.
  const isLike = windowLength(scope.window) === windowLength(scope.base);
  return found && 'parts' in found && isLike ? { figure, parts: found } : undefined;
}

function signed(value: number, { formats }: WallSpeech): string {
  return `${value > 0 ? '+' : '−'}${formats.count(Math.abs(value))}`;
}

function nameOf({ region }: Contribution, { language }: WallSpeech): string {
  return regionName(region)[language];
}

interface SideProps {
  readonly title: string;
  readonly parts: readonly Contribution[];
  readonly speech: WallSpeech;
}

function Side({ title, parts, speech }: SideProps) {
  const { formats, own } = speech;
  return (
    <section className="wall-side">
      <h2>{title}</h2>
      {parts.length === 0 && <p>{own.moved.none}</p>}
      <ol>
        {parts.map((part) => (
          <li key={part.region}>
            <span>{nameOf(part, speech)}</span>
            <b className="figures">{signed(part.difference, speech)}</b>
            <span className="figures wall-soft">
              {own.fromTo(formats.count(part.baseTotal), formats.count(part.total))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What moved a total: the states that add most to its change, and those that take most away. */
export function MovedScene({ scene, evidence, stage, speech, today }: SceneProps) {
  const moved = useMemo(() => movedIn(scene, evidence), [scene, evidence]);
  const without = useWithoutText();
  if (!moved) return null;
  const { figure, parts } = moved;
  const { own, words } = speech;
  const months = scopeOf(scene.view, evidence.edition);
  const states = parts.parts.filter((part) => part.region !== UNASSIGNED);
  const { up, down } = windowEndsOf(parts);
  const named = (part: Contribution | undefined): string =>
    part ? `${nameOf(part, speech)} (${signed(part.difference, speech)})` : '';
  const [source = '', ...rest] = sourceParts([figure.series], months, evidence, speech);
  const note = [
    source,
    ageText(figure.reach, today, speech),
    words.judgement.units[indicatorOf(figure.series.indicator).unit],
    without(parts).replace(/\.$/, ''),
    ...rest,
  ];
  const ends = own.moved.ends(named(up), named(down));
  return (
    <SceneFrame
      stage={stage}
      place={`${own.topics[figure.topic]} · ${regionTitle(scene.view.region, speech)}`}
      time={monthsText(months, speech)}
      sentence={changesText([figure], months, speech).replace(/\.$/, ends ? `; ${ends}.` : '.')}
      note={note}
    >
      <BesideEachOther className="wall-two" content={parts}>
        <Side
          title={own.moved.down}
          parts={states
            .filter((each) => each.difference < 0)
            .slice(-MOST)
            .toReversed()}
          speech={speech}
        />
        <Side
          title={own.moved.up}
          parts={states.filter((each) => each.difference > 0).slice(0, MOST)}
          speech={speech}
        />
      </BesideEachOther>
    </SceneFrame>
  );
}
