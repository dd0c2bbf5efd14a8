import { useCallback, useMemo, type ReactNode } from 'react';
import type { Readout } from '../../charts/model/chart-model.ts';
import { DotChart } from '../../charts/plots/DotChart.tsx';
import { EventMarks } from '../../reading/events/EventMarks.tsx';
import type { EventLayer } from '../../reading/events/use-event-layer.ts';
import { DataTable, type Column } from '../../ui/figure/DataTable.tsx';
import { Figure } from '../../ui/figure/Figure.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import {
  LINES,
  perceivedTable,
  type PerceptionRow,
  type Surveyed,
} from '../../../domain/judgement/perceived-and-registered.ts';
import { useWords } from '../../words/words.ts';
import { FEAR_COLOURS, indexDots, useCellText, useIndexModel, useLabels } from './index-model.ts';

interface IndexFigureProps {
  readonly id: string;
  /** Where and by which survey fear was asked for. */
  readonly surveyed: Surveyed;
  readonly title: string;
  readonly subtitle: string;
  readonly caveat: ReactNode;
  readonly edition: string;
  readonly rows: readonly PerceptionRow[];
  /** What the line of fear asks about: city or state. */
  readonly fear: string;
  /** What a row is: a quarter or a year. */
  readonly period: string;
  /** How a period is named. */
  readonly nameOf: (row: PerceptionRow) => string;
  readonly tick: (at: number) => string;
  readonly controls?: ReactNode;
  readonly layer: EventLayer;
  /** The points are whole years. */
  readonly byYear?: boolean;
}

/** Fear and the counts beside it as an index, so that the eye sees them part; every value in its own unit in the table. */
export function IndexFigure(props: IndexFigureProps) {
  const { rows, nameOf, fear, layer, byYear = false } = props;
  const words = useWords('perception');
  const formats = useFormats();
  const labels = useLabels(fear);
  const cellText = useCellText();
  const model = useIndexModel({ rows, fear, byYear, marks: layer.marks });
  const dots = useMemo(() => indexDots(rows), [rows]);
  const { notesAt, notesInYear } = layer;
  const readAt = useCallback(
    (at: number): Readout => {
      const row = rows.find((each) => each.at >= at) ?? rows.at(-1);
      if (!row) return { title: '', rows: [], notes: [] };
      const values = LINES.map((line) => ({
        id: line,
        label: labels[line],
        colour: FEAR_COLOURS[line],
        text: cellText(row, line),
      }));
      return { title: nameOf(row), rows: values, notes: byYear ? notesInYear(row.at) : notesAt(at) };
    },
    [rows, labels, cellText, nameOf, byYear, notesAt, notesInYear],
  );
  const columns: Column<PerceptionRow>[] = [
    { key: 'period', title: props.period, order: ({ key }) => key, cell: nameOf },
    ...LINES.map((line): Column<PerceptionRow> => ({
      key: line,
      title: labels[line],
      numeric: true,
      order: ({ values }) => values[line],
      cell: (row) => cellText(row, line),
    })),
  ];
  return (
    <Figure
      id={props.id}
      title={props.title}
      subtitle={props.subtitle}
      source={words.sources}
      edition={props.edition}
      caveat={props.caveat}
      csv={{
        name: `saldo-${props.id}-${props.edition}.csv`,
        table: () => perceivedTable(rows, props.surveyed),
      }}
      table={
        <DataTable
          caption={props.title}
          quietCaption
          columns={columns}
          rows={rows.toReversed()}
          rowKey={({ key }) => key}
        />
      }
    >
      {props.controls}
      <DotChart
        model={model}
        dots={dots}
        height={340}
        readAt={readAt}
        formatTick={formats.count}
        formatMonthTick={props.tick}
        cursor={words.cursor}
      />
      <EventMarks layer={layer} byYear={byYear} />
    </Figure>
  );
}
