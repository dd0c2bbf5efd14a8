import type { ComponentType } from 'react';
import { latestFigures } from '../../../../domain/record/curated/operation.ts';
import { statesIndicator, statesWindows } from '../../../../domain/judgement/regions/state-readings.ts';
import type { Topic } from '../../../../domain/indicator/rows.ts';
import { STATE_CODES } from '../../../../domain/place/region.ts';
import { indexedOn } from '../../../../domain/series/measured.ts';
import { lastMonthOf, totalOf } from '../../../../domain/series/series.ts';
import type { SceneKind } from '../../../../domain/view/scene-kinds.ts';
import type { Scene } from '../../../../domain/view/scene.ts';
import { seriesIn } from '../../../reading/evidence/evidence.ts';
import { topicSeries } from '../../../reading/evidence/headlines.ts';
import { scopeOf } from '../../../reading/evidence/scope.ts';
import { evidenceApart, type WallEvidence } from '../ports/wall-evidence.ts';
import { claimFor } from '../reading/claim-turn.ts';
import { BesideScene, besideIn } from './places/BesideScene.tsx';
import { CardsScene } from './CardsScene.tsx';
import { ClaimsScene } from './ClaimsScene.tsx';
import { DivergenceScene } from './DivergenceScene.tsx';
import { FeltScene, surveyed } from './FeltScene.tsx';
import { LinesScene } from './LinesScene.tsx';
import { MovedScene, movedIn } from './MovedScene.tsx';
import { MunicipalitiesScene } from './places/MunicipalitiesScene.tsx';
import { NowScene } from './NowScene.tsx';
import { OperationsScene } from './OperationsScene.tsx';
import type { SceneProps } from './parts/scene-props.ts';
import { StatesScene } from './StatesScene.tsx';

type Answer = (scene: Scene, evidence: WallEvidence) => boolean;

/** Whether any topic has a figure over the scene's window. */
const hasTotal: Answer = ({ topics, view }, evidence) => {
  const scope = scopeOf(view, evidence.edition);
  return topics.some((topic) => {
    const series = topicSeries(topic, view, scope, evidence);
    return series !== undefined && !('gap' in totalOf(series, scope.window));
  });
};

/** Whether any topic can be drawn on the scene's base. */
const hasLine: Answer = ({ topics, view }, evidence) => {
  const scope = scopeOf(view, evidence.edition);
  return topics.some((topic) => {
    const series = topicSeries(topic, view, scope, evidence);
    return series !== undefined && indexedOn(series, scope.base) !== undefined;
  });
};

/** Whether any topic has a month. */
const hasMonth: Answer = ({ topics, view }, evidence) => {
  const scope = scopeOf(view, evidence.edition);
  return topics.some((topic) => {
    const series = topicSeries(topic, view, scope, evidence);
    return series !== undefined && lastMonthOf(series) !== undefined;
  });
};

/** Whether every topic has a figure in some state. */
const hasStates: Answer = ({ topics, view }, evidence) => {
  const months = statesWindows(view, evidence.edition.coverage);
  return topics.every((topic: Topic) => {
    const id = statesIndicator(topic, view, months, evidence.cubes);
    return STATE_CODES.some((code) => {
      const series = id && seriesIn(evidence, id, code);
      return series !== undefined && !('gap' in totalOf(series, months.window));
    });
  });
};

/** How a kind of scene is drawn, and whether an edition has anything for it: one that has nothing is passed over. */
interface SceneDrawing {
  readonly draws: ComponentType<SceneProps>;
  readonly hasSomething: Answer;
}

/** Every kind of scene, a row each. */
export const SCENE_TABLE: Readonly<Record<SceneKind, SceneDrawing>> = {
  now: { draws: NowScene, hasSomething: hasMonth },
  cards: { draws: CardsScene, hasSomething: hasTotal },
  lines: { draws: LinesScene, hasSomething: hasLine },
  moved: { draws: MovedScene, hasSomething: (scene, evidence) => movedIn(scene, evidence) !== undefined },
  states: { draws: StatesScene, hasSomething: hasStates },
  divergence: { draws: DivergenceScene, hasSomething: hasStates },
  region: { draws: CardsScene, hasSomething: hasTotal },
  beside: { draws: BesideScene, hasSomething: (scene, evidence) => besideIn(scene, evidence) !== undefined },
  municipalities: {
    draws: MunicipalitiesScene,
    hasSomething: (_, { concentration }) => (concentration?.now ?? null) !== null,
  },
  claims: {
    draws: ClaimsScene,
    hasSomething: (scene, evidence) => claimFor(scene, evidence) !== undefined,
  },
  felt: { draws: FeltScene, hasSomething: (_, { ensu }) => surveyed(ensu).length > 0 },
  operations: {
    draws: OperationsScene,
    hasSomething: (_, { operations }) => latestFigures(operations).length > 0,
  },
};

/** Whether a scene has anything to show in an edition. What is measured for the answer is let go with it. */
export function hasSomething(scene: Scene, evidence: WallEvidence): boolean {
  return SCENE_TABLE[scene.kind].hasSomething(scene, evidenceApart(evidence));
}
