import { measuredMonth } from '../../../../domain/series/measured.ts';
import { isGap, type GapReason } from '../../../../domain/indicator/observation.ts';
import { monthsIn, type Month, type Window } from '../../../../domain/time/period.ts';
import type { Edition } from '../../../../domain/record/edition.ts';
import { namedVintages, SERIES_COLUMNS, seriesRow } from '../../../../domain/series/series-rows.ts';
import type { Table } from '../../../../domain/table.ts';
import type { Population } from '../../../../domain/place/population.ts';
import type { Measure } from '../../../../domain/series/rate.ts';
import { monthlyObservations, observationAt, type Series } from '../../../../domain/series/series.ts';

/** One month of a series as a row: a value in the chosen measure, or the reason of its gap. */
export interface LongRow {
  readonly month: Month;
  readonly value: number | null;
  readonly gap?: GapReason;
}

/** The months of a span, the newest first. */
export function longRows(series: Series, span: Window, measure: Measure, population: Population): LongRow[] {
  return monthsIn(span)
    .toReversed()
    .map((month): LongRow => {
      const observation = observationAt(series, month);
      if (isGap(observation)) return { month, value: null, gap: observation.gap };
      return { month, value: measuredMonth(observation.value, month, measure, population, series.region) };
    });
}

/** The months of a series as a table, the oldest first; a gap is an empty cell with its reason. */
export function longTable(series: Series, span: Window, edition: Edition): Table {
  const { indicator, region } = series;
  const head = { edition: edition.id, indicator, region, vintages: namedVintages(edition) };
  return {
    columns: SERIES_COLUMNS,
    rows: monthlyObservations(series, span).map((each) => seriesRow(head, each)),
  };
}
