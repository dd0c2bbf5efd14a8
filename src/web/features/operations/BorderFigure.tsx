import { useCallback, useMemo } from 'react';
import { INDICATOR_DEFINITIONS } from '../../../domain/indicator/definitions.words.ts';
import { isGap } from '../../../domain/indicator/observation.ts';
import { NATION } from '../../../domain/place/region.ts';
import {
  lastMonthOf,
  monthlyObservations,
  observationAt,
  totalOf,
  type Series,
} from '../../../domain/series/series.ts';
import { namedVintages, SERIES_COLUMNS, seriesRow } from '../../../domain/series/series-rows.ts';
import { addMonths, monthAt, monthsIn, type Month, type Window } from '../../../domain/time/period.ts';
import { yearTick } from '../../charts/frame/plot-frame.ts';
import type { LineChartModel, Readout } from '../../charts/model/chart-model.ts';
import { seriesModel } from '../../charts/model/series-model.ts';
import { DotChart } from '../../charts/plots/DotChart.tsx';
import { seriesIn, type Evidence } from '../../reading/evidence/evidence.ts';
import { useEvidence } from '../../reading/evidence/use-evidence.ts';
import { useSourceNames } from '../../reading/origin/source-names.ts';
import { DataTable } from '../../ui/figure/DataTable.tsx';
import { Figure } from '../../ui/figure/Figure.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { REPORTS_START, startMark } from './operations-model.ts';

/** Fentanyl that US customs seized at the border with Mexico. */
const BORDER = 'us-border-fentanyl';
const WANTED = [BORDER] as const;
const COLOUR = 'var(--color-drug-dealing)';

/** The twelve months that end with a month. */
function yearTo(month: Month): Window {
  return { from: addMonths(month, -11), to: month };
}

/** The newest twelve months, and the twelve before the reports on operations begin. */
function borderYears(series: Series): { now: Window; before: Window } | undefined {
  const last = lastMonthOf(series);
  return last && { now: yearTo(last), before: yearTo(addMonths(REPORTS_START, -1)) };
}

/** What was seized in the newest twelve months against the twelve before October 2024. */
function useBorderTitle(series: Series): string {
  const words = useWords('operations');
  const formats = useFormats();
  const years = borderYears(series);
  if (!years) return words.borderPlain;
  const [now, before] = [totalOf(series, years.now), totalOf(series, years.before)];
  if ('gap' in now || 'gap' in before || before.total === 0) return words.borderPlain;
  return words.borderTitle(
    formats.month(years.now.to),
    formats.count(now.total),
    formats.count(before.total),
    formats.changePercent(now.total / before.total),
  );
}

/** The months as a line, with the start of the reports marked. */
function useBorderModel(series: Series, span: Window): LineChartModel {
  const words = useWords('operations');
  return useMemo(() => {
    const line = {
      id: 'border',
      label: words.borderLabel,
      colour: COLOUR,
      series,
      drawn: ({ value }: { readonly value: number }) => value,
    };
    return seriesModel([line], {
      span,
      breakLabel: '',
      events: [startMark(words.reportsStart)],
      bands: [],
    });
  }, [series, span, words]);
}

/** What the United States seized at the border, month by month; nothing where the edition does not have it. */
export function BorderFigure() {
  const load = useEvidence(WANTED);
  if (load.status !== 'ready') return null;
  const series = seriesIn(load.evidence, BORDER, NATION);
  return series ? <Border series={series} evidence={load.evidence} /> : null;
}

function Border({ series, evidence }: { readonly series: Series; readonly evidence: Evidence }) {
  const words = useWords('operations');
  const own = useWords('reading');
  const language = useLanguage();
  const formats = useFormats();
  const sources = useSourceNames(evidence.edition);
  const span = useMemo((): Window => {
    const first = series.observations.find((each) => !isGap(each))?.month ?? '2018-10';
    return { from: first, to: lastMonthOf(series) ?? first };
  }, [series]);
  const model = useBorderModel(series, span);
  const title = useBorderTitle(series);
  const textAt = useCallback(
    (month: Month) => {
      const found = observationAt(series, month);
      return isGap(found) ? words.noFigure : words.kilograms(formats.rate(found.value));
    },
    [series, words, formats],
  );
  const readAt = useCallback(
    (at: number): Readout => ({
      title: formats.month(monthAt(at)),
      rows: [{ id: 'border', label: words.borderLabel, colour: COLOUR, text: textAt(monthAt(at)) }],
      notes: [],
    }),
    [formats, words, textAt],
  );
  const { definition, caveat } = INDICATOR_DEFINITIONS[BORDER];
  return (
    <Figure
      id="border"
      title={title}
      subtitle={`${definition[language]} ${words.borderSubtitle}`}
      source={sources([BORDER])}
      edition={evidence.edition.id}
      caveat={`${caveat[language]} ${words.borderCaveat}`}
      csv={{
        name: `saldo-${BORDER}-${evidence.edition.id}.csv`,
        table: () => {
          const vintages = namedVintages(evidence.edition);
          const head = { edition: evidence.edition.id, indicator: BORDER, region: NATION, vintages } as const;
          return {
            columns: SERIES_COLUMNS,
            rows: monthlyObservations(series, span).map((each) => [...seriesRow(head, each)]),
          };
        },
      }}
      table={
        <DataTable<Month>
          caption={title}
          quietCaption
          columns={[
            { key: 'month', title: own.columns.month, cell: (month) => formats.month(month) },
            { key: 'kg', title: words.borderLabel, numeric: true, cell: textAt },
          ]}
          rows={monthsIn(span).toReversed()}
          rowKey={(month) => month}
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
