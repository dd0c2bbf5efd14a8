import { useCallback, useMemo, type ReactNode } from 'react';
import type { ChartMark, LineChartModel, Readout } from '../../charts/model/chart-model.ts';
import { DotChart, type Dot } from '../../charts/plots/DotChart.tsx';
import { marksByYear, marksWithin } from '../../charts/model/event-marks.ts';
import { EventMarks } from '../../reading/events/EventMarks.tsx';
import type { EventLayer } from '../../reading/events/use-event-layer.ts';
import { DataTable, type Column } from '../../ui/figure/DataTable.tsx';
import { useDecimals } from '../../ui/format/decimals.ts';
import { Figure } from '../../ui/figure/Figure.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import {
  LINES,
  perceivedTable,
  type LineId,
  type PerceptionRow,
  type Surveyed,
} from '../../../domain/judgement/perceived-and-registered.ts';
import { useWords } from '../../words/words.ts';

/** Fear is no crime and has a hue of its own; the counts keep theirs. */
const COLOURS: Readonly<Record<LineId, string>> = {
  fear: 'var(--color-fear)',
  'homicide-cases': 'var(--color-homicide)',
  'extortion-cases': 'var(--color-extortion)',
};

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

/** What one line says of one period: the value in its own unit, and the index that is drawn. */
function useCellText(): (row: PerceptionRow, line: LineId) => string {
  const words = useWords('perception');
  const formats = useFormats();
  const decimals = useDecimals();
  return useCallback(
    (row, line) => {
      const value = row.values[line];
      if (value === null) return line === 'fear' && row.gap ? words.gaps[row.gap] : words.noCount;
      const text = line === 'fear' ? words.percent(decimals(value, 1)) : words.perDay(decimals(value, 1));
      const index = row.index[line];
      return index === null ? text : words.indexed(text, formats.count(index));
    },
    [words, formats, decimals],
  );
}

function useLabels(fear: string): Readonly<Record<LineId, string>> {
  const words = useWords('perception');
  return useMemo(
    () => ({ fear, 'homicide-cases': words.homicide, 'extortion-cases': words.extortion }),
    [fear, words],
  );
}

/** The marks of events on the axis of the rows. */
function useMarks({ rows, layer, byYear }: IndexFigureProps): readonly ChartMark[] {
  const { marks } = layer;
  return useMemo(() => {
    const ends = [rows[0]?.at ?? 0, rows.at(-1)?.at ?? 1] as const;
    return marksWithin(byYear ? marksByYear(marks) : marks, ends);
  }, [marks, rows, byYear]);
}

function useModel(props: IndexFigureProps): LineChartModel {
  const { rows, fear } = props;
  const marks = useMarks(props);
  const labels = useLabels(fear);
  const decimals = useDecimals();
  return useMemo(() => {
    const ends = (line: LineId): string => {
      const last = rows.findLast((row) => row.values[line] !== null);
      const value = last?.values[line];
      return value === null || value === undefined
        ? ''
        : `${decimals(value, 1)}${line === 'fear' ? '%' : ''}`;
    };
    return {
      lines: LINES.map((line) => ({
        id: line,
        label: labels[line],
        sublabel: ends(line),
        colour: COLOURS[line],
        segments: [
          { style: 'solid' as const, points: rows.map((row) => ({ at: row.at, value: row.index[line] })) },
        ],
      })),
      marks,
      bands: [],
      voids: [],
      domain: [rows[0]?.at ?? 0, rows.at(-1)?.at ?? 1],
      fromZero: false,
      level: 100,
    };
  }, [rows, labels, decimals, marks]);
}

/** Fear and the counts beside it as an index, so that the eye sees them part; every value in its own unit in the table. */
export function IndexFigure(props: IndexFigureProps) {
  const { rows, nameOf, fear, layer, byYear = false } = props;
  const words = useWords('perception');
  const formats = useFormats();
  const labels = useLabels(fear);
  const cellText = useCellText();
  const model = useModel(props);
  const dots = useMemo(
    () =>
      LINES.flatMap((line) =>
        rows.flatMap((row): Dot[] => {
          const value = row.index[line];
          return value === null
            ? []
            : [{ id: `${line} ${row.key}`, at: row.at, value, colour: COLOURS[line], hollow: false }];
        }),
      ),
    [rows],
  );
  const { notesAt, notesInYear } = layer;
  const readAt = useCallback(
    (at: number): Readout => {
      const row = rows.find((each) => each.at >= at) ?? rows.at(-1);
      if (!row) return { title: '', rows: [], notes: [] };
      const values = LINES.map((line) => ({
        id: line,
        label: labels[line],
        colour: COLOURS[line],
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
