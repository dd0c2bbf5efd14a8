import type { ReactNode } from 'react';
import type { RegionCode } from '../../../domain/place/region.ts';

/** How a state is drawn on a map or tile grid; every word and colour is decided before. */
export interface StateMark {
  readonly code: RegionCode;
  /** At most five letters. */
  readonly abbreviation: string;
  /** The whole reading in words, for a screen reader and for the line under the map. */
  readonly reading: string;
  /** Any CSS colour. */
  readonly fill: string;
  /** The colour of words on the fill. */
  readonly ink: string;
  /** Not comparable: hatched instead of filled. */
  readonly hatched: boolean;
  /** The verdict's shape, or a figure, under the abbreviation. */
  readonly sign: ReactNode;
}

/** What the map, the tiles and the page agree on: which are chosen and which one is looked at. */
export interface StateChoice {
  /** One state, the members of a group, or none. */
  readonly chosen: readonly RegionCode[];
  readonly onChoose: (code: RegionCode) => void;
  /** Called as the pointer or the focus moves over the states; nothing when it leaves. */
  readonly onLook: (code: RegionCode | null) => void;
}

/** The chosen state where it stands alone: only then can it be read out and asked about. */
export function aloneOf(chosen: readonly RegionCode[]): RegionCode | null {
  return (chosen.length === 1 ? chosen[0] : null) ?? null;
}
