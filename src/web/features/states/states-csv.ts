import { COMPARISON_COLUMNS, comparisonRow } from '../../../domain/judgement/comparison-rows.ts';
import { windowFigures } from '../../../domain/judgement/regions/state-readings.ts';
import { regionName } from '../../../domain/place/region.ts';
import type { Table } from '../../../domain/table.ts';
import type { StatesReading } from './layers.ts';

/** Every state and layer as a table: the same numbers as the page, unrounded. */
export function statesTable(reading: StatesReading, edition: string): Table {
  return {
    columns: [...COMPARISON_COLUMNS, 'name'],
    rows: reading.layers.flatMap(({ readings }) =>
      readings.map((each) => [
        ...comparisonRow(edition, each.comparison, windowFigures(each)),
        regionName(each.region).es,
      ]),
    ),
  };
}
