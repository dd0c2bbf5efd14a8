import { EACH_STATE, SCENE_TOPICS, type SceneChoice } from '../../../../domain/view/scene.ts';
import { regionTitle, type WallSpeech } from '../reading/speech.ts';

/** What a scene is called in a list: its kind, its topics where they are its own, and its region. */
export function sceneName(choice: SceneChoice, region: string, speech: WallSpeech): string {
  const { own } = speech;
  const topics = choice.topics ?? (choice.kind === 'states' ? SCENE_TOPICS.states : []);
  const parts = [own.kinds[choice.kind], ...topics.map((topic) => own.topics[topic])];
  const isEverywhere = choice.kind === 'states' || choice.kind === 'divergence';
  if (!isEverywhere) parts.push(region === EACH_STATE ? own.eachState : regionTitle(region, speech));
  return parts.join(' · ');
}
