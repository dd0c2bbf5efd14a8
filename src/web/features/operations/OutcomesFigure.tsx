import { useCallback, useMemo } from 'react';
import { indicatorOf } from '../../../domain/indicator/indicator.ts';
import { dailyMeanAt, measuredMonth } from '../../../domain/series/measured.ts';
import { monthAt, monthsIn, type Month, type Window } from '../../../domain/time/period.ts';
import { NATION } from '../../../domain/place/region.ts';
import type { Edition } from '../../../domain/record/edition.ts';
import { observationAt, type Series } from '../../../domain/series/series.ts';
import { namedVintages, SERIES_COLUMNS, seriesRow } from '../../../domain/series/series-rows.ts';
import type { Table } from '../../../domain/table.ts';
import type { Evidence } from '../../reading/evidence/evidence.ts';
import type { Readout } from '../../charts/model/chart-model.ts';
import { DotChart } from '../../charts/plots/DotChart.tsx';
import type { EventLayer } from '../../reading/events/use-event-layer.ts';
import { seriesModel } from '../../charts/model/series-model.ts';
import { indicatorTitle } from '../../reading/verdict/change-text.ts';
import { DataTable, type Column } from '../../ui/figure/DataTable.tsx';
import { useDecimals } from '../../ui/format/decimals.ts';
import { Figure } from '../../ui/figure/Figure.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { useSourceNames } from '../../reading/origin/source-names.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { outcomeSeries, OUTCOMES_BESIDE, type OutcomeBeside } from './operations-model.ts';
import { topicColour } from '../../reading/evidence/topics.ts';

interface OutcomesFigureProps {
  readonly evidence: Evidence;
  readonly span: Window;
  readonly layer: EventLayer;
}

/** The months of the registers as a table: those of a series, and the daily mean that is drawn. */
function outcomesTable(all: readonly Series[], span: Window, edition: Edition): Table {
  const vintages = namedVintages(edition);
  return {
    columns: [...SERIES_COLUMNS, 'per_day'],
    rows: all.flatMap((series) => {
      const { indicator, region } = series;
      const head = { edition: edition.id, indicator, region, vintages };
      return monthsIn(span).map((month) => [
        ...seriesRow(head, observationAt(series, month)),
        dailyMeanAt(series, month),
      ]);
    }),
  };
}

/** What the registers have in the months of the reports, on the same axis of time. */
export function OutcomesFigure({ evidence, span, layer }: OutcomesFigureProps) {
  const words = useWords('operations');
  const language = useLanguage();
  const shared = useWords();
  const formats = useFormats();
  const decimals = useDecimals();
  const own = useWords('reading');
  const sources = useSourceNames(evidence.edition);
  const found = useMemo(
    () =>
      OUTCOMES_BESIDE.flatMap((id) => {
        const series = outcomeSeries(evidence, id);
        return series ? [{ id, series }] : [];
      }),
    [evidence],
  );
  const columns: Column<Month>[] = [
    { key: 'month', title: own.columns.month, cell: (month) => formats.month(month) },
    ...found.map(({ id, series }): Column<Month> => ({
      key: id,
      title: indicatorTitle(id, language, shared),
      numeric: true,
      cell: (month) => {
        const value = dailyMeanAt(series, month);
        return value === null ? words.noFigure : decimals(value, 1);
      },
    })),
  ];
  return (
    <Figure
      id="outcomes"
      title={words.outcomesTitle}
      subtitle={words.outcomesSubtitle}
      source={sources(OUTCOMES_BESIDE)}
      edition={evidence.edition.id}
      caveat={words.sideBySide}
      csv={{
        name: `saldo-outcomes-${evidence.edition.id}.csv`,
        table: () =>
          outcomesTable(
            found.map(({ series }) => series),
            span,
            evidence.edition,
          ),
      }}
      table={
        <DataTable
          caption={words.outcomesTitle}
          quietCaption
          columns={columns}
          rows={monthsIn(span).toReversed()}
          rowKey={(month) => month}
        />
      }
    >
      <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
        {found.map(({ id, series }) => (
          <Outcome key={id} id={id} series={series} span={span} layer={layer} />
        ))}
      </div>
    </Figure>
  );
}

interface OutcomeProps {
  readonly id: OutcomeBeside;
  readonly series: Series;
  readonly span: Window;
  readonly layer: EventLayer;
}

function Outcome({ id, series, span, layer }: OutcomeProps) {
  const { marks, notesAt } = layer;
  const words = useWords('operations');
  const language = useLanguage();
  const shared = useWords();
  const formats = useFormats();
  const decimals = useDecimals();
  const own = useWords('reading');
  const colour = topicColour(indicatorOf(id).topic);
  const title = indicatorTitle(id, language, shared);
  const model = useMemo(
    () =>
      seriesModel(
        [
          {
            id,
            label: '',
            colour,
            series,
            drawn: (each) => measuredMonth(each.value, each.month, 'per-day', undefined, NATION),
          },
        ],
        { span, breakLabel: own.chart.breakMark, events: marks, bands: [] },
      ),
    [id, colour, series, span, own, marks],
  );
  const readAt = useCallback(
    (at: number): Readout => {
      const value = dailyMeanAt(series, monthAt(at));
      const text = value === null ? words.noFigure : words.perDay(decimals(value, 1));
      return {
        title: formats.month(monthAt(at)),
        rows: [{ id, label: title, colour, text }],
        notes: notesAt(at),
      };
    },
    [series, words, decimals, formats, id, title, colour, notesAt],
  );
  const tick = useCallback((at: number) => formats.shortMonth(monthAt(at)), [formats]);
  return (
    <div>
      <h3 className="text-sm font-semibold">{title}</h3>
      <DotChart
        model={model}
        height={190}
        readAt={readAt}
        formatTick={formats.count}
        formatMonthTick={tick}
        cursor={`${title}. ${own.chart.cursor}`}
      />
    </div>
  );
}
