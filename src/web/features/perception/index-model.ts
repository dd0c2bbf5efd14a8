import { useCallback, useMemo } from 'react';
import {
  LINES,
  type LineId,
  type PerceptionRow,
} from '../../../domain/judgement/perceived-and-registered.ts';
import { marksByYear, marksWithin } from '../../charts/model/event-marks.ts';
import type { ChartMark, LineChartModel } from '../../charts/model/chart-model.ts';
import type { Dot } from '../../charts/plots/DotChart.tsx';
import { useDecimals } from '../../ui/format/decimals.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { useWords } from '../../words/words.ts';

/** Fear is no crime and has a hue of its own; the counts keep theirs. */
export const FEAR_COLOURS: Readonly<Record<LineId, string>> = {
  fear: 'var(--color-fear)',
  'homicide-cases': 'var(--color-homicide)',
  'extortion-cases': 'var(--color-extortion)',
};

/** What an index is drawn from. */
interface IndexDrawn {
  readonly rows: readonly PerceptionRow[];
  /** What the line of fear asks about: city or state. */
  readonly fear: string;
  readonly marks: readonly ChartMark[];
  /** The points are whole years. */
  readonly byYear?: boolean;
}

/** What one line says of one period: the value in its own unit, and the index that is drawn. */
export function useCellText(): (row: PerceptionRow, line: LineId) => string {
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

/** What the lines are called. */
export function useLabels(fear: string): Readonly<Record<LineId, string>> {
  const words = useWords('perception');
  return useMemo(
    () => ({ fear, 'homicide-cases': words.homicide, 'extortion-cases': words.extortion }),
    [fear, words],
  );
}

/** The marks of events on the axis of the rows. */
function useMarks({ rows, marks, byYear }: IndexDrawn): readonly ChartMark[] {
  return useMemo(() => {
    const ends = [rows[0]?.at ?? 0, rows.at(-1)?.at ?? 1] as const;
    return marksWithin(byYear ? marksByYear(marks) : marks, ends);
  }, [marks, rows, byYear]);
}

/** Fear and the counts as lines over an index of 100. */
export function useIndexModel(props: IndexDrawn): LineChartModel {
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
        colour: FEAR_COLOURS[line],
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

/** Every reading of the index as a dot. */
export function indexDots(rows: readonly PerceptionRow[]): Dot[] {
  return LINES.flatMap((line) =>
    rows.flatMap((row): Dot[] => {
      const value = row.index[line];
      return value === null
        ? []
        : [{ id: `${line} ${row.key}`, at: row.at, value, colour: FEAR_COLOURS[line], hollow: false }];
    }),
  );
}
