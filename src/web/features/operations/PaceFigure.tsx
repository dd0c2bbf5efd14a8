import { useCallback, useMemo } from 'react';
import { OPERATION_MEASURES, type Pace } from '../../../domain/record/curated/operation.ts';
import { OPERATION_NAMES } from '../../../domain/record/curated/operation.words.ts';
import { monthAt, type Window } from '../../../domain/time/period.ts';
import type { OperationsAnswer } from '../../api/claims-queries.ts';
import type { Readout } from '../../charts/model/chart-model.ts';
import { DotChart } from '../../charts/plots/DotChart.tsx';
import type { EventLayer } from '../../reading/events/use-event-layer.ts';
import { DataTable } from '../../ui/figure/DataTable.tsx';
import type { Table } from '../../../domain/table.ts';
import { SelectField } from '../../ui/Field.tsx';
import { Figure } from '../../ui/figure/Figure.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { useOwnChoice } from '../../router/own-query.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { oneLine, paceLevels } from './operations-model.ts';

const INK = 'var(--color-ink)';

interface PaceFigureProps {
  readonly answer: OperationsAnswer;
  readonly span: Window;
  readonly layer: EventLayer;
}

function usePaceText(): (value: number) => string {
  const formats = useFormats();
  return useCallback((value) => (value < 100 ? formats.rate(value) : formats.count(value)), [formats]);
}

/** How fast one figure grew between reports, each stretch as long as it lasted. */
export function PaceFigure({ answer, span, layer }: PaceFigureProps) {
  const words = useWords('operations');
  const own = useWords('reading');
  const language = useLanguage();
  const formats = useFormats();
  const paceText = usePaceText();
  const [measure, onMeasure] = useOwnChoice('what', OPERATION_MEASURES, 'arrests');
  const paces = useMemo(() => answer.paces.filter((each) => each.measure === measure), [answer, measure]);
  const levels = useMemo(() => paceLevels(paces, measure, INK), [paces, measure]);
  const model = useMemo(() => {
    const points = levels.map(({ to, value }) => ({ at: to, value }));
    return oneLine('pace', words.paceLabel, INK, points, span, layer.marks);
  }, [levels, words, span, layer.marks]);
  const { notesAt } = layer;
  const readAt = useCallback(
    (at: number): Readout => {
      const month = monthAt(at);
      const rows = paces
        .filter(({ from, to }) => from.slice(0, 7) <= month && to.slice(0, 7) >= month)
        .map(({ from, to, perMonth, rough }) => ({
          id: to,
          label: `${formats.date(from)} – ${formats.date(to)}`,
          colour: INK,
          text: `${paceText(perMonth)}${rough ? ` (${words.rough})` : ''}`,
        }));
      return { title: formats.month(month), rows, notes: notesAt(at) };
    },
    [paces, formats, paceText, words, notesAt],
  );
  const tick = useCallback((at: number) => formats.shortMonth(monthAt(at)), [formats]);
  const title = words.pace(OPERATION_NAMES[measure][language]);
  return (
    <Figure
      id="pace"
      title={title}
      subtitle={words.paceSubtitle}
      source={words.source}
      csv={{ name: `saldo-pace-${measure}.csv`, table: () => pacesTable(paces) }}
      table={<PacesTable paces={paces} title={title} />}
    >
      <SelectField
        label={words.measure}
        className="screen-only mb-2 w-full max-w-96"
        value={measure}
        onChange={(event) =>
          onMeasure(OPERATION_MEASURES.find((each) => each === event.target.value) ?? 'arrests')
        }
      >
        {OPERATION_MEASURES.map((each) => (
          <option key={each} value={each}>
            {OPERATION_NAMES[each][language]}
          </option>
        ))}
      </SelectField>
      <DotChart
        model={model}
        levels={levels}
        undrawn={['pace']}
        height={240}
        readAt={readAt}
        formatTick={formats.count}
        formatMonthTick={tick}
        cursor={own.chart.cursor}
      />
    </Figure>
  );
}

function PacesTable({ paces, title }: { readonly paces: readonly Pace[]; readonly title: string }) {
  const words = useWords('operations');
  const formats = useFormats();
  const paceText = usePaceText();
  return (
    <DataTable<Pace>
      caption={title}
      quietCaption
      columns={[
        { key: 'from', title: words.from, order: ({ from }) => from, cell: ({ from }) => formats.date(from) },
        { key: 'to', title: words.to, order: ({ to }) => to, cell: ({ to }) => formats.date(to) },
        { key: 'days', title: words.days, numeric: true, cell: ({ days }) => formats.count(days) },
        { key: 'added', title: words.added, numeric: true, cell: ({ added }) => paceText(added) },
        {
          key: 'pace',
          title: words.perMonth,
          numeric: true,
          order: ({ perMonth }) => perMonth,
          cell: ({ perMonth, rough }) => `${paceText(perMonth)}${rough ? ` (${words.rough})` : ''}`,
        },
      ]}
      rows={paces}
      rowKey={({ to }) => to}
      sorting={{ column: 'to', descending: true }}
    />
  );
}

function pacesTable(paces: readonly Pace[]): Table {
  return {
    columns: ['measure', 'from', 'to', 'days', 'added', 'per_30_days', 'rough'],
    rows: paces.map(({ measure, from, to, days, added, perMonth, rough }) => [
      measure,
      from,
      to,
      days,
      added,
      perMonth,
      rough ? 'yes' : 'no',
    ]),
  };
}
