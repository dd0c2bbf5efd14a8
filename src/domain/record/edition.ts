import type { DefinedIndicator } from '../indicator/defined.ts';
import type { IndicatorId } from '../indicator/rows.ts';
import type { Break, Method } from '../time/method.ts';
import type { Month, Window } from '../time/period.ts';
import type { RegionGroup, State } from '../place/region.ts';
import type { Source, Vintage } from '../indicator/source.ts';
import type { Agreement } from './agreement.ts';
import type { GrowthShares } from './revisions/usual-growth.ts';
import type { RegisteringBreak } from './curated/registering-break.ts';
import type { RevisionShares } from './revisions/usual-revision.ts';

/** How far an indicator reaches in one edition. */
export interface Coverage {
  readonly indicator: IndicatorId;
  /** First and last month with a value in every state. */
  readonly states: Window | null;
  /** First and last month with a value for the nation. */
  readonly nation: Window | null;
  /** The vintages that serve at least one of its values. */
  readonly vintages: readonly string[];
  /**
   * How far totals of the newest month, quarter and year of a cut had moved 3 to 24 months later, measured
   * on the kept files; assumed, without pairs, where only one cut is kept of its months.
   */
  readonly usualRevision: RevisionShares;
  /** The same with its sign, for setting figures of an older cut against those of a newer one. */
  readonly usualGrowth: GrowthShares;
}

/** What is served, whole: made from the newest vintage of each source, immutable, named by its content. */
export interface Edition {
  /** `YYYY-MM-<8 hex digits>`: the newest month covered and a digest of the vintages and rules. */
  readonly id: string;
  readonly coversThrough: Month;
  /** The newest known publication date among its vintages, `YYYY-MM-DD`, or nothing. */
  readonly publishedOn: string | null;
  readonly coverage: readonly Coverage[];
  /** Vintages that serve, newest of each source and any older one that still serves a month. */
  readonly vintages: readonly Vintage[];
  readonly sources: readonly Source[];
  /** Republished files set against the official ones: which may outrank an older official cut. */
  readonly agreements: readonly Agreement[];
}

/** An edition with the tables that explain it. */
export interface EditionCatalogue extends Edition {
  readonly indicators: readonly DefinedIndicator[];
  readonly states: readonly State[];
  readonly groups: readonly RegionGroup[];
  readonly methods: readonly Method[];
  readonly breaks: readonly Break[];
  /** Months from which a state's counts are registered otherwise inside one method, from the curated table. */
  readonly registeringBreaks: readonly RegisteringBreak[];
}
