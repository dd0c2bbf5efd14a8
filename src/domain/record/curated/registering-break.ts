import type { Bilingual } from '../../bilingual.ts';
import type { IndicatorId } from '../../indicator/rows.ts';
import type { RegionCode } from '../../place/region.ts';
import type { Month } from '../../time/period.ts';

/** How registering changed: counts rose or fell to another level, or began or ended at all. */
export const REGISTERING_BREAK_KINDS = ['jump', 'drop', 'stop', 'start'] as const;
export type RegisteringBreakKind = (typeof REGISTERING_BREAK_KINDS)[number];

/**
 * A month from which one state's counts run, inside one method, on a level too far from the one before to be the
 * thing itself: a change of registering until shown otherwise. Found by a rule on the series, chosen by hand.
 */
export interface RegisteringBreak {
  readonly indicator: IndicatorId;
  /** One state. */
  readonly region: RegionCode;
  /** The first month of the new level. */
  readonly month: Month;
  /** Median month of the year before. */
  readonly before: number;
  /** Median month of the year from it on, or of the months that are published. */
  readonly after: number;
}

/** A registering break as it stands in the curated table, with what it is known by. */
export interface DocumentedBreak extends RegisteringBreak {
  readonly kind: RegisteringBreakKind;
  /** What the register printed on either side. */
  readonly evidence: Bilingual;
  /** What was published on the reason; nothing where nothing is known of it. */
  readonly link: string | null;
}

/**
 * The kind of change that two levels show.
 * @example kindOfLevels(0, 146.5) // 'start'
 */
export function kindOfLevels(before: number, after: number): RegisteringBreakKind {
  if (before === 0) return 'start';
  if (after === 0) return 'stop';
  return after > before ? 'jump' : 'drop';
}
