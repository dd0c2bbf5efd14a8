import type { ReactNode } from 'react';
import { INDICATOR_NAMES } from '../../../../domain/indicator/names.words.ts';
import { isGap } from '../../../../domain/indicator/observation.ts';
import { DataTable, type Column } from '../../../ui/figure/DataTable.tsx';
import { LineageButton } from '../../../reading/origin/lineage.tsx';
import type { FallingAndRising, NumberRow } from './falling-and-rising.ts';
import { cellText, type Speech } from './lines-chart.ts';

interface NumbersTableProps {
  readonly lines: FallingAndRising;
  readonly speech: Speech;
}

/** One number of the table: it opens where it comes from; a gap only says why it is one. */
function numberOf(row: NumberRow, index: number, lines: FallingAndRising, speech: Speech): ReactNode {
  const cell = row.cells[index];
  const series = lines.lines[index]?.series;
  if (!cell || !series) return null;
  const text = cellText(cell, lines, speech);
  if (isGap(cell.observation)) return text;
  return (
    <LineageButton
      indicator={series.indicator}
      region={series.region}
      window={{ from: row.month, to: row.month }}
    >
      {text}
    </LineageButton>
  );
}

/** The chart's rows, newest first: the very rows that are drawn, read out and saved as CSV. */
export function NumbersTable({ lines, speech }: NumbersTableProps) {
  const { own, formats, language } = speech;
  const unit = lines.showing === 'count' ? '' : `: ${own.inTable[lines.showing]}`;
  const columns: Column<NumberRow>[] = [
    { key: 'month', title: own.month, cell: (row) => formats.shortMonth(row.month) },
    ...lines.lines.map((line, index): Column<NumberRow> => ({
      key: line.topic,
      title: `${INDICATOR_NAMES[line.indicator.id].name[language]}${unit}`,
      cell: (row) => numberOf(row, index, lines, speech),
    })),
  ];
  return (
    <DataTable
      caption={own.table}
      quietCaption
      columns={columns}
      rows={lines.rows.toReversed()}
      rowKey={(row) => row.month}
    />
  );
}
