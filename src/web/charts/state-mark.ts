import type { ReactNode } from 'react';
import type { RegionCode } from '../../domain/region.ts';

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

/** What the map, the tiles and the page agree on: who is chosen and who is looked at. */
export interface StateChoice {
  readonly chosen: RegionCode | null;
  readonly onChoose: (code: RegionCode) => void;
  /** Told as the pointer or the focus moves over the states; nothing when it leaves. */
  readonly onLook: (code: RegionCode | null) => void;
}
