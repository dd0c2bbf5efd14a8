import type { ComponentType } from 'react';
import type { SceneKind } from '../../../../domain/view/scene.ts';
import { CardsScene } from './CardsScene.tsx';
import { ClaimsScene } from './ClaimsScene.tsx';
import { DivergenceScene } from './DivergenceScene.tsx';
import { LinesScene } from './LinesScene.tsx';
import { OperationsScene } from './OperationsScene.tsx';
import type { SceneProps } from './scene-props.ts';
import { StatesScene } from './StatesScene.tsx';

/** How each kind of scene is drawn. */
const SCENES: Readonly<Record<SceneKind, ComponentType<SceneProps>>> = {
  cards: CardsScene,
  lines: LinesScene,
  states: StatesScene,
  divergence: DivergenceScene,
  region: CardsScene,
  claims: ClaimsScene,
  operations: OperationsScene,
};

/** One scene, drawn. */
export function SceneView(props: SceneProps) {
  const Kind = SCENES[props.scene.kind];
  return <Kind {...props} />;
}
