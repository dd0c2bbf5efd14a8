import { useCallback, useMemo } from 'react';
import { monthAt } from '../../../domain/time/period.ts';
import {
  MISSING_STOCK_COLUMNS,
  missingStockRows,
  type MissingCut,
} from '../../../domain/record/printed/missing-stock.ts';
import type { LineChartModel, Readout } from '../../charts/model/chart-model.ts';
import { dayAt } from '../../charts/model/day-at.ts';
import { DotChart, type Dot } from '../../charts/plots/DotChart.tsx';
import { DataTable, type Column } from '../../ui/figure/DataTable.tsx';
import { Figure } from '../../ui/figure/Figure.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { useWords } from '../../words/words.ts';

const INK = 'var(--color-disappearance)';

/** A printed total as it was given: “more than” where it was. */
function useFigureText(): (cut: MissingCut) => string {
  const words = useWords('missing');
  const formats = useFormats();
  return useCallback(
    ({ stillMissing: { value, moreThan } }) =>
      moreThan ? words.atLeast(formats.count(value)) : formats.count(value),
    [words, formats],
  );
}

function chartModel(cuts: readonly MissingCut[], label: string): LineChartModel {
  const points = cuts.map(({ asOf, stillMissing }) => ({ at: dayAt(asOf), value: stillMissing.value }));
  const ends = [points[0]?.at ?? 0, points.at(-1)?.at ?? 1] as const;
  return {
    lines: [{ id: 'stock', label, colour: INK, segments: [{ points, style: 'solid' }] }],
    marks: [],
    bands: [],
    voids: [],
    domain: [Math.floor(ends[0]), Math.ceil(ends[1])],
    fromZero: true,
  };
}

function dotsOf(cuts: readonly MissingCut[]): Dot[] {
  return cuts.map(({ asOf, stillMissing, givenBy }) => ({
    id: `${asOf} ${givenBy}`,
    at: dayAt(asOf),
    value: stillMissing.value,
    colour: INK,
    hollow: stillMissing.moreThan || givenBy === 'government',
  }));
}

function CutsTable({ cuts }: { readonly cuts: readonly MissingCut[] }) {
  const words = useWords('missing');
  const formats = useFormats();
  const figureText = useFigureText();
  const columns: Column<MissingCut>[] = [
    {
      key: 'asOf',
      title: words.asOf,
      order: ({ asOf }) => asOf,
      cell: ({ asOf }) => formats.date(asOf),
    },
    { key: 'people', title: words.people, numeric: true, cell: figureText },
    { key: 'by', title: words.givenBy, cell: ({ givenBy }) => words.givers[givenBy] },
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
      caption={words.people}
      quietCaption
      columns={columns}
      rows={cuts.toReversed()}
      rowKey={({ asOf, givenBy }) => `${asOf} ${givenBy}`}
    />
  );
}

/** The totals of the register as they were printed, day by day, from zero. */
export function CutsFigure({ cuts }: { readonly cuts: readonly MissingCut[] }) {
  const words = useWords('missing');
  const formats = useFormats();
  const figureText = useFigureText();
  const model = useMemo(() => chartModel(cuts, words.people), [cuts, words]);
  const dots = useMemo(() => dotsOf(cuts), [cuts]);
  const values = cuts.map(({ stillMissing }) => stillMissing.value);
  const readAt = (at: number): Readout => {
    const month = monthAt(Math.round(at));
    const given = cuts
      .filter(({ asOf }) => asOf.startsWith(month))
      .map((cut) => words.onDay(figureText(cut), formats.date(cut.asOf), words.givers[cut.givenBy]));
    const text = given.length > 0 ? given.join('; ') : words.noCut;
    return {
      title: formats.month(month),
      rows: [{ id: 'stock', label: words.people, colour: INK, text }],
      notes: [],
    };
  };
  const tick = useCallback((at: number) => formats.shortMonth(monthAt(Math.round(at))), [formats]);
  return (
    <Figure
      id="cuts"
      title={words.cutsTitle(formats.count(Math.min(...values)), formats.count(Math.max(...values)))}
      subtitle={words.cutsSubtitle}
      source={words.cutsSource}
      caveat={words.cutsCaveat}
      csv={{
        name: 'saldo-missing-cuts.csv',
        table: () => ({
          columns: MISSING_STOCK_COLUMNS,
          rows: missingStockRows({ cuts, states: [], sortings: [], recent: [] }),
        }),
      }}
      table={<CutsTable cuts={cuts} />}
    >
      <DotChart
        model={model}
        dots={dots}
        undrawn={['stock']}
        height={240}
        readAt={readAt}
        formatTick={formats.count}
        formatMonthTick={tick}
        cursor={words.cursor}
      />
    </Figure>
  );
}
