import type { Language } from '../bilingual.ts';
import type { Topic } from '../indicator/rows.ts';
import type { RegionCode } from '../place/region.ts';
import { STATE_CODES } from '../place/region.ts';
import { sceneKind, type SceneKind } from './scene-kinds.ts';
import { DEFAULT_VIEW, type BaseChoice, type PeriodChoice, type View } from './view.ts';
import type { Measure } from '../series/rate.ts';

/** In place of a region: the next of the 32 states, each time the scene has its turn. */
export const EACH_STATE = 'each';

/** A scene as chosen; what it leaves out it takes from its wall. */
export interface SceneChoice {
  readonly kind: SceneKind;
  /** How long it is shown, in whole seconds from {@link LEAST_SECONDS} to {@link MOST_SECONDS}. */
  readonly seconds?: number;
  /** A region, or {@link EACH_STATE}. */
  readonly region?: RegionCode;
  readonly period?: PeriodChoice;
  readonly measure?: Measure;
  readonly base?: BaseChoice;
  /** The topics it speaks of; without them its kind's own. */
  readonly topics?: readonly Topic[];
}

/** One wall-screen picture, nothing left open: what it shows, of which view and topics, for how many seconds. */
export interface Scene {
  readonly kind: SceneKind;
  readonly view: View;
  readonly topics: readonly Topic[];
  readonly seconds: number;
  /** How many scenes of its kind came before it, counted from the first step. */
  readonly turn: number;
}

/** Hours of the day in Mexico City, 0 to 23, in which the wall is dimmed: from one up to, not including, the other. */
export interface NightHours {
  readonly from: number;
  readonly to: number;
}

/** A wall screen, whole, as its URL tells it. */
export interface Wall {
  /** What a scene shows where it says nothing else. */
  readonly view: View;
  /** Seconds of a scene that names none. */
  readonly seconds: number;
  /** In order; never empty. */
  readonly scenes: readonly SceneChoice[];
  readonly language: Language;
  readonly theme: WallTheme;
  /** How fast the picture wanders against burn-in, in pixels a minute, 0 to {@link MOST_DRIFT}. */
  readonly drift: number;
  readonly night: NightHours | null;
  /** Whether taps and keys do nothing. */
  readonly lock: boolean;
  /** How much of every edge the screen crops, in per cent of its width and height, 0 to {@link MOST_CROP}. */
  readonly crop: number;
  /** Seconds between two questions to the server, {@link LEAST_POLL} to {@link MOST_POLL}. */
  readonly poll: number;
}

export const WALL_THEMES = ['dark', 'light'] as const;
export type WallTheme = (typeof WALL_THEMES)[number];

/** Shortest and longest time that a scene is shown, in seconds. */
export const LEAST_SECONDS = 1;
export const MOST_SECONDS = 3600;
/** Fastest drift, in pixels a minute. */
export const MOST_DRIFT = 24;
/** The most that a screen may crop of an edge, in per cent. */
export const MOST_CROP = 5;
/** Shortest and longest time between two questions to the server, in seconds. */
export const LEAST_POLL = 2;
export const MOST_POLL = 3600;
/** How many scenes a wall may have. */
export const MOST_SCENES = 60;

/**
 * The scenes of a wall that names none, in the order of the front page: now, the year, the long arc, what moved it,
 * the states, the municipalities that carry it, what was said, what people feel, operations; and between them one
 * state after another.
 */
export const DEFAULT_SCENES: readonly SceneChoice[] = [
  { kind: 'now', seconds: 30 },
  { kind: 'cards' },
  { kind: 'lines', seconds: 25, period: 'since-2018' },
  { kind: 'moved' },
  { kind: 'states' },
  { kind: 'states', topics: ['extortion'] },
  { kind: 'divergence', seconds: 25 },
  { kind: 'region', region: EACH_STATE },
  { kind: 'municipalities' },
  { kind: 'claims' },
  { kind: 'region', region: EACH_STATE },
  { kind: 'felt' },
  { kind: 'operations' },
];

/** The wall of a URL that says nothing. */
export const DEFAULT_WALL: Wall = {
  view: DEFAULT_VIEW,
  seconds: 20,
  scenes: DEFAULT_SCENES,
  language: 'es',
  theme: 'dark',
  drift: 12,
  night: { from: 22, to: 6 },
  lock: false,
  crop: 0,
  poll: 60,
};

function modulo(number: number, divisor: number): number {
  return ((number % divisor) + divisor) % divisor;
}

/**
 * The place among a wall's scenes that a step of the rotation stands on; steps may be negative.
 * @example placeOf({ scenes: ['first', 'second', 'third'] }, 4) // 1
 * @example placeOf({ scenes: ['first', 'second', 'third'] }, -1) // 2
 */
export function placeOf(wall: Wall, step: number): number {
  return modulo(step, wall.scenes.length);
}

function isEach(choice: SceneChoice): boolean {
  return choice.region === EACH_STATE;
}

/** How many scenes of a sort came before a step, counted from step 0. */
function turnsBefore(wall: Wall, step: number, isOne: (choice: SceneChoice) => boolean): number {
  const round = Math.floor(step / wall.scenes.length);
  const before = wall.scenes.slice(0, placeOf(wall, step)).filter(isOne).length;
  return round * wall.scenes.filter(isOne).length + before;
}

function regionAt(wall: Wall, step: number, choice: SceneChoice): RegionCode {
  if (!isEach(choice)) return choice.region ?? wall.view.region;
  return STATE_CODES[modulo(turnsBefore(wall, step, isEach), STATE_CODES.length)] ?? wall.view.region;
}

/** The scene of a step of the rotation: step 0 is the first, and after the last the first comes again. */
export function sceneAt(wall: Wall, step: number): Scene {
  const choice = wall.scenes[placeOf(wall, step)];
  if (!choice) throw new Error('a wall has at least one scene');
  const { topics, mostTopics } = sceneKind(choice.kind);
  return {
    kind: choice.kind,
    seconds: choice.seconds ?? wall.seconds,
    topics: mostTopics > 0 ? (choice.topics ?? topics) : topics,
    turn: turnsBefore(wall, step, (each) => each.kind === choice.kind),
    view: {
      ...wall.view,
      region: regionAt(wall, step, choice),
      period: choice.period ?? wall.view.period,
      measure: choice.measure ?? wall.view.measure,
      base: choice.base ?? wall.view.base,
    },
  };
}

/** A wall that shows one region in every scene but those that take each state in turn. */
export function withRegion(wall: Wall, region: RegionCode): Wall {
  const scenes = wall.scenes.map((choice) => {
    const { region: own, ...rest } = choice;
    return own === EACH_STATE ? choice : rest;
  });
  return { ...wall, view: { ...wall.view, region }, scenes };
}

/** A wall that shows one period in every scene. */
export function withPeriod(wall: Wall, period: PeriodChoice): Wall {
  const scenes = wall.scenes.map((choice) => {
    const { period: own, ...rest } = choice;
    return own === undefined ? choice : rest;
  });
  return { ...wall, view: { ...wall.view, period }, scenes };
}
