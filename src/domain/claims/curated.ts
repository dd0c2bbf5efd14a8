import type { Claim } from './claim.ts';
import type { PublicEvent } from '../record/curated/event.ts';
import type { OperationReport } from '../record/curated/operation.ts';
import type { AnnouncedMean } from '../record/printed/announced-mean.ts';
import type { MissingStock } from '../record/printed/missing-stock.ts';
import type { WomenVictims } from '../record/printed/women-victims.ts';
import type { Perception } from '../record/curated/perception.ts';
import type { Publication } from '../record/curated/publication.ts';
import type { DocumentedBreak, RegisteringBreak } from '../record/curated/registering-break.ts';

/** The tables that people keep by hand beside the editions: what was said, done and felt. */
export interface Curated {
  readonly claims: readonly Claim[];
  readonly events: readonly PublicEvent[];
  readonly operations: readonly OperationReport[];
  /** Months from which a state's counts are registered otherwise. */
  readonly registeringBreaks: readonly DocumentedBreak[];
  /** When each register is published next, as far as anybody has said. */
  readonly publications: readonly Publication[];
  readonly perception: Perception;
  /** Daily means of homicide victims as first announced. */
  readonly announced: readonly AnnouncedMean[];
  /** The register of missing people by cut. */
  readonly missing: MissingStock;
  readonly womenVictims: readonly WomenVictims[];
}

/** No tables at all: what a data folder without them holds. */
export const EMPTY_CURATED: Curated = {
  claims: [],
  events: [],
  operations: [],
  registeringBreaks: [],
  publications: [],
  perception: { ensu: [], envipe: [], unreported: [] },
  announced: [],
  missing: { cuts: [], states: [], sortings: [], recent: [] },
  womenVictims: [],
};

/** The registering breaks without what they are known by, which stands in the curated table. */
export function breaksOf({ registeringBreaks }: Curated): RegisteringBreak[] {
  return registeringBreaks.map(({ indicator, region, month, before, after }) => ({
    indicator,
    region,
    month,
    before,
    after,
  }));
}
