import { DataTable, type Column } from '../../ui/DataTable.tsx';
import type { FallingAndRising, NumberRow } from './falling-and-rising.ts';
import { cellText, type Speech } from './lines-chart.ts';

interface NumbersTableProps {
  readonly lines: FallingAndRising;
  readonly speech: Speech;
}

/** The chart's rows, newest first: the very rows that are drawn, read out and saved as CSV. */
export function NumbersTable({ lines, speech }: NumbersTableProps) {
  const { own, formats, language } = speech;
  const unit = lines.showing === 'count' ? '' : `: ${own.inTable[lines.showing]}`;
  const columns: Column<NumberRow>[] = [
    { key: 'month', title: own.month, cell: (row) => formats.shortMonth(row.month) },
    ...lines.lines.map((line, index): Column<NumberRow> => ({
      key: line.topic,
      title: `${line.indicator.name[language]}${unit}`,
      cell: (row) => {
        const cell = row.cells[index];
        return cell && cellText(cell, lines, speech);
      },
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
