import { COMPARISON_COLUMNS, comparisonRow } from '../../../../domain/judgement/comparison-rows.ts';
import type { Table } from '../../../../domain/table.ts';
import type { RegionReading } from '../region-model.ts';

/** Every indicator of a region as a table. */
export function indicatorsTable(reading: RegionReading, edition: string): Table {
  return {
    columns: [...COMPARISON_COLUMNS, 'unit'],
    rows: reading.indicators.map(({ indicator, total, comparison }) => {
      const alone = { total: 'gap' in total ? null : total.total, perDay: null, rate: null };
      return [...comparisonRow(edition, comparison, alone), indicator.unit];
    }),
  };
}
