import type { SceneProps } from './parts/scene-props.ts';
import { SCENE_TABLE } from './scene-table.ts';

/** One scene, drawn. */
export function SceneView(props: SceneProps) {
  const { draws: Kind } = SCENE_TABLE[props.scene.kind];
  return <Kind {...props} />;
}
