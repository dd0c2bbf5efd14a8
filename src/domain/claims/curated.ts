import type { Claim } from './claim.ts';
import type { PublicEvent } from '../record/event.ts';
import type { OperationReport } from '../record/operation.ts';
import type { Perception } from '../record/perception.ts';

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
