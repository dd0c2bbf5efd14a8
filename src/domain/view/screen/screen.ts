import type { IndicatorId } from '../../indicator/rows.ts';
import type { RegionCode } from '../../place/region.ts';
import type { SceneKind } from '../scene-kinds.ts';
import { parseWall } from '../scene-query.ts';

/** Days of the week, Monday is 1 and Sunday 7 (ISO 8601). */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** The most characters of a screen's name, of a wall's query, of a banner; the most rows of a schedule. */
export const MOST_NAME = 40;
export const MOST_WALL = 4000;
export const MOST_BANNER = 120;
export const MOST_HOURS = 12;

/** How many screens a server keeps. */
export const MOST_SCREENS = 100;

/** Words over every scene, until a moment (ISO 8601). */
interface Banner {
  readonly text: string;
  readonly until: string;
}

/** Another wall at certain hours of certain days in Mexico City: from one hour up to, not including, the other. */
export interface ScreenHours {
  readonly days: readonly Weekday[];
  readonly from: number;
  /** 1 to 24; one that is not after `from` lies on the next day. */
  readonly to: number;
  /** The query of the wall that is shown then. */
  readonly wall: string;
}

/** A figure beyond which a scene comes first: the newest value of an indicator in a region. */
interface Threshold {
  readonly when: 'above' | 'below';
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  readonly value: number;
}

/** A scene, as a link writes it, that comes first for a day once something has happened. */
export type FirstScene = { readonly scene: string } & ({ readonly when: 'edition' } | Threshold);

/** What a named screen shows, as it is kept on the server. */
export interface ScreenPlan {
  /** The query of its wall. */
  readonly wall: string;
  readonly banner: Banner | null;
  /** The first row that holds is shown in place of its wall. */
  readonly schedule: readonly ScreenHours[];
  readonly first: FirstScene | null;
}

/** A screen as its displays are told of it. */
export interface NamedScreen {
  readonly name: string;
  readonly plan: ScreenPlan;
  /** Until when the first scene comes first; nothing while it does not. */
  readonly firstUntil: string | null;
  /** The server's clock. */
  readonly now: string;
}

/** What a display tells of itself. */
export interface DisplayReport {
  /** Made up by the page: two windows of one name are two displays. */
  readonly display: string;
  /** The scene on the screen, and of which region; nothing before the first. */
  readonly scene: SceneKind | null;
  readonly region: RegionCode | null;
  readonly edition: string | null;
  /** When the server last confirmed what it shows. */
  readonly confirmed: string | null;
  /** The build of the app that it runs. */
  readonly version: string;
  /** Whether the screen is kept on; nothing while that is not known. */
  readonly awake: boolean | null;
}

/** A display as it last told of itself. */
export interface Display extends DisplayReport {
  readonly seen: string;
}

/** A screen as whoever looks after it sees it. */
export interface AttendedScreen extends Omit<NamedScreen, 'now'> {
  /** Names its plan: another one, once anybody has changed it. */
  readonly version: string;
  readonly displays: readonly Display[];
}

/** Every screen of a server. */
export interface ScreenList {
  readonly now: string;
  /** Whether the server has a token: without one nothing can be changed. */
  readonly canChange: boolean;
  readonly screens: readonly AttendedScreen[];
}

/**
 * Whether a text can name a screen: small letters, digits and hyphens between them.
 * @example isScreenName('hall-2') // true
 * @example isScreenName('Hall 2') // false
 */
export function isScreenName(text: string): boolean {
  return text.length <= MOST_NAME && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/**
 * Whether a wall's query can be read whole.
 * @example isWallQuery('s=cards~20&lock=1') // true
 * @example isWallQuery('s=nothing') // false
 */
export function isWallQuery(query: string): boolean {
  return parseWall(query).problems.length === 0;
}

/**
 * Whether a text is one scene, as a link writes it.
 * @example isSceneText('cards~20') // true
 * @example isSceneText('cards&s=lines') // false
 */
export function isSceneText(scene: string): boolean {
  return scene !== '' && isWallQuery(`s=${encodeURIComponent(scene)}`);
}
