import { speakerIn } from '../../../../domain/claims/speakers.words.ts';
import { useCallback, useMemo } from 'react';
import { dailyMeanAt, measuredMonth } from '../../../../domain/series/measured.ts';
import { monthAt, monthNumber } from '../../../../domain/time/period.ts';
import { NATION } from '../../../../domain/place/region.ts';
import type { Evidence } from '../../../reading/evidence/evidence.ts';
import type { ChartLine, ChartMark, LineChartModel, Readout } from '../../../charts/model/chart-model.ts';
import { DotChart, type Dot } from '../../../charts/plots/DotChart.tsx';
import { seriesModel } from '../../../charts/model/series-model.ts';
import { EventMarks } from '../../../reading/events/EventMarks.tsx';
import { useEventLayer } from '../../../reading/events/use-event-layer.ts';
import { DataTable } from '../../../ui/figure/DataTable.tsx';
import type { Table } from '../../../../domain/table.ts';
import { Figure } from '../../../ui/figure/Figure.tsx';
import { useSourceNames } from '../../../reading/origin/source-names.ts';
import { saidOn, type ClaimSpeech } from '../claim-text.ts';
import { STATED_INDICATOR, type StatedHomicides, type StatedMonth } from './stated-homicides.ts';
import { useClaimSpeech } from '../use-claim-speech.ts';
import { useWords } from '../../../words/words.ts';

const INK = 'var(--color-homicide)';
const SAID = 'var(--color-extortion)';

interface StatedFigureProps {
  readonly stated: StatedHomicides;
  readonly evidence: Evidence;
  /** Opens the claim behind a figure. */
  readonly onClaim: (id: string) => void;
}

function statedLine(stated: StatedHomicides, speech: ClaimSpeech): ChartLine {
  const points = stated.months.map(({ month, value }) => ({ at: monthNumber(month), value }));
  const { announced, through } = speech.words.statedMean;
  return {
    id: 'stated',
    label: announced,
    sublabel: through(speech.formats.shortMonth(stated.span.to)),
    colour: SAID,
    segments: [{ points, style: 'solid' }],
  };
}

function chartModel(
  stated: StatedHomicides,
  breakLabel: string,
  events: readonly ChartMark[],
  speech: ClaimSpeech,
): LineChartModel {
  const { register, through } = speech.words.statedMean;
  const model = seriesModel(
    [
      {
        id: 'register',
        label: register,
        sublabel: through(speech.formats.shortMonth(stated.last)),
        colour: INK,
        series: stated.series,
        drawn: (each) => measuredMonth(each.value, each.month, 'per-day', undefined, NATION),
      },
    ],
    { span: stated.span, breakLabel, events: [], bands: [] },
  );
  const breakAt = monthNumber('2026-01') - 0.5;
  return {
    ...model,
    lines: [...model.lines, statedLine(stated, speech)],
    marks: [...events, { at: breakAt, label: breakLabel, kind: 'break' }],
  };
}

function dotsOf({ months }: StatedHomicides): Dot[] {
  return months.map(({ claim, month, value, otherMethod }) => ({
    id: `${claim} ${month}`,
    at: monthNumber(month),
    value,
    colour: SAID,
    hollow: otherMethod,
  }));
}

function useReadout(
  stated: StatedHomicides,
  notesAt: (at: number) => readonly string[],
  speech: ClaimSpeech,
): (at: number) => Readout {
  return useCallback(
    (at) => {
      const { words, formats, decimals } = speech;
      const month = monthAt(at);
      const said = stated.months.filter((each) => each.month === month);
      const register = dailyMeanAt(stated.series, month);
      return {
        title: formats.month(month),
        rows: [
          {
            id: 'register',
            label: words.statedMean.register,
            colour: INK,
            text: register === null ? words.statedMean.noRegister : decimals(register, 1),
          },
          ...said.map((each) => ({
            id: each.claim,
            label: words.statedMean.announced,
            colour: SAID,
            text: words.statedMean.row(decimals(each.value, 1), saidOn(each.statedOn, speech)),
          })),
        ],
        notes: notesAt(at),
      };
    },
    [stated, notesAt, speech],
  );
}

function StatedTable({ stated, onClaim }: Omit<StatedFigureProps, 'evidence'>) {
  const speech = useClaimSpeech();
  const { words, formats, decimals } = speech;
  return (
    <DataTable<StatedMonth>
      caption={words.statedMean.title(decimals(stated.from, 1), decimals(stated.to, 1))}
      quietCaption
      columns={[
        {
          key: 'month',
          title: words.statedMean.month,
          order: ({ month }) => month,
          cell: ({ month, base }) => `${formats.month(month)}${base ? ` (${words.statedMean.baseOf})` : ''}`,
        },
        { key: 'said', title: words.statedMean.said, numeric: true, cell: ({ value }) => decimals(value, 1) },
        {
          key: 'register',
          title: words.statedMean.inRegister,
          numeric: true,
          cell: ({ register }) => (register === null ? words.statedMean.noRegister : decimals(register, 1)),
        },
        { key: 'on', title: words.statedMean.saidOn, cell: ({ statedOn }) => saidOn(statedOn, speech) },
        { key: 'by', title: words.statedMean.by, cell: ({ speaker }) => speakerIn(speaker, speech.language) },
        {
          key: 'claim',
          title: words.list,
          cell: ({ claim }) => (
            <button type="button" className="underline underline-offset-4" onClick={() => onClaim(claim)}>
              {claim}
            </button>
          ),
        },
      ]}
      rows={stated.months}
      rowKey={({ claim, month }) => `${claim} ${month}`}
    />
  );
}

function statedTable(stated: StatedHomicides, edition: string): Table {
  return {
    columns: ['edition', 'month', 'said', 'register', 'said_on', 'speaker', 'claim', 'as_base'],
    rows: stated.months.map(({ month, value, register, statedOn, speaker, claim, base }) => [
      edition,
      month,
      value,
      register,
      statedOn,
      speaker,
      claim,
      base ? 'yes' : 'no',
    ]),
  };
}

/** One figure as it was stated month by month, over the register's own line, which ends earlier. */
export function StatedFigure({ stated, evidence, onClaim }: StatedFigureProps) {
  const speech = useClaimSpeech();
  const own = useWords('reading');
  const { words, formats, decimals } = speech;
  const sources = useSourceNames(evidence.edition);
  const layer = useEventLayer({ region: NATION, span: stated.span });
  const model = useMemo(
    () => chartModel(stated, own.chart.breakMark, layer.marks, speech),
    [stated, own, layer.marks, speech],
  );
  const dots = useMemo(() => dotsOf(stated), [stated]);
  const readAt = useReadout(stated, layer.notesAt, speech);
  const monthTick = useCallback((at: number) => formats.shortMonth(monthAt(at)), [formats]);
  return (
    <Figure
      id="stated"
      title={words.statedMean.title(decimals(stated.from, 1), decimals(stated.to, 1))}
      subtitle={words.statedMean.subtitle}
      source={sources([STATED_INDICATOR])}
      edition={evidence.edition.id}
      caveat={words.statedMean.caveat(formats.month(stated.last))}
      csv={{
        name: `saldo-stated-${evidence.edition.id}.csv`,
        table: () => statedTable(stated, evidence.edition.id),
      }}
      table={<StatedTable stated={stated} onClaim={onClaim} />}
    >
      <DotChart
        model={model}
        dots={dots}
        undrawn={['stated']}
        height={340}
        readAt={readAt}
        formatTick={formats.count}
        formatMonthTick={monthTick}
        cursor={own.chart.cursor}
      />
      <EventMarks layer={layer} />
    </Figure>
  );
}
