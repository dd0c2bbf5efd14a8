import { sceneKind } from '../../../../../domain/view/scene-kinds.ts';
import { EACH_STATE, type SceneChoice } from '../../../../../domain/view/scene.ts';
import { regionTitle, type WallSpeech } from '../../reading/speech.ts';

/** What a scene is called in a list: its kind, its topics where they are its own, and its region. */
export function sceneName(choice: SceneChoice, region: string, speech: WallSpeech): string {
  const { own: words } = speech;
  const { topics: own, mostTopics, ofRegion } = sceneKind(choice.kind);
  const topics = choice.topics ?? (mostTopics === 1 ? own : []);
  const parts = [words.kinds[choice.kind], ...topics.map((topic) => words.topics[topic])];
  if (ofRegion) parts.push(region === EACH_STATE ? words.eachState : regionTitle(region, speech));
  return parts.join(' · ');
}
