import type { Cube } from '../../domain/cube.ts';
import type { Edition } from '../../domain/edition.ts';
import type { IndicatorId } from '../../domain/indicator.ts';
import type { Population } from '../../domain/population.ts';
import type { Vintage } from '../../domain/source.ts';

/**
 * The port that every store fills: one immutable edition, read only. Everything is a promise, so that a
 * store may sit behind a wire. A store never judges: it selects and sums.
 */
export interface Store {
  /** The edition that this store serves. */
  edition(): Promise<Edition>;
  /** Every vintage that is kept, newest of each source first. */
  vintages(): Promise<readonly Vintage[]>;
  /** One indicator, all states and the nation; nothing where the edition lacks it. */
  cube(indicator: IndicatorId): Promise<Cube | undefined>;
  /** CONAPO's population by state. */
  population(): Promise<Population>;
  /** Lets go of files and memory; no call may follow. */
  close(): Promise<void>;
}
