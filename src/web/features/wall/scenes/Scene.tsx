import type { SceneProps } from './parts/scene-props.ts';
import { drawingOf } from './scene-table.ts';

/** One scene, drawn. */
export function SceneView(props: SceneProps) {
  const Kind = drawingOf(props.scene.kind);
  return <Kind {...props} />;
}
