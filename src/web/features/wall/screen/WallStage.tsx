import { useCallback, useEffect, type CSSProperties } from 'react';
import type { Wall, WallTheme } from '../../../../domain/view/scene.ts';
import type { FeedState } from '../ports/feed.ts';
import { isNight } from '../clock/mexico-clock.ts';
import { SceneLayer } from './SceneLayer.tsx';
import { placeText, type Show } from './show.ts';
import type { WallSpeech } from '../reading/speech.ts';
import type { Stage } from './stage.ts';
import { useDrift } from '../clock/use-drift.ts';
import { useMoment, useToday } from '../clock/use-moment.ts';
import { useRotation } from './use-show.ts';
import type { Waking } from '../ports/wake-lock.ts';
import { WallFrame } from './WallFrame.tsx';

/** The styles that tell a stage's measures to the style sheet. */
export function stageStyle(stage: Stage): CSSProperties {
  const { unit, noticeUnit, margin, crop, banner } = stage;
  const px = {
    '--u': unit,
    '--notice-u': noticeUnit,
    '--banner': banner,
    '--margin': margin,
    '--crop-x': crop.x,
    '--crop-y': crop.y,
  };
  return Object.fromEntries(Object.entries(px).map(([name, value]) => [name, `${value}px`]));
}

interface NightProps {
  readonly night: Wall['night'];
  readonly theme: WallTheme;
  /** What sets the machine's clock right, in milliseconds. */
  readonly correction: number;
  /** Called with the ground that is shown from now on. */
  readonly onGround: ((ground: WallTheme) => void) | undefined;
}

/** In the dimmed hours a veil over everything, and a dark ground whatever the theme. */
export function Night({ night, theme, correction, onGround }: NightProps) {
  const { wall } = useMoment();
  const isDim = isNight(night, wall + correction);
  useEffect(() => {
    const ground = isDim ? 'dark' : theme;
    document.documentElement.dataset['wall'] = ground;
    onGround?.(ground);
  }, [isDim, theme, onGround]);
  return isDim ? <div className="wall-night" aria-hidden="true" /> : null;
}

/** Words over every scene; nothing while there are none. */
function Banner({ text }: { readonly text: string | null }) {
  return text === null ? null : <p className="wall-banner">{text}</p>;
}

interface WallStageProps {
  readonly wall: Wall;
  readonly show: Show;
  readonly stage: Stage;
  readonly speech: WallSpeech;
  readonly state: FeedState;
  readonly waking: Waking | undefined;
  readonly banner: string | null;
  /** Called each time another scene is shown: the moment to take up a new version. */
  readonly onScene: (step: number) => void;
}

/** The picture: the scene on the screen, the next one laid out of sight, and the frame at the foot. */
export function WallStage({ wall, show, stage, speech, state, waking, banner, onScene }: WallStageProps) {
  const rotation = useRotation(show);
  const { step, pausedAt } = rotation;
  const driftRef = useDrift(stage, wall.drift, step);
  const onPrepared = useCallback((ready: number) => show.send({ type: 'prepared', step: ready }), [show]);
  const onBroken = useCallback((broken: number) => show.send({ type: 'broken', step: broken }), [show]);
  useEffect(() => {
    let before = show.current().step;
    return show.watch(() => {
      const { step: now, pausedAt: paused } = show.current();
      if (now !== before && paused === null) onScene(now);
      before = now;
    });
  }, [show, onScene]);
  const today = useToday(state.clockError);
  const [shown, next] = show.layers(rotation);
  const layers = shown.key === next.key ? [shown] : [shown, next];
  return (
    <div ref={driftRef} className="wall-drift">
      <Banner text={banner} />
      <div className="wall-layers" data-step={step}>
        {layers.map((layer) => (
          <SceneLayer
            key={layer.key}
            layer={layer}
            isShown={layer.key === shown.key}
            stage={stage}
            speech={speech}
            today={today}
            onPrepared={onPrepared}
            onBroken={onBroken}
          />
        ))}
      </div>
      <WallFrame
        stage={stage}
        speech={speech}
        state={state}
        poll={wall.poll}
        waking={waking}
        isPaused={pausedAt !== null}
        place={placeText(wall, step)}
      />
    </div>
  );
}
