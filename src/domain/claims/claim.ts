import { TOPICS, type IndicatorId } from '../indicator/rows.ts';
import type { Bilingual } from '../bilingual.ts';
import type { GapReason } from '../indicator/observation.ts';
import type { Month, Window } from '../time/period.ts';
import type { Quarter } from '../record/curated/perception.ts';
import type { Measure } from '../series/rate.ts';
import type { RegionCode } from '../place/region.ts';

/** Who speaks: a closed list, so that a reader may set officials beside their critics. */
export const SPEAKER_KINDS = [
  'government',
  'state-government',
  'foreign-government',
  'statistics-office',
  'civil-group',
  'business-group',
  'academic',
  'consultancy',
  'international',
  'press',
] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

/** What a statement speaks of: the topics of Saldo's indicators and those that it keeps no count of. */
export const CLAIM_TOPICS = [
  ...TOPICS,
  'high-impact-crime',
  'lethal-violence',
  'perception',
  'unreported-crime',
  'atrocities',
  'armed-groups',
] as const;
export type ClaimTopic = (typeof CLAIM_TOPICS)[number];

/** Why no edition of Saldo can test a statement as it was made. */
export const MISSING_REASONS = [
  'composite-index', // a sum of crimes that only the speaker defines
  'day-window', // counted in days that are not whole months
  'indicator-not-kept', // Saldo keeps no such count
  'narrower-scope', // the figure counts a part of an indicator
  'no-base', // base or period is not stated
  'not-a-count', // not a count at all
  'other-register', // a count of the speaker's own
  'preliminary-count', // the cabinet's daily count, never published as data
  'register-stock', // everyone in the register on a day, where the files count months of disappearance
  'scope-not-stated', // what is counted is not stated
  'survey', // an estimate of a survey
] as const;
type MissingReason = (typeof MISSING_REASONS)[number];

/** Why a finding is `cannot-tell`: typed in the claim, or read off the data of the edition. */
export type CannotTell =
  MissingReason | GapReason | 'victims-by-month' | 'revision-too-large' | 'no-window' | 'no-population';

/** What a claim mainly says, which decides its finding. */
export const CLAIM_KINDS = ['change', 'level', 'superlative', 'streak', 'states', 'rank'] as const;
type ClaimKind = (typeof CLAIM_KINDS)[number];

/** How a printed number is meant: as it stands, as the least (`more than`), or roughly (`almost`). */
export const BOUNDS = ['exact', 'at-least', 'about'] as const;
export type Bound = (typeof BOUNDS)[number];

/** A number as printed: its value and how many decimals were given, from which its rounding follows. */
export interface PrintedFigure {
  readonly value: number;
  readonly decimals: number;
}

/** `lowest June since 2016`: no period of the kind in a later year lies beyond; `series` takes them all. */
export interface Superlative {
  readonly extreme: 'lowest' | 'highest';
  /** Against the same months of other years, all single months, or whole years. */
  readonly among: 'same-months' | 'months' | 'years';
  /** A year (its own periods left out), a month (itself included), or the whole series. */
  readonly since: number | Month | 'series';
  /** The window it speaks of, where that is not the claim's own. */
  readonly window: Window | null;
}

/** `three months of falls in a row`. */
export interface Streak {
  readonly direction: 'down' | 'up';
  readonly months: number;
}

/** `down in 27 states`. */
export interface StateCount {
  readonly direction: 'down' | 'up';
  readonly count: number;
}

/** `the second highest rate of all states`. */
export interface StateRank {
  readonly extreme: 'lowest' | 'highest';
  readonly place: number;
}

/** Among which crimes one is said to be the only one that moved its way. */
export const SOLE_AMONG = ['high-impact'] as const;
type Sole = (typeof SOLE_AMONG)[number];

/** What a statement says, as something that can be asked of the registers. */
export interface ClaimQuery {
  readonly kind: ClaimKind;
  readonly indicator: IndicatorId;
  readonly measure: Measure;
  readonly window: Window;
  readonly base: Window | null;
  readonly superlative: Superlative | null;
  readonly streak: Streak | null;
  /** `the only one that rose`: among which crimes. */
  readonly sole: Sole | null;
  /** In how many of the 32 states it moved. */
  readonly states: StateCount | null;
  /** The place of its state among the 32. */
  readonly rank: StateRank | null;
  /** Tested against yearly totals, because months are missing or whole years are meant. */
  readonly yearly: boolean;
  /** The statement counts days; it is tested on the nearest whole months. */
  readonly wholeMonths: boolean;
}

/** What a statement says of the ENSU survey, whose quarters Saldo keeps. */
export interface SurveyQuery {
  readonly quarter: Quarter;
  readonly base: Quarter | null;
  /** The highest (or lowest) figure since a quarter, itself included. */
  readonly extreme: 'lowest' | 'highest' | null;
  readonly since: Quarter | null;
}

/** A public statement made testable. What was said is summarised in our words, figures as printed. */
export interface Claim {
  readonly id: string;
  /** `YYYY-MM-DD`, `YYYY-MM` where only the month is known, nothing where the page bears no date. */
  readonly statedOn: string | null;
  readonly speaker: string;
  readonly speakerKind: SpeakerKind;
  readonly topic: ClaimTopic;
  readonly region: RegionCode;
  readonly link: string;
  readonly sourceTitle: string;
  readonly paraphrase: Bilingual;
  readonly direction: 'down' | 'up' | null;
  /** The size of the change in per cent, without sign. */
  readonly size: PrintedFigure | null;
  readonly bound: Bound;
  /** The printed figures of window and base, in the claim's measure. */
  readonly windowValue: PrintedFigure | null;
  readonly baseValue: PrintedFigure | null;
  readonly query: ClaimQuery | null;
  readonly survey: SurveyQuery | null;
  readonly missing: MissingReason | null;
  /** A printed slip or an ambiguity that a reader must know. */
  readonly note: Bilingual | null;
}

/**
 * The number a figure's text stands for; nothing where it is no plain number (`1234.50`).
 * @example readFigure('24.50') // { value: 24.5, decimals: 2 }
 * @example readFigure('40 %') // undefined
 */
export function readFigure(text: string): PrintedFigure | undefined {
  if (!/^\d+(\.\d+)?$/.test(text)) return undefined;
  return { value: Number(text), decimals: text.split('.')[1]?.length ?? 0 };
}

/**
 * The size of a claim's change with its sign, in per cent; nothing where no size was printed.
 * @example statedChange({ size: { value: 24.5, decimals: 1 }, direction: 'down' }) // -24.5
 */
export function statedChange(claim: Pick<Claim, 'size' | 'direction'>): number | undefined {
  if (!claim.size || !claim.direction) return undefined;
  return claim.direction === 'down' ? -claim.size.value : claim.size.value;
}
