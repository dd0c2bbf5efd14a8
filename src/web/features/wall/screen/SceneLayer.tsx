import { Component, useEffect, useMemo, type ReactNode } from 'react';
import type { Month } from '../../../../domain/time/period.ts';
import { SceneView } from '../scenes/Scene.tsx';
import type { Layer } from './show.ts';
import type { WallSpeech } from '../reading/speech.ts';
import type { Stage } from './stage.ts';
import { evidenceApart } from '../ports/wall-evidence.ts';

interface BarrierProps {
  readonly onBroken: () => void;
  readonly fallback: string;
  readonly children: ReactNode;
}

/** Keeps the fault of one scene away from the wall, and tells of it. */
class Barrier extends Component<BarrierProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(): void {
    this.props.onBroken();
  }

  override render(): ReactNode {
    return this.state.broken ? <p className="wall-refusal">{this.props.fallback}</p> : this.props.children;
  }
}

/** Fonts are waited for, but not longer than this: a font that never comes must not hold up the wall. */
const FONT_PATIENCE = 1500;

async function fontsReady(): Promise<void> {
  const patience = new Promise((resolve) => {
    setTimeout(resolve, FONT_PATIENCE);
  });
  await Promise.race([document.fonts?.ready, patience]);
}

interface SceneLayerProps {
  readonly layer: Layer;
  /** On the screen, or laid out of sight. */
  readonly isShown: boolean;
  readonly stage: Stage;
  readonly speech: WallSpeech;
  readonly today: Month;
  readonly onPrepared: (step: number) => void;
  readonly onBroken: (step: number) => void;
}

/** One scene in its place: laid out and measured out of sight first, then shown as it is. */
export function SceneLayer({ layer, isShown, onPrepared, onBroken, ...rest }: SceneLayerProps) {
  const { step, scene } = layer;
  const evidence = useMemo(() => evidenceApart(layer.evidence), [layer.evidence]);
  useEffect(() => {
    let gone = false;
    void fontsReady().then(() => gone || onPrepared(step));
    return () => {
      gone = true;
    };
  }, [step, onPrepared]);
  return (
    <div
      className="wall-layer"
      data-shown={isShown}
      data-kind={scene.kind}
      data-edition={evidence.edition.id}
      inert={!isShown}
    >
      <Barrier onBroken={() => onBroken(step)} fallback={rest.speech.own.broken}>
        <SceneView scene={scene} evidence={evidence} {...rest} />
      </Barrier>
    </div>
  );
}
