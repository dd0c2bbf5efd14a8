import { useCallback, useMemo } from 'react';
import { isGap } from '../../../domain/indicator/observation.ts';
import { NATION, statesOf, type RegionCode } from '../../../domain/place/region.ts';
import {
  MISSING_STOCK_COLUMNS,
  missingStockRows,
  recentNation,
  type RecentMissing,
} from '../../../domain/record/printed/missing-stock.ts';
import { monthAt, monthNumber, type Month } from '../../../domain/time/period.ts';
import { observationAt, type Series } from '../../../domain/series/series.ts';
import type { LineChartModel, Readout } from '../../charts/model/chart-model.ts';
import { seriesModel } from '../../charts/model/series-model.ts';
import { DotChart } from '../../charts/plots/DotChart.tsx';
import { seriesIn, type Evidence } from '../../reading/evidence/evidence.ts';
import { useSourceNames } from '../../reading/origin/source-names.ts';
import { useRegionPlace } from '../../reading/scope/region-place.ts';
import { DataTable } from '../../ui/figure/DataTable.tsx';
import { Figure } from '../../ui/figure/Figure.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { sentenceCase } from '../../ui/format/sentence-case.ts';
import { useWords } from '../../words/words.ts';

const PANEL = 'var(--color-disappearance)';
const SECOND = 'var(--color-ink)';
const FROM: Month = '2024-01';

interface RecentFigureProps {
  readonly recent: readonly RecentMissing[];
  readonly region: RegionCode;
  readonly evidence: Evidence;
}

/** One month of disappearance by both cuts; nothing where a cut does not have it. */
interface BothCuts {
  readonly month: Month;
  readonly panel: number | null;
  readonly second: number | null;
}

function panelAt(series: Series | undefined, month: Month): number | null {
  if (!series) return null;
  const found = observationAt(series, month);
  return isGap(found) ? null : found.value;
}

function bothCuts(series: Series | undefined, second: ReturnType<typeof recentNation>): BothCuts[] {
  const last = second.at(-1)?.month ?? FROM;
  return Array.from({ length: monthNumber(last) - monthNumber(FROM) + 1 }, (_, place) => {
    const month = monthAt(monthNumber(FROM) + place);
    const own = second.find((each) => each.month === month);
    return { month, panel: panelAt(series, month), second: own?.stillMissing ?? null };
  });
}

/** The chart of both cuts in the language in use. */
function useRecentModel(series: Series | undefined, months: readonly BothCuts[], asOf: Month) {
  const words = useWords('missing');
  const formats = useFormats();
  return useMemo((): LineChartModel => {
    const span = { from: FROM, to: months.at(-1)?.month ?? FROM };
    const drawn = series
      ? [
          {
            id: 'panel',
            label: words.panel,
            colour: PANEL,
            series,
            drawn: (each: { readonly value: number }) => each.value,
          },
        ]
      : [];
    const model = seriesModel(drawn, { span, breakLabel: '', events: [], bands: [] });
    const points = months.flatMap(({ month, second }) =>
      second === null ? [] : [{ at: monthNumber(month), value: second }],
    );
    const label = words.second(formats.shortMonth(asOf));
    return {
      ...model,
      voids: [],
      lines: [
        ...model.lines,
        { id: 'second', label, colour: SECOND, segments: [{ points, style: 'solid' }] },
      ],
    };
  }, [series, months, asOf, words, formats]);
}

/** People still missing by month of disappearance: the panel's cut, and the newer one as dots beside it. */
export function RecentFigure({ recent, region, evidence }: RecentFigureProps) {
  const words = useWords('missing');
  const formats = useFormats();
  const sources = useSourceNames(evidence.edition);
  const { name } = useRegionPlace(region);
  const series = seriesIn(evidence, 'missing-still', region);
  const own = useMemo(
    () => recent.filter((each) => region === NATION || statesOf(region)?.includes(each.region)),
    [recent, region],
  );
  const second = useMemo(() => recentNation(own), [own]);
  const months = useMemo(() => bothCuts(series, second), [series, second]);
  const asOf = own[0]?.asOf ?? FROM;
  const model = useRecentModel(series, months, asOf);
  const labels = { panel: words.panel, second: words.second(formats.month(asOf)) };
  const dots = useMemo(
    () =>
      second.map(({ month, stillMissing }) => ({
        id: month,
        at: monthNumber(month),
        value: stillMissing,
        colour: SECOND,
        hollow: false,
      })),
    [second],
  );
  const text = useCallback(
    (value: number | null) => (value === null ? words.none : formats.count(value)),
    [words, formats],
  );
  const readAt = (at: number): Readout => {
    const month = monthAt(at);
    const found = months.find((each) => each.month === month);
    return {
      title: formats.month(month),
      rows: [
        { id: 'panel', label: labels.panel, colour: PANEL, text: text(found?.panel ?? null) },
        { id: 'second', label: labels.second, colour: SECOND, text: text(found?.second ?? null) },
      ],
      notes: [],
    };
  };
  const [first, last] = [second[0], second.at(-1)];
  if (!first || !last) return null;
  return (
    <Figure
      id="recent"
      title={words.recentTitle(
        sentenceCase(name),
        formats.month(first.month),
        formats.count(first.stillMissing),
        formats.month(last.month),
        formats.count(last.stillMissing),
      )}
      subtitle={words.recentSubtitle(formats.month(asOf))}
      source={
        <>
          {sources(['missing-still'])}.{' '}
          <a href={own[0]?.link} target="_blank" rel="noreferrer">
            {words.recentSource}
          </a>
        </>
      }
      edition={evidence.edition.id}
      caveat={words.recentCaveat}
      csv={{
        name: `saldo-missing-recent-${region}.csv`,
        table: () => ({
          columns: MISSING_STOCK_COLUMNS,
          rows: missingStockRows({ cuts: [], states: [], sortings: [], recent: own }),
        }),
      }}
      table={
        <DataTable<BothCuts>
          caption={words.month}
          quietCaption
          columns={[
            { key: 'month', title: words.month, cell: ({ month }) => formats.month(month) },
            { key: 'panel', title: labels.panel, numeric: true, cell: ({ panel }) => text(panel) },
            { key: 'second', title: labels.second, numeric: true, cell: (row) => text(row.second) },
          ]}
          rows={months.toReversed()}
          rowKey={({ month }) => month}
        />
      }
    >
      <DotChart
        model={model}
        dots={dots}
        undrawn={['second']}
        height={300}
        readAt={readAt}
        formatTick={formats.count}
        formatMonthTick={(at) => formats.shortMonth(monthAt(at))}
        cursor={words.cursor}
      />
    </Figure>
  );
}
