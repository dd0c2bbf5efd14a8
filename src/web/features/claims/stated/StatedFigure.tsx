import { useCallback, useMemo } from 'react';
import { measuredMonth } from '../../../../domain/series/measured.ts';
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
  readonly told: StatedHomicides;
  readonly evidence: Evidence;
  /** Opens the claim behind a figure. */
  readonly onClaim: (id: string) => void;
}

function statedLine(told: StatedHomicides, speech: ClaimSpeech): ChartLine {
  const points = told.months.map(({ month, value }) => ({ at: monthNumber(month), value }));
  const { announced, through } = speech.words.told;
  return {
    id: 'told',
    label: announced,
    sublabel: through(speech.formats.shortMonth(told.span.to)),
    colour: SAID,
    segments: [{ points, style: 'solid' }],
  };
}

function chartModel(
  told: StatedHomicides,
  breakLabel: string,
  events: readonly ChartMark[],
  speech: ClaimSpeech,
): LineChartModel {
  const { register, through } = speech.words.told;
  const model = seriesModel(
    [
      {
        id: 'register',
        label: register,
        sublabel: through(speech.formats.shortMonth(told.last)),
        colour: INK,
        series: told.series,
        drawn: (each) => measuredMonth(each.value, each.month, 'per-day', undefined, NATION),
      },
    ],
    { span: told.span, breakLabel, events: [], bands: [] },
  );
  const breakAt = monthNumber('2026-01') - 0.5;
  return {
    ...model,
    lines: [...model.lines, statedLine(told, speech)],
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
  told: StatedHomicides,
  notesAt: (at: number) => readonly string[],
  speech: ClaimSpeech,
): (at: number) => Readout {
  return useCallback(
    (at) => {
      const { words, formats, decimals } = speech;
      const month = monthAt(at);
      const said = told.months.filter((each) => each.month === month);
      const register = registerAt(told, at);
      return {
        title: formats.month(month),
        rows: [
          {
            id: 'register',
            label: words.told.register,
            colour: INK,
            text: register === null ? words.told.noRegister : decimals(register, 1),
          },
          ...said.map((each) => ({
            id: each.claim,
            label: words.told.announced,
            colour: SAID,
            text: words.told.row(decimals(each.value, 1), saidOn(each.statedOn, speech)),
          })),
        ],
        notes: notesAt(at),
      };
    },
    [told, notesAt, speech],
  );
}

function registerAt({ series }: StatedHomicides, at: number): number | null {
  const found = series.observations.find((each) => monthNumber(each.month) === at);
  return found && 'value' in found
    ? measuredMonth(found.value, found.month, 'per-day', undefined, NATION)
    : null;
}

function StatedTable({ told, onClaim }: Omit<StatedFigureProps, 'evidence'>) {
  const speech = useClaimSpeech();
  const { words, formats, decimals } = speech;
  return (
    <DataTable<StatedMonth>
      caption={words.told.title(decimals(told.from, 1), decimals(told.to, 1))}
      quietCaption
      columns={[
        {
          key: 'month',
          title: words.told.month,
          order: ({ month }) => month,
          cell: ({ month, base }) => `${formats.month(month)}${base ? ` (${words.told.baseOf})` : ''}`,
        },
        { key: 'said', title: words.told.said, numeric: true, cell: ({ value }) => decimals(value, 1) },
        {
          key: 'register',
          title: words.told.inRegister,
          numeric: true,
          cell: ({ register }) => (register === null ? words.told.noRegister : decimals(register, 1)),
        },
        { key: 'on', title: words.told.saidOn, cell: ({ statedOn }) => saidOn(statedOn, speech) },
        { key: 'by', title: words.told.by, cell: ({ speaker }) => speaker },
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
      rows={told.months}
      rowKey={({ claim, month }) => `${claim} ${month}`}
    />
  );
}

function statedTable(told: StatedHomicides, edition: string): Table {
  return {
    columns: ['edition', 'month', 'said', 'register', 'said_on', 'speaker', 'claim', 'as_base'],
    rows: told.months.map(({ month, value, register, statedOn, speaker, claim, base }) => [
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

/** One figure as it was told month by month, over the register's own line, which ends earlier. */
export function StatedFigure({ told, evidence, onClaim }: StatedFigureProps) {
  const speech = useClaimSpeech();
  const own = useWords('reading');
  const { words, formats, decimals } = speech;
  const sources = useSourceNames(evidence.edition);
  const layer = useEventLayer({ region: NATION, span: told.span });
  const model = useMemo(
    () => chartModel(told, own.chart.breakMark, layer.marks, speech),
    [told, own, layer.marks, speech],
  );
  const dots = useMemo(() => dotsOf(told), [told]);
  const readAt = useReadout(told, layer.notesAt, speech);
  const monthTick = useCallback((at: number) => formats.shortMonth(monthAt(at)), [formats]);
  return (
    <Figure
      id="told"
      title={words.told.title(decimals(told.from, 1), decimals(told.to, 1))}
      subtitle={words.told.subtitle}
      source={sources([STATED_INDICATOR])}
      edition={evidence.edition.id}
      caveat={words.told.caveat(formats.month(told.last))}
      csv={{
        name: `saldo-told-${evidence.edition.id}.csv`,
        table: () => statedTable(told, evidence.edition.id),
      }}
      table={<StatedTable told={told} onClaim={onClaim} />}
    >
      <DotChart
        model={model}
        dots={dots}
        undrawn={['told']}
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
