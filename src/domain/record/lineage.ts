import type { IndicatorId } from '../indicator/rows.ts';
import type { Observation } from '../indicator/observation.ts';
import type { Month } from '../time/period.ts';
import type { RegionCode } from '../place/region.ts';
import type { Source, Vintage } from '../indicator/source.ts';

/** A row of an official file as far as one month of it counts towards an indicator, in the file's own words. */
export interface SourceRow {
  /** Any of these is nothing where the file does not tell it. */
  readonly tipo: string | null;
  readonly subtipo: string | null;
  readonly modalidad: string | null;
  readonly sexo: string | null;
  readonly edad: string | null;
  readonly value: number;
}

/** A source row with the region and vintage that it stands in. */
export interface RegionRow extends SourceRow {
  readonly region: RegionCode;
  readonly vintage: string;
}

/** One month's figure as one vintage printed it; nothing where the cell is blank. */
export interface Printing {
  readonly vintage: string;
  readonly month: Month;
  readonly value: number | null;
}

/** A figure that is only known for a whole year. */
export interface YearTotal {
  readonly region: RegionCode;
  readonly year: number;
  /** The last month that the figure holds; the year is whole where it is December. */
  readonly through: Month;
  readonly value: number;
  readonly vintage: string;
}

/**
 * One indicator in the municipalities of one state, by column, largest first. The register of missing
 * people leaves out months without a record: there such a month is 0. In case files a blank cell is `null`.
 */
export interface MunicipalTable {
  readonly indicator: IndicatorId;
  readonly state: RegionCode;
  readonly start: Month;
  readonly columns: readonly {
    readonly code: RegionCode;
    readonly name: string;
    readonly values: readonly (number | null)[];
  }[];
  /** The files that it comes from; left out where that is not known. */
  readonly vintages?: readonly string[];
}

/** What one figure of one edition was made of, down to the rows of the official files. */
export interface Lineage {
  readonly edition: string;
  readonly indicator: IndicatorId;
  readonly region: RegionCode;
  readonly month: Month;
  readonly observation: Observation;
  /** The regions that the figure is the sum of, each with the vintage that serves it; gaps have neither. */
  readonly parts: readonly {
    readonly region: RegionCode;
    readonly value: number | null;
    readonly vintage: string | null;
  }[];
  /** The rows of the official files, in their own words, added over the parts; zeros are left out. */
  readonly rows: readonly SourceRow[];
  /** One state's municipalities, where the register counts by municipality; zeros are left out. */
  readonly municipalities: readonly {
    readonly code: RegionCode;
    readonly name: string;
    readonly value: number;
  }[];
  /** What rows or municipalities add up to; nothing where the source gives none. */
  readonly accounted: number | null;
  readonly vintages: readonly Vintage[];
  readonly sources: readonly Source[];
}

/** Source rows of several regions added where they name the same category, largest first. */
export function addRows(rows: readonly SourceRow[]): SourceRow[] {
  const sums = new Map<string, SourceRow>();
  for (const { tipo, subtipo, modalidad, sexo, edad, value } of rows) {
    const name = JSON.stringify([tipo, subtipo, modalidad, sexo, edad]);
    sums.set(name, {
      tipo,
      subtipo,
      modalidad,
      sexo,
      edad,
      value: value + (sums.get(name)?.value ?? 0),
    });
  }
  return [...sums.values()].toSorted((a, b) => b.value - a.value);
}
