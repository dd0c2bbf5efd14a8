import { sceneKind, type SceneKind } from '../../../../domain/view/scene-kinds.ts';
import { EACH_STATE, MOST_SCENES, type SceneChoice } from '../../../../domain/view/scene.ts';
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

/** How many topics the reader chooses for a kind of scene. */
export function topicChoices(kind: SceneKind): number {
  return sceneKind(kind).mostTopics;
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

/** A scene of a list with every place where it stands: one state after another comes again between the others. */
export interface SceneEntry {
  readonly choice: SceneChoice;
  readonly places: readonly number[];
}

function isSameTurn(a: SceneChoice, b: SceneChoice): boolean {
  return a.region === EACH_STATE && JSON.stringify(a) === JSON.stringify(b);
}

/** A list with the copies of scenes that take each state in turn folded into one entry each. */
export function folded(scenes: readonly SceneChoice[]): readonly SceneEntry[] {
  return scenes.flatMap((choice, place) => {
    const same = scenes.flatMap((each, other) =>
      other === place || isSameTurn(choice, each) ? [other] : [],
    );
    return same[0] === place ? [{ choice, places: same }] : [];
  });
}

/** A list with every copy of an entry replaced, or taken out. */
export function withEntry(
  scenes: readonly SceneChoice[],
  { places }: SceneEntry,
  choice: SceneChoice | undefined,
): readonly SceneChoice[] {
  return scenes.flatMap((each, place) => (places.includes(place) ? (choice ?? []) : [each]));
}

/** After how many other scenes an entry comes again; nothing where it comes once a round. */
export function spacingOf({ places: [first, second] }: SceneEntry): number | undefined {
  return first === undefined || second === undefined ? undefined : second - first - 1;
}

/** A list in which an entry comes after every so many other scenes, or once, where its first copy stood. */
export function spaced(
  scenes: readonly SceneChoice[],
  entry: SceneEntry,
  spacing: number | undefined,
): readonly SceneChoice[] {
  const others = withEntry(scenes, entry, undefined);
  const { choice, places } = entry;
  if (spacing === undefined || others.length === 0) return others.toSpliced(places[0] ?? 0, 0, choice);
  const next = others.flatMap((each, place) => ((place + 1) % spacing === 0 ? [each, choice] : [each]));
  // Fewer others than the spacing: it still has its turn.
  return (next.length > others.length ? next : [...others, choice]).slice(0, MOST_SCENES);
}
