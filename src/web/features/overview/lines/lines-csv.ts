import { SERIES_COLUMNS, namedVintages, seriesRow } from '../../../../domain/series/series-rows.ts';
import type { EditionCatalogue } from '../../../../domain/record/edition.ts';
import type { Table, TableField } from '../../../../domain/table.ts';
import type { FallingAndRising, NumberCell } from './falling-and-rising.ts';
import { windowText } from '../../../../domain/time/period.ts';

const COLUMNS = [...SERIES_COLUMNS, 'shown_as', 'shown', 'base_from', 'base_to', 'provisional'];

/** How the chart draws a value: the columns that follow those of a series. */
function drawnFields({ drawn, provisional }: NumberCell, lines: FallingAndRising): TableField[] {
  const isIndex = lines.showing === 'index';
  return [
    lines.showing,
    drawn === null ? null : Number(drawn.toFixed(4)),
    isIndex ? lines.indexBase.from : null,
    isIndex ? lines.indexBase.to : null,
    provisional ? 'yes' : 'no',
  ];
}

/** The chart's rows as a table: one for each month and indicator, gaps included with their reason. */
export function linesTable(lines: FallingAndRising, edition: EditionCatalogue): Table {
  const vintages = namedVintages(edition);
  const rows = lines.rows.flatMap((row) =>
    row.cells.map((cell) => {
      const { indicator, region } = cell.line.series;
      const head = { edition: edition.id, indicator, region, vintages };
      return [...seriesRow(head, cell.observation), ...drawnFields(cell, lines)];
    }),
  );
  return { columns: COLUMNS, rows };
}

/** A file name that says what is inside. */
export function csvName(lines: FallingAndRising, edition: EditionCatalogue): string {
  const region = lines.lines[0]?.series.region.replaceAll(',', '-') ?? '';
  return `saldo_${region}_${windowText(lines.span)}_${edition.id}.csv`;
}
