import type { IndicatorId } from '../../indicator/rows.ts';
import type { RegionCode } from '../../place/region.ts';
import { parseWall } from '../scene-query.ts';

/** Days of the week, Monday is 1 and Sunday 7 (ISO 8601). */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
type Weekday = (typeof WEEKDAYS)[number];

/** The most characters of a screen's name, of a wall's query, of a banner; the most rows of a schedule. */
export const MOST_NAME = 40;
export const MOST_WALL = 4000;
export const MOST_BANNER = 160;
export const MOST_HOURS = 12;

/** Words over every scene, until a moment (ISO 8601). */
interface Banner {
  readonly text: string;
  readonly until: string;
}

/** Another wall at certain hours of certain days in Mexico City: from one hour up to, not including, the other. */
interface ScreenHours {
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
type FirstScene = { readonly scene: string } & ({ readonly when: 'edition' } | Threshold);

/** What a named screen shows, as it is kept on the server. */
export interface ScreenPlan {
  /** The query of its wall. */
  readonly wall: string;
  readonly banner: Banner | null;
  /** The first row that holds is shown in place of its wall. */
  readonly schedule: readonly ScreenHours[];
  readonly first: FirstScene | null;
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
