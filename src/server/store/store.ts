import type { Cube } from '../../domain/series/cube.ts';
import type { Curated } from '../../domain/claims/curated.ts';
import type { Edition } from '../../domain/record/edition.ts';
import type { IndicatorId } from '../../domain/indicator/rows.ts';
import type { MunicipalTable, Printing, RegionRow, YearTotal } from '../../domain/record/lineage.ts';
import type { Month } from '../../domain/time/period.ts';
import type { Municipality } from '../../domain/place/municipality.ts';
import type { MunicipalPopulation } from '../../domain/place/municipal-population.ts';
import type { Population } from '../../domain/place/population.ts';
import type { RegionCode } from '../../domain/place/region.ts';
import type { Vintage } from '../../domain/indicator/source.ts';

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
  /** CONAPO's population by state, for the years that series reach. */
  population(): Promise<Population>;
  /** Every municipality by code, as CONAPO names them; none where the edition has no population of them. */
  municipalities(): Promise<readonly Municipality[]>;
  /** The source rows that count towards an indicator in one month, of every region and kept vintage. */
  sourceRows(indicator: IndicatorId, month: Month): Promise<readonly RegionRow[]>;
  /**
   * Every month as every kept vintage printed it, added over regions, by month; nothing for a month where
   * one of the regions is blank, no row where the vintage lacks one of them.
   */
  printings(indicator: IndicatorId, regions: readonly RegionCode[]): Promise<readonly Printing[]>;
  /** One indicator in the municipalities of a state; nothing where the edition has none. */
  municipal(indicator: IndicatorId, state: RegionCode): Promise<MunicipalTable | undefined>;
  /** One indicator in the municipalities of each state that counts it, a table a state; none where the edition has none. */
  municipalTables(indicator: IndicatorId): Promise<readonly MunicipalTable[]>;
  /** CONAPO's population by municipality, for the years that series reach. */
  municipalPopulation(): Promise<MunicipalPopulation>;
  /** Figures that are only known for whole years, by region and year. */
  yearly(indicator: IndicatorId): Promise<readonly YearTotal[]>;
  /** What was said, done and felt: the curated tables, as they stood when the store was opened. */
  curated(): Promise<Curated>;
  /** Lets go of files and memory; no call may follow. */
  close(): Promise<void>;
}
