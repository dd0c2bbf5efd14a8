import { sceneKind, type SceneKind } from '../../../../domain/view/scene-kinds.ts';
import type { SceneChoice } from '../../../../domain/view/scene.ts';
import type { Topic } from '../../../../domain/indicator/rows.ts';

/** A list with one item replaced, or taken out where nothing replaces it. */
export function replaced<T>(items: readonly T[], place: number, item: T | undefined): readonly T[] {
  return items.flatMap((each, index) => {
    if (index !== place) return [each];
    return item === undefined ? [] : [item];
  });
}

/** A list with the item at one place moved to another; unchanged where that lies outside. */
export function moved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return items;
  return replaced(items, from, undefined).toSpliced(to, 0, item);
}

/** A scene with a field set, or left to the wall where nothing is given. */
export function withField<K extends keyof SceneChoice>(
  choice: SceneChoice,
  name: K,
  value: SceneChoice[K] | undefined,
): SceneChoice {
  const rest = Object.fromEntries(Object.entries(choice).filter(([key]) => key !== name));
  return { kind: choice.kind, ...rest, ...(value === undefined ? {} : { [name]: value }) };
}

/** How many topics the reader chooses for a kind of scene; one of more than two has its own. */
export function topicChoices(kind: SceneKind): number {
  const { mostTopics } = sceneKind(kind);
  return mostTopics > 2 ? 0 : mostTopics;
}

/** The topics of a scene, its own or its kind's. */
export function topicsOf(choice: SceneChoice): readonly Topic[] {
  return choice.topics ?? sceneKind(choice.kind).topics;
}

/** A scene of another kind: it keeps its time and place, and takes the topics of its new kind. */
export function withKind(choice: SceneChoice, kind: SceneKind): SceneChoice {
  return { ...withField(choice, 'topics', undefined), kind };
}

/** A scene with the topic at a place replaced; two places never hold the same topic. */
export function withTopic(choice: SceneChoice, place: number, topic: Topic): SceneChoice {
  const topics = topicsOf(choice);
  const other = topics.indexOf(topic);
  const swapped = other >= 0 ? replaced(topics, other, topics[place]) : topics;
  return { ...choice, topics: replaced(swapped, place, topic) };
}
