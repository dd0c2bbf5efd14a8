import type { Topic } from '../indicator/rows.ts';
import { HEADLINE_TOPICS } from './windows.ts';

/** What a kind of scene needs to know of itself, whoever draws it. */
interface SceneKindRow {
  /** The topics that it speaks of unless given otherwise. */
  readonly topics: readonly Topic[];
  /** How many topics may be given; with none it speaks of its own alone. */
  readonly mostTopics: number;
  /** Whether it speaks of one region; the others speak of all states, or of the nation whatever the wall shows. */
  readonly ofRegion: boolean;
  /** Whether its period may be chosen; the others speak of whatever is newest. */
  readonly ofPeriod: boolean;
}

function row(
  topics: readonly Topic[],
  mostTopics: number,
  { ofRegion = true, ofPeriod = true } = {},
): SceneKindRow {
  return { topics, mostTopics, ofRegion, ofPeriod };
}

const NEWEST = { ofPeriod: false };
const EVERYWHERE = { ofRegion: false };

/**
 * The kinds of scenes, a row each: the three answers of the front page, three figures, three lines, what moved a
 * total, the states by verdict, two changes of each state, one region, where it concentrates, what was said, what
 * people feel, what was announced of operations. `beside` sets the states of its region side by side.
 */
const SCENE_ROWS = {
  now: row(HEADLINE_TOPICS, 0, NEWEST),
  cards: row(HEADLINE_TOPICS, 3),
  lines: row(HEADLINE_TOPICS, 3),
  moved: row(['homicide'], 1),
  states: row(['homicide'], 1, EVERYWHERE),
  divergence: row(['homicide', 'extortion'], 2, EVERYWHERE),
  region: row(HEADLINE_TOPICS, 3),
  beside: row(['homicide'], 1),
  municipalities: row([], 0, { ...NEWEST, ...EVERYWHERE }),
  claims: row([], 0, NEWEST),
  felt: row([], 0, { ...NEWEST, ...EVERYWHERE }),
  operations: row([], 0, { ...NEWEST, ...EVERYWHERE }),
} as const satisfies Readonly<Record<string, SceneKindRow>>;
export type SceneKind = keyof typeof SCENE_ROWS;

/** The kinds of scenes, in the order in which they are offered. */
export const SCENE_KINDS = Object.keys(SCENE_ROWS) as readonly SceneKind[];

/**
 * What is known of a kind of scene.
 * @example sceneKind('cards').mostTopics // 3
 * @example sceneKind('claims').ofPeriod // false
 */
export function sceneKind(kind: SceneKind): SceneKindRow {
  return SCENE_ROWS[kind];
}
