import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { sceneAt, type Scene, type Wall } from '../../../../domain/view/scene.ts';
import { claimsQuery, operationsQuery } from '../../../api/claims-queries.ts';
import type { Evidence } from '../../../reading/evidence/evidence.ts';
import { useEvidence } from '../../../reading/evidence/use-evidence.ts';
import { candidatesOf } from '../../../../domain/judgement/regions/state-readings.ts';
import { Failed, Loading } from '../../../ui/states.tsx';
import { SceneView } from '../scenes/Scene.tsx';
import { hasSomething } from '../screen/show.ts';
import { useWallSpeech } from '../reading/speech.ts';
import { stageOf } from '../screen/stage.ts';
import { useToday } from '../clock/use-moment.ts';
import type { WallEvidence } from '../ports/wall-evidence.ts';
import { stageStyle } from '../screen/WallStage.tsx';
import { useWords } from '../../../words/words.ts';

/** How the screen hangs. */
export type Shape = 'landscape' | 'portrait';

interface WallPreviewProps {
  readonly wall: Wall;
  readonly place: number;
  readonly shape: Shape;
}

function useWidth(): readonly [React.RefObject<HTMLDivElement | null>, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(640);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}

const NO_COUNTS = { holds: 0, 'other-size': 0, 'falls-short': 0, opposite: 0, 'cannot-tell': 0 } as const;

/** What was said and announced, asked for only where the scene speaks of it. */
function useSaid(edition: string, scene: Scene): Omit<WallEvidence, keyof Evidence> {
  const claims = useQuery({ ...claimsQuery(edition), enabled: scene.kind === 'claims' && edition !== '' });
  const operations = useQuery({ ...operationsQuery, enabled: scene.kind === 'operations' });
  return {
    claims: (claims.data?.claims ?? []).filter((each) => each.finding.outcome !== 'cannot-tell'),
    claimCounts: claims.data?.counts ?? NO_COUNTS,
    operations: operations.data?.reports ?? [],
  };
}

/** One scene as the wall will show it, small: the same layout, not a picture of it. */
export function WallPreview({ wall, place, shape }: WallPreviewProps) {
  const words = useWords('present');
  const speech = useWallSpeech();
  const today = useToday();
  const [ref, width] = useWidth();
  const scene = useMemo(() => sceneAt(wall, place), [wall, place]);
  const load = useEvidence(scene.topics.flatMap((topic) => candidatesOf(topic, scene.view)));
  const said = useSaid(load.status === 'ready' ? load.evidence.edition.id : '', scene);
  const stage = useMemo(() => {
    const across = shape === 'portrait' ? Math.min(width, 400) : width;
    return stageOf(across, Math.round(across * (shape === 'portrait' ? 16 / 9 : 9 / 16)));
  }, [width, shape]);
  return (
    <div ref={ref} className="w-full">
      <div
        className="wall-preview"
        data-wall-paper={wall.theme}
        data-portrait={stage.isPortrait}
        style={{ ...stageStyle(stage), width: stage.width, height: stage.height }}
      >
        {load.status === 'loading' && <Loading className="h-full" />}
        {load.status === 'failed' && <Failed failure={load.problem} onRetry={load.retry} />}
        {load.status === 'ready' &&
          (hasSomething(scene, { ...load.evidence, ...said }) ? (
            <SceneView {...{ scene, stage, speech, today }} evidence={{ ...load.evidence, ...said }} />
          ) : (
            <p className="wall-refusal">{words.noData}</p>
          ))}
      </div>
    </div>
  );
}
