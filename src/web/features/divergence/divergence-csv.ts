import { COMPARISON_COLUMNS, comparisonRow } from '../../../domain/judgement/comparison-rows.ts';
import { windowFigures } from '../../../domain/judgement/regions/state-readings.ts';
import { regionName } from '../../../domain/place/region.ts';
import type { Table } from '../../../domain/table.ts';
import type { Divergence } from './pairs.ts';

/** Every state as two rows, one for each of its changes, with the quadrant that the two make. */
export function divergenceTable(read: Divergence, edition: string): Table {
  return {
    columns: [...COMPARISON_COLUMNS, 'name', 'quadrant'],
    rows: read.pairs.flatMap(({ region, first, second, quadrant }) =>
      [first, second].map((each) => [
        ...comparisonRow(edition, each.comparison, windowFigures(each)),
        regionName(region).es,
        quadrant,
      ]),
    ),
  };
}
