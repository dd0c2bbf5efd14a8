import { useCallback, useMemo } from 'react';
import { monthAt, monthNumber, yearOf, yearWindow } from '../../../domain/time/period.ts';
import type { RegionCode } from '../../../domain/place/region.ts';
import type { Evidence } from '../../reading/evidence/evidence.ts';
import type { LineChartModel, Readout } from '../../charts/model/chart-model.ts';
import { marksByYear } from '../../charts/model/event-marks.ts';
import { YearLines } from '../../charts/cursor/YearLines.tsx';
import { EventMarks } from '../../reading/events/EventMarks.tsx';
import { useEventLayer } from '../../reading/events/use-event-layer.ts';
import { Figure } from '../../ui/figure/Figure.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { useSourceNames } from '../../reading/origin/source-names.ts';
import { monthOfYear, REGISTERS, type RegisterLine, type RegisterYear } from './registers-model.ts';
import { yearTick } from '../../charts/frame/plot-frame.ts';
import { useWords } from '../../words/words.ts';

/** The registers count the same thing, so that they share its hue and differ in line. */
const COLOURS: Readonly<Record<RegisterLine, string>> = {
  'homicide-deaths': 'var(--color-soft)',
  'homicide-victims': 'var(--color-homicide)',
  'homicide-cases': 'var(--color-unclear)',
};

interface RegistersFigureProps {
  readonly years: readonly RegisterYear[];
  readonly region: RegionCode;
  readonly evidence: Evidence;
}

/** The three counts as lines over the years that they overlap in. */
export function RegistersFigure({ years, region, evidence }: RegistersFigureProps) {
  const words = useWords('registers');
  const own = useWords('reading');
  const formats = useFormats();
  const sources = useSourceNames(evidence.edition);
  const places = useMemo(() => years.map(({ year }) => monthNumber(monthOfYear(year))), [years]);
  const span = {
    from: yearWindow(years[0]?.year ?? 2015).from,
    to: yearWindow(years.at(-1)?.year ?? 2015).to,
  };
  const layer = useEventLayer({ region, span });
  const { marks, notesInYear } = layer;
  const model = useMemo(
    (): LineChartModel => ({
      lines: REGISTERS.map((id) => ({
        id,
        label: words.names[id],
        colour: COLOURS[id],
        segments: [
          {
            style: id === 'homicide-deaths' ? ('other-method' as const) : ('solid' as const),
            points: years.map(({ totals }, index) => ({ at: places[index] ?? 0, value: totals[id] })),
          },
        ],
      })),
      marks: marksByYear(marks),
      bands: [],
      voids: [],
      domain: [places[0] ?? 0, places.at(-1) ?? 0],
      fromZero: true,
    }),
    [years, places, words, marks],
  );
  const readAt = useCallback(
    (at: number): Readout => {
      const found = years.find(({ year }) => year === yearOf(monthAt(at)));
      return {
        title: yearTick(at),
        rows: REGISTERS.map((id) => {
          const value = found?.totals[id] ?? null;
          return {
            id,
            label: words.names[id],
            colour: COLOURS[id],
            text: value === null ? own.noFigure : formats.count(value),
          };
        }),
        notes: notesInYear(at),
      };
    },
    [years, words, own, formats, notesInYear],
  );
  return (
    <Figure
      id="registers"
      title={words.chartTitle}
      subtitle={words.chartSubtitle(`${years[0]?.year ?? ''}–${years.at(-1)?.year ?? ''}`)}
      source={sources(REGISTERS)}
      edition={evidence.edition.id}
    >
      <YearLines
        model={model}
        height={360}
        readAt={readAt}
        formatTick={formats.count}
        formatMonthTick={yearTick}
        cursor={words.yearCursor}
      />
      <EventMarks layer={layer} byYear />
    </Figure>
  );
}
