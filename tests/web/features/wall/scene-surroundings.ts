import { stageOf } from '../../../../src/web/features/wall/screen/stage.ts';
import { useWallSpeech } from '../../../../src/web/features/wall/reading/speech.ts';
import type { SceneProps } from '../../../../src/web/features/wall/scenes/parts/scene-props.ts';
import { FIGURES_ALONE } from './figures-alone.ts';

/** What a scene is given beside itself: the figures of the mock on a screen of 1080 lines, in November 2026. */
export function useSurroundings(): Omit<SceneProps, 'scene'> {
  return { evidence: FIGURES_ALONE, stage: stageOf(1920, 1080), speech: useWallSpeech(), today: '2026-11' };
}
