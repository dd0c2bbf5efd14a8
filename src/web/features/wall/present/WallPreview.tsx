import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { sceneAt, type Scene, type Wall } from '../../../../domain/view/scene.ts';
import type { EditionCatalogue } from '../../../../domain/record/edition.ts';
import { carriedQuestion } from '../../../api/asks/carried.ts';
import type { MunicipalQuestion } from '../../../../domain/judgement/municipal/municipal-windows.ts';
import { NATION } from '../../../../domain/place/region.ts';
import { claimsQuery, operationsQuery } from '../../../api/claims-queries.ts';
import { concentrationQuery, municipalCoverageQuery } from '../../../api/municipal/municipal-queries.ts';
import { perceptionQuery } from '../../../api/region-queries.ts';
import type { Evidence } from '../../../reading/evidence/evidence.ts';
import { useEvidence } from '../../../reading/evidence/use-evidence.ts';
import { candidatesOf } from '../../../../domain/judgement/regions/state-readings.ts';
import { Failed, Loading } from '../../../ui/states.tsx';
import { SceneView } from '../scenes/Scene.tsx';
import { hasSomething } from '../scenes/scene-table.ts';
import { useWallSpeech } from '../reading/speech.ts';
import { stageOf, type Stage } from '../screen/stage.ts';
import { Measured } from '../scenes/parts/SceneFrame.tsx';
import type { Month } from '../../../../domain/time/period.ts';
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
    // Told of by the observer alone, it would be drawn once at a width of its own.
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}

/** Stands where nothing is asked. */
const NO_QUESTION: MunicipalQuestion = {
  indicator: 'homicide-cases',
  state: NATION,
  window: { from: '2015-01', to: '2015-01' },
  base: null,
};

const NO_COUNTS = { holds: 0, 'other-size': 0, 'falls-short': 0, opposite: 0, 'cannot-tell': 0 } as const;

type Told = Omit<WallEvidence, keyof Evidence>;

/** Which municipalities carry it, asked for only where the scene speaks of it. */
function useConcentration(edition: EditionCatalogue | undefined, scene: Scene): Told['concentration'] {
  const id = edition?.id ?? '';
  const isAsked = scene.kind === 'municipalities' && edition !== undefined;
  const kept = useQuery({ ...municipalCoverageQuery(id), enabled: isAsked });
  const asked = edition && kept.data ? carriedQuestion(kept.data.coverage, edition) : undefined;
  const found = useQuery({
    ...concentrationQuery(id, asked ?? NO_QUESTION),
    enabled: isAsked && asked !== undefined,
  });
  return asked && found.data ? found.data : null;
}

/** What was said, announced and felt, asked for only where the scene speaks of it. */
function useTold(edition: EditionCatalogue | undefined, scene: Scene): Told {
  const { kind } = scene;
  const isSaid = kind === 'claims' && edition !== undefined;
  const claims = useQuery({ ...claimsQuery(edition?.id ?? ''), enabled: isSaid });
  const operations = useQuery({ ...operationsQuery, enabled: kind === 'operations' });
  const perception = useQuery({ ...perceptionQuery, enabled: kind === 'felt' });
  return {
    claims: (claims.data?.claims ?? []).filter((each) => each.finding.outcome !== 'cannot-tell'),
    claimCounts: claims.data?.counts ?? NO_COUNTS,
    operations: operations.data?.reports ?? [],
    concentration: useConcentration(edition, scene),
    ensu: perception.data?.perception.ensu ?? [],
  };
}

const never = (): (() => void) => () => undefined;

interface Previewed {
  readonly scene: Scene;
  readonly load: ReturnType<typeof useEvidence>;
  readonly told: Told;
}

/** The scene of a place, and what it is drawn from. */
function usePreviewed(wall: Wall, place: number): Previewed {
  const scene = useMemo(() => sceneAt(wall, place), [wall, place]);
  const load = useEvidence(scene.topics.flatMap((topic) => candidatesOf(topic, scene.view)));
  const told = useTold(load.status === 'ready' ? load.evidence.edition : undefined, scene);
  return { scene, load, told };
}

interface PictureProps extends Previewed {
  readonly stage: Stage;
  readonly today: Month;
}

/** The scene, or why there is none. */
function Picture({ scene, load, told, stage, today }: PictureProps) {
  const words = useWords('present');
  const speech = useWallSpeech();
  if (load.status === 'loading') return <Loading className="h-full" />;
  if (load.status === 'failed') return <Failed failure={load.problem} onRetry={load.retry} />;
  const evidence = { ...load.evidence, ...told };
  if (!hasSomething(scene, evidence)) return <p className="wall-refusal">{words.noData}</p>;
  return <SceneView {...{ scene, stage, speech, today, evidence }} />;
}

/** The stage as it is designed, and how its measures are written where nobody knows yet how wide it will be. */
const DESIGN = stageOf(1920, 1080);
const inDesign = (pixels: number): string => `calc(${pixels} * var(--u))`;

/** No age is told beside a month: a page that is kept would say it longer than it is true. */
const AGELESS: Month = '1970-01';

/**
 * The scene as the server draws it, for any window: the style sheet takes its unit from the width that it gets. Only
 * of a kind whose evidence is text, as the first of the usual scenes is; pictures are drawn for a width that is known.
 */
function StillPreview({ wall, place }: WallPreviewProps) {
  const previewed = usePreviewed(wall, place);
  if (previewed.scene.kind !== 'now') {
    return <div className="aspect-video w-full border border-rule" />;
  }
  return (
    <div className="wall-still">
      <div className="wall-preview" data-wall-paper={wall.theme}>
        <Measured value={inDesign}>
          <Picture {...previewed} stage={DESIGN} today={AGELESS} />
        </Measured>
      </div>
    </div>
  );
}

/** One scene as the wall will show it, small: the same layout, not a picture of it. */
export function WallPreview(props: WallPreviewProps) {
  const isInWindow = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return isInWindow ? <LivePreview {...props} /> : <StillPreview {...props} />;
}

function LivePreview({ wall, place, shape }: WallPreviewProps) {
  const previewed = usePreviewed(wall, place);
  const today = useToday();
  const [ref, width] = useWidth();
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
        <Picture {...previewed} stage={stage} today={today} />
      </div>
    </div>
  );
}
