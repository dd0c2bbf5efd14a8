import { useCallback, useMemo } from 'react';
import {
  latestFigures,
  OPERATION_COLUMNS,
  OPERATION_MEASURES,
  operationRows,
  type Announced,
  type OperationMeasure,
  type OperationReport,
} from '../../../domain/record/curated/operation.ts';
import { OPERATION_NAMES } from '../../../domain/record/curated/operation.words.ts';
import { isMonth, monthAt, type Window } from '../../../domain/time/period.ts';
import type { OperationsAnswer } from '../../api/claims-queries.ts';
import type { Readout } from '../../charts/model/chart-model.ts';
import { DotChart } from '../../charts/plots/DotChart.tsx';
import type { EventLayer } from '../../reading/events/use-event-layer.ts';
import { DataTable, type Column } from '../../ui/figure/DataTable.tsx';
import { Figure } from '../../ui/figure/Figure.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { cumulativeDots, cumulativeLine, oneLine } from './operations-model.ts';

const INK = 'var(--color-ink)';

/** How an announced figure is written: a round one as the least it can be. */
export function useAnnounced(): (figure: Announced) => string {
  const words = useWords('operations');
  const formats = useFormats();
  return useCallback(
    ({ value, moreThan }) => {
      const text = Number.isInteger(value) ? formats.count(value) : formats.rate(value);
      return moreThan ? words.atLeast(text) : text;
    },
    [words, formats],
  );
}

interface CumulativeFigureProps {
  readonly answer: OperationsAnswer;
  readonly span: Window;
  readonly layer: EventLayer;
}

/** Everything announced, cumulative, one small chart a figure; the reports themselves in the table. */
export function CumulativeFigure({ answer, span, layer }: CumulativeFigureProps) {
  const words = useWords('operations');
  return (
    <Figure
      id="cumulative"
      title={words.cumulative}
      subtitle={words.cumulativeSubtitle}
      source={words.source}
      caveat={words.caveat}
      csv={{
        name: 'saldo-operations.csv',
        table: () => ({ columns: OPERATION_COLUMNS, rows: answer.reports.flatMap(operationRows) }),
      }}
      table={<ReportsTable reports={answer.reports} />}
    >
      <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
        {OPERATION_MEASURES.map((measure) => (
          <Cumulative key={measure} measure={measure} answer={answer} span={span} layer={layer} />
        ))}
      </div>
    </Figure>
  );
}

function Cumulative({
  measure,
  answer,
  span,
  layer,
}: CumulativeFigureProps & { readonly measure: OperationMeasure }) {
  const words = useWords('operations');
  const own = useWords('reading');
  const language = useLanguage();
  const formats = useFormats();
  const announced = useAnnounced();
  const { reports } = answer;
  const { notesAt } = layer;
  const dots = useMemo(() => cumulativeDots(reports, measure, INK), [reports, measure]);
  const model = useMemo(
    () => oneLine(measure, '', INK, cumulativeLine(dots), span, layer.marks),
    [measure, dots, span, layer.marks],
  );
  const readAt = useCallback(
    (at: number): Readout => {
      const month = monthAt(at);
      const given = reports
        .filter((each) => each.asOf.startsWith(month))
        .flatMap(({ asOf, figures }) => {
          const figure = figures[measure];
          return figure ? [words.inReport(formats.date(asOf), announced(figure))] : [];
        });
      const text = given.length > 0 ? given.join('; ') : words.noReport;
      const row = { id: measure, label: OPERATION_NAMES[measure][language], colour: INK, text };
      return { title: formats.month(month), rows: [row], notes: notesAt(at) };
    },
    [reports, measure, words, formats, announced, language, notesAt],
  );
  const tick = useCallback((at: number) => formats.shortMonth(monthAt(at)), [formats]);
  return (
    <div>
      <h3 className="text-sm font-semibold">{OPERATION_NAMES[measure][language]}</h3>
      <Latest measure={measure} reports={reports} />
      <DotChart
        model={model}
        dots={dots}
        height={190}
        readAt={readAt}
        formatTick={formats.count}
        formatMonthTick={tick}
        cursor={`${OPERATION_NAMES[measure][language]}. ${own.chart.cursor}`}
      />
    </div>
  );
}

/** The newest figure and the day that it counts to. */
function Latest(props: { readonly measure: OperationMeasure; readonly reports: readonly OperationReport[] }) {
  const words = useWords('operations');
  const formats = useFormats();
  const announced = useAnnounced();
  const latest = latestFigures(props.reports).find((each) => each.measure === props.measure);
  if (!latest) return null;
  return (
    <p className="figures text-sm text-soft">
      {words.upTo(announced(latest.figure), formats.date(latest.asOf))}
    </p>
  );
}

function ReportsTable({ reports }: { readonly reports: readonly OperationReport[] }) {
  const words = useWords('operations');
  const language = useLanguage();
  const formats = useFormats();
  const announced = useAnnounced();
  const day = (text: string): string => (isMonth(text) ? formats.month(text) : formats.date(text));
  const columns: Column<OperationReport>[] = [
    { key: 'asOf', title: words.tableReport, order: ({ asOf }) => asOf, cell: ({ asOf }) => day(asOf) },
    ...OPERATION_MEASURES.map((measure): Column<OperationReport> => ({
      key: measure,
      title: OPERATION_NAMES[measure][language],
      numeric: true,
      order: ({ figures }) => figures[measure]?.value ?? null,
      cell: ({ figures }) => {
        const figure = figures[measure];
        return figure ? announced(figure) : words.notGiven;
      },
    })),
    { key: 'reported', title: words.reported, cell: ({ reportedOn }) => day(reportedOn) },
    {
      key: 'link',
      title: words.link,
      cell: ({ link }) => (
        <a href={link} target="_blank" rel="noreferrer">
          {new URL(link).hostname.replace('www.', '')}
        </a>
      ),
    },
  ];
  return (
    <DataTable
      caption={words.cumulative}
      quietCaption
      columns={columns}
      rows={reports}
      rowKey={({ asOf }) => asOf}
      sorting={{ column: 'asOf', descending: true }}
    />
  );
}
