import { useCallback, useMemo } from 'react';
import { isGap } from '../../../domain/indicator/observation.ts';
import { NATION, regionName, STATE_CODES } from '../../../domain/place/region.ts';
import { OPERATIONS_START } from '../../../domain/record/curated/operation.ts';
import { namedVintages, SERIES_COLUMNS, seriesRow } from '../../../domain/series/series-rows.ts';
import { monthlyObservations, observationAt } from '../../../domain/series/series.ts';
import type { Table } from '../../../domain/table.ts';
import { monthAt, type Window } from '../../../domain/time/period.ts';
import { yearTick } from '../../charts/frame/plot-frame.ts';
import type { LineChartModel, Readout } from '../../charts/model/chart-model.ts';
import { seriesModel } from '../../charts/model/series-model.ts';
import { DotChart } from '../../charts/plots/DotChart.tsx';
import { seriesIn, type Evidence } from '../../reading/evidence/evidence.ts';
import { useEvidence } from '../../reading/evidence/use-evidence.ts';
import { useSourceNames } from '../../reading/origin/source-names.ts';
import { TotalCell } from '../../reading/origin/TotalCell.tsx';
import { DataTable, type Column } from '../../ui/figure/DataTable.tsx';
import { Figure } from '../../ui/figure/Figure.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import {
  FEDERAL_INDICATORS,
  federalIn,
  federalStates,
  type Federal,
  type FederalId,
  type FederalState,
} from './federal-model.ts';
import { startMark } from './operations-model.ts';

const COLOURS: Readonly<Record<FederalId, string>> = {
  'federal-weapons-cases': 'var(--color-injury)',
  'federal-drug-cases': 'var(--color-drug-dealing)',
};

/** The nation month by month, and the start of the reports as a mark. */
function useFederalModel({ series, span }: Federal): LineChartModel {
  const words = useWords('operations');
  return useMemo(
    () =>
      seriesModel(
        FEDERAL_INDICATORS.map((id) => ({
          id,
          label: words.federalKinds[id],
          colour: COLOURS[id],
          series: series[id],
          drawn: ({ value }) => value,
        })),
        { span, breakLabel: '', events: [startMark(words.reportsStart)], bands: [] },
      ),
    [series, span, words],
  );
}

/** How both kinds of case files moved in the nation. */
function useFederalTitle({ windows, moves }: Federal): string {
  const words = useWords('operations');
  const formats = useFormats();
  if (!windows || !moves) return words.federalPlain;
  const moved = FEDERAL_INDICATORS.map((id) => {
    const { now, before } = moves[id];
    return words.federalMoved[id](formats.count(now), formats.changePercent(now / before));
  });
  return words.federalTitle(
    formats.list(moved),
    formats.window(windows.window),
    formats.window(windows.base),
  );
}

function useStateColumns({ windows }: Federal): Column<FederalState>[] {
  const words = useWords('operations');
  const language = useLanguage();
  const formats = useFormats();
  if (!windows) return [];
  const sides: readonly Window[] = [windows.base, windows.window];
  return [
    {
      key: 'state',
      title: words.state,
      order: ({ region }) => regionName(region)[language],
      cell: ({ region }) => regionName(region)[language],
    },
    ...FEDERAL_INDICATORS.flatMap((id) =>
      sides.map((window, side): Column<FederalState> => ({
        key: `${id}-${side}`,
        title: `${words.federalKinds[id]}, ${formats.shortWindow(window)}`,
        numeric: true,
        room: '7rem',
        order: ({ totals }) => {
          const total = totals[id][side];
          return total && 'total' in total ? total.total : null;
        },
        cell: ({ region, totals }) => {
          const total = totals[id][side];
          return total && <TotalCell total={total} indicator={id} region={region} window={window} />;
        },
      })),
    ),
  ];
}

/** Both series of the nation and of the states, month by month, under the columns of a series. */
function federalTable({ cubes, edition }: Evidence, span: Window): Table {
  const vintages = namedVintages(edition);
  const rows = FEDERAL_INDICATORS.flatMap((indicator) =>
    [NATION, ...STATE_CODES].flatMap((region) => {
      const series = seriesIn({ cubes }, indicator, region);
      const head = { edition: edition.id, indicator, region, vintages };
      return series ? monthlyObservations(series, span).map((each) => seriesRow(head, each)) : [];
    }),
  );
  return { columns: SERIES_COLUMNS, rows };
}

/** Federal case files of weapons and drugs: what reaches the federal prosecutors; nothing where the edition lacks them. */
export function FederalFigure() {
  const load = useEvidence(FEDERAL_INDICATORS);
  const evidence = load.status === 'ready' ? load.evidence : undefined;
  const federal = useMemo(() => evidence && federalIn(evidence), [evidence]);
  return evidence && federal ? <FederalCases evidence={evidence} federal={federal} /> : null;
}

function FederalCases({ evidence, federal }: { readonly evidence: Evidence; readonly federal: Federal }) {
  const { series, span } = federal;
  const words = useWords('operations');
  const formats = useFormats();
  const sources = useSourceNames(evidence.edition);
  const model = useFederalModel(federal);
  const title = useFederalTitle(federal);
  const columns = useStateColumns(federal);
  const states = useMemo(() => federalStates(evidence, federal), [evidence, federal]);
  const readAt = useCallback(
    (at: number): Readout => ({
      title: formats.month(monthAt(at)),
      rows: FEDERAL_INDICATORS.map((id) => {
        const found = observationAt(series[id], monthAt(at));
        const text = isGap(found) ? words.noFigure : formats.count(found.value);
        return { id, label: words.federalKinds[id], colour: COLOURS[id], text };
      }),
      notes: [],
    }),
    [series, words, formats],
  );
  return (
    <Figure
      id="federal"
      title={title}
      subtitle={words.federalSubtitle(formats.date(OPERATIONS_START), formats.month(span.to))}
      source={sources(FEDERAL_INDICATORS)}
      edition={evidence.edition.id}
      caveat={words.federalCaveat}
      csv={{
        name: `saldo-federal-cases-${evidence.edition.id}.csv`,
        table: () => federalTable(evidence, span),
      }}
      table={
        <DataTable
          caption={title}
          quietCaption
          columns={columns}
          rows={states}
          rowKey={({ region }) => region}
          sorting={{ column: `${FEDERAL_INDICATORS[0]}-1`, descending: true }}
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
