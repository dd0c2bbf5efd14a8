import type { Month } from '../../../../../domain/time/period.ts';
import type { Scene } from '../../../../../domain/view/scene.ts';
import type { WallEvidence } from '../../ports/wall-evidence.ts';
import type { WallSpeech } from '../../reading/speech.ts';
import type { Stage } from '../../screen/stage.ts';

/** What every scene is given: what to show, of which data, where, in which language, and the present month. */
export interface SceneProps {
  readonly scene: Scene;
  readonly evidence: WallEvidence;
  readonly stage: Stage;
  readonly speech: WallSpeech;
  readonly today: Month;
}
