import type { Claim } from './claim.ts';
import type { PublicEvent } from './event.ts';
import type { OperationReport } from './operation.ts';
import type { Perception } from './perception.ts';

/** The tables that people keep by hand beside the editions: what was said, done and felt. */
export interface Curated {
  readonly claims: readonly Claim[];
  readonly events: readonly PublicEvent[];
  readonly operations: readonly OperationReport[];
  readonly perception: Perception;
}

/** No tables at all: what a data folder without them holds. */
export const EMPTY_CURATED: Curated = {
  claims: [],
  events: [],
  operations: [],
  perception: { ensu: [], envipe: [], unreported: [] },
};
