import { useCallback, useMemo } from 'react';
import type { Indicator } from '../../../domain/indicator/indicator.ts';
import type { Estimate, Interrupted } from '../../../domain/judgement/interrupted.ts';
import { monthAt, monthNumber } from '../../../domain/time/period.ts';
import type { RegionCode } from '../../../domain/place/region.ts';
import type { Evidence } from '../../reading/evidence/evidence.ts';
import type { Readout } from '../../charts/model/chart-model.ts';
import { CounterfactualPlot } from '../../charts/plots/CounterfactualPlot.tsx';
import { EventMarks } from '../../reading/events/EventMarks.tsx';
import { useEventLayer, type EventLayer } from '../../reading/events/use-event-layer.ts';
import { DataTable, type Column } from '../../ui/figure/DataTable.tsx';
import type { Table } from '../../../domain/table.ts';
import { Figure } from '../../ui/figure/Figure.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { sentenceCase } from '../../ui/format/sentence-case.ts';
import { useSourceNames } from '../../reading/origin/source-names.ts';
import { useWords } from '../../words/words.ts';
import { topicColour } from '../../reading/evidence/topics.ts';
import { yearTick } from '../../charts/frame/plot-frame.ts';

/** A fit that was not refused. */
export type Fitted = Extract<Interrupted, { effect: Estimate }>;

interface EffectFigureProps {
  readonly fit: Fitted;
  readonly indicator: Indicator;
  readonly evidence: Evidence;
  readonly region: RegionCode;
  readonly name: string;
}

interface EstimateRow {
  readonly key: string;
  readonly title: string;
  readonly value: number;
  readonly interval: { readonly low: number; readonly high: number } | null;
}

/** The fit month by month as a table. */
function fitTable({ points }: Fitted, indicator: string, edition: string): Table {
  return {
    columns: [
      'edition',
      'indicator',
      'month',
      'observed',
      'fitted',
      'expected',
      'expected_low',
      'expected_high',
    ],
    rows: points.map(({ month, observed, fitted, counterfactual }) => [
      edition,
      indicator,
      month,
      observed,
      fitted,
      counterfactual?.value ?? null,
      counterfactual?.low ?? null,
      counterfactual?.high ?? null,
    ]),
  };
}

function useReadAt(fit: Fitted, colour: string, { notesAt }: EventLayer): (at: number) => Readout {
  const words = useWords('policy');
  const own = useWords('reading');
  const formats = useFormats();
  return useCallback(
    (at) => {
      const found = fit.points.find((each) => monthNumber(each.month) === at);
      const expected = found?.counterfactual;
      const rows = [
        {
          id: 'observed',
          label: words.observed,
          colour,
          text: found ? formats.count(found.observed) : own.noFigure,
        },
        ...(expected
          ? [
              {
                id: 'expected',
                label: words.expected,
                colour: 'var(--color-unclear)',
                text: `${formats.count(expected.value)} (${own.between(formats.count(expected.low), formats.count(expected.high))})`,
              },
            ]
          : []),
      ];
      return { title: formats.month(monthAt(at)), rows, notes: notesAt(at) };
    },
    [fit, colour, words, own, formats, notesAt],
  );
}

/** The series with its counterfactual, and what the model says of level and slope. */
export function EffectFigure({ fit, indicator, evidence, region, name }: EffectFigureProps) {
  const words = useWords('policy');
  const own = useWords('reading');
  const units = useWords().judgement.units;
  const formats = useFormats();
  const sources = useSourceNames(evidence.edition);
  const colour = topicColour(indicator.topic);
  const months = useMemo(
    () =>
      fit.points.map(({ month, observed, fitted, counterfactual }) => ({
        at: monthNumber(month),
        observed,
        fitted,
        expected: counterfactual,
      })),
    [fit],
  );
  const labels = useMemo(() => ({ observed: words.observed, expected: words.expected }), [words]);
  const layer = useEventLayer({ region, span: { from: fit.before.from, to: fit.after.to } });
  const marks = useMemo(
    () => [
      ...layer.marks,
      { at: monthNumber(fit.date) - 0.5, label: formats.month(fit.date), kind: 'date' as const },
    ],
    [fit, formats, layer.marks],
  );
  const unit = units[indicator.unit];
  return (
    <Figure
      id="effect"
      title={`${words.chartTitle}: ${name}`}
      subtitle={words.chartSubtitle(
        sentenceCase(unit),
        formats.window(fit.before),
        formats.window(fit.after),
      )}
      source={sources([indicator.id])}
      edition={evidence.edition.id}
      caveat={words.method}
      csv={{
        name: `saldo-policy-${indicator.id}-${fit.date}-${evidence.edition.id}.csv`,
        table: () => fitTable(fit, indicator.id, evidence.edition.id),
      }}
    >
      <CounterfactualPlot
        months={months}
        colour={colour}
        labels={labels}
        marks={marks}
        height={360}
        readAt={useReadAt(fit, colour, layer)}
        formatTick={formats.count}
        formatMonthTick={yearTick}
        cursor={own.chart.cursor}
      />
      <EventMarks layer={layer} />
      <EstimateTable fit={fit} />
    </Figure>
  );
}

function EstimateTable({ fit }: { readonly fit: Fitted }) {
  const words = useWords('policy');
  const own = useWords('reading');
  const formats = useFormats();
  const rows: EstimateRow[] = [
    { key: 'effect', title: words.effectRow, value: fit.effect.value, interval: fit.effect },
    { key: 'level', title: words.level, value: fit.level.value, interval: fit.level },
    { key: 'slope', title: words.slope, value: fit.slope.value, interval: fit.slope },
    { key: 'before', title: words.slopeBefore, value: fit.slopeBefore, interval: null },
  ];
  const columns: Column<EstimateRow>[] = [
    { key: 'title', title: words.estimates, cell: (row) => row.title },
    {
      key: 'value',
      title: words.estimate,
      numeric: true,
      cell: (row) => formats.changePercent(row.value),
    },
    {
      key: 'interval',
      title: own.columns.interval,
      numeric: true,
      cell: ({ interval }) =>
        interval
          ? own.between(formats.changePercent(interval.low), formats.changePercent(interval.high))
          : '',
    },
  ];
  return (
    <div className="mt-4 max-w-2xl">
      <DataTable
        caption={words.estimates}
        quietCaption
        columns={columns}
        rows={rows}
        rowKey={(row) => row.key}
      />
    </div>
  );
}
