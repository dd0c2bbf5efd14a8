import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { regionName } from '../../../domain/place/region.ts';
import {
  FEDERAL_CRIMES_COLUMNS,
  federalCrimesRow,
  federalMonths,
  federalStates,
  federalTotal,
  type FederalCrimes,
  type FederalState,
} from '../../../domain/record/printed/federal-crimes.ts';
import { monthAt, monthNumber } from '../../../domain/time/period.ts';
import { federalCrimesQuery } from '../../api/printed-queries.ts';
import type { LineChartModel, Readout } from '../../charts/model/chart-model.ts';
import { DotChart } from '../../charts/plots/DotChart.tsx';
import { yearTick } from '../../charts/frame/plot-frame.ts';
import { DataTable, type Column } from '../../ui/figure/DataTable.tsx';
import { Figure } from '../../ui/figure/Figure.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../words/words.ts';

const KINDS = ['weapons', 'drugs'] as const;
const COLOURS = { weapons: 'var(--color-injury)', drugs: 'var(--color-drug-dealing)' };

/** The nation month by month, and the start of the reports as a mark. */
function useFederalModel(months: readonly FederalCrimes[], since: number): LineChartModel {
  const words = useWords('operations');
  return useMemo(
    () => ({
      lines: KINDS.map((kind) => ({
        id: kind,
        label: words.federalKinds[kind],
        colour: COLOURS[kind],
        segments: [
          {
            style: 'solid' as const,
            points: months.map((row) => ({ at: monthNumber(row.window.from), value: row[kind] })),
          },
        ],
      })),
      marks: [{ at: since - 0.5, label: words.federalStart, kind: 'date' as const }],
      bands: [],
      voids: [],
      domain: [
        monthNumber(months[0]?.window.from ?? '2018-01'),
        monthNumber(months.at(-1)?.window.from ?? '2018-01'),
      ] as const,
      fromZero: true,
    }),
    [months, since, words],
  );
}

/** How both kinds of case files moved between the two windows of the states, in the nation. */
function useFederalTitle(): (rows: readonly FederalCrimes[]) => string {
  const words = useWords('operations');
  const formats = useFormats();
  return (rows) => {
    const [state] = federalStates(rows);
    const before = state && federalTotal(rows, state.before.window);
    const now = state && federalTotal(rows, state.now.window);
    if (!before || !now) return words.federalPlain;
    const moved = KINDS.map((kind) =>
      words.federalMoved[kind](formats.count(now[kind]), formats.changePercent(now[kind] / before[kind])),
    );
    return words.federalTitle(
      formats.list(moved),
      formats.window(state.now.window),
      formats.window(state.before.window),
    );
  };
}

function useStateColumns(states: readonly FederalState[]): Column<FederalState>[] {
  const words = useWords('operations');
  const language = useLanguage();
  const formats = useFormats();
  const [first] = states;
  if (!first) return [];
  const sides = ['before', 'now'] as const;
  return [
    {
      key: 'state',
      title: words.state,
      order: ({ region }) => regionName(region)[language],
      cell: ({ region }) => regionName(region)[language],
    },
    ...KINDS.flatMap((kind) =>
      sides.map((side): Column<FederalState> => ({
        key: `${kind}-${side}`,
        title: `${words.federalKinds[kind]}, ${formats.shortWindow(first[side].window)}`,
        numeric: true,
        room: '7rem',
        order: (row) => row[side][kind],
        cell: (row) => formats.count(row[side][kind]),
      })),
    ),
  ];
}

/** Federal case files of weapons and drugs: what operations bring to the federal prosecutors. */
export function FederalFigure({ since }: { readonly since: string }) {
  const words = useWords('operations');
  const formats = useFormats();
  const { data } = useQuery({ ...federalCrimesQuery, retry: false });
  const rows = useMemo(() => data?.rows ?? [], [data]);
  const months = useMemo(() => federalMonths(rows), [rows]);
  const states = useMemo(() => federalStates(rows), [rows]);
  const start = states[0]?.now.window.from;
  const model = useFederalModel(months, start ? monthNumber(start) : 0);
  const title = useFederalTitle()(rows);
  const columns = useStateColumns(states);
  const readAt = useCallback(
    (at: number): Readout => {
      const found = months.find(({ window }) => monthNumber(window.from) === at);
      return {
        title: formats.month(monthAt(at)),
        rows: KINDS.map((kind) => ({
          id: kind,
          label: words.federalKinds[kind],
          colour: COLOURS[kind],
          text: found ? formats.count(found[kind]) : words.noFigure,
        })),
        notes: [],
      };
    },
    [months, words, formats],
  );
  const last = months.at(-1);
  if (!last) return null;
  return (
    <Figure
      id="federal"
      title={title}
      subtitle={words.federalSubtitle(formats.date(since), formats.month(last.window.to))}
      source={
        <a href={last.link} target="_blank" rel="noreferrer">
          {words.federalSource}
        </a>
      }
      caveat={words.federalCaveat}
      csv={{
        name: 'saldo-federal-crimes.csv',
        table: () => ({ columns: FEDERAL_CRIMES_COLUMNS, rows: rows.map(federalCrimesRow) }),
      }}
      table={
        <DataTable
          caption={title}
          quietCaption
          columns={columns}
          rows={states}
          rowKey={({ region }) => region}
          sorting={{ column: 'weapons-now', descending: true }}
        />
      }
    >
      <DotChart
        model={model}
        height={260}
        readAt={readAt}
        formatTick={formats.count}
        formatMonthTick={yearTick}
        cursor={words.cursor}
      />
    </Figure>
  );
}
