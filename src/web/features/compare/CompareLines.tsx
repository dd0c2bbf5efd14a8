import { useCallback, useMemo } from 'react';
import { INDICATOR_NAMES } from '../../../domain/indicator/names.words.ts';
import { isGap, type Value } from '../../../domain/indicator/observation.ts';
import { measuredMonth } from '../../../domain/series/measured.ts';
import {
  firstMonthOf,
  lastMonthOf,
  monthlyObservations,
  observationAt,
} from '../../../domain/series/series.ts';
import { namedVintages, SERIES_COLUMNS, seriesRow } from '../../../domain/series/series-rows.ts';
import type { Table } from '../../../domain/table.ts';
import { earlierMonth, laterMonth, monthAt, type Window } from '../../../domain/time/period.ts';
import { yearTick } from '../../charts/frame/plot-frame.ts';
import { LineChart } from '../../charts/lines/LineChart.tsx';
import { bandOf, seriesModel } from '../../charts/model/series-model.ts';
import type { Evidence } from '../../reading/evidence/evidence.ts';
import { Figure } from '../../ui/figure/Figure.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { allOf, type PlaceBeside, type BesideReading } from './beside.ts';
import { useBesideSources } from './sources.ts';

interface LinesProps {
  readonly reading: BesideReading;
  readonly evidence: Evidence;
}

/** From the first month that any of the places has to the last. */
function spanOf({ places, window }: BesideReading): Window {
  const firsts = places.flatMap(({ series }) => firstMonthOf(series) ?? []);
  const lasts = places.flatMap(({ series }) => lastMonthOf(series) ?? []);
  return { from: firsts.reduce(earlierMonth, window.from), to: lasts.reduce(laterMonth, window.to) };
}

function drawnOf({ people, code }: PlaceBeside) {
  return ({ value, month }: Value): number | null =>
    measuredMonth(value, month, 'per-100k-year', people, code);
}

/** What every place has in a month: its rate, and the count that it stands on. */
function useReadAt(all: readonly PlaceBeside[]) {
  const language = useLanguage();
  const formats = useFormats();
  const judgement = useWords().judgement;
  return useCallback(
    (at: number) => ({
      title: formats.month(monthAt(at)),
      rows: all.map((place) => {
        const found = observationAt(place.series, monthAt(at));
        const rate = isGap(found) ? null : drawnOf(place)(found);
        const text = isGap(found)
          ? judgement.gaps[found.gap]
          : [rate !== null && formats.rate(rate), formats.count(found.value)].filter(Boolean).join(' · ');
        return { id: place.code, label: place.label[language], colour: place.colour, text };
      }),
      notes: [],
    }),
    [all, language, formats, judgement],
  );
}

/** The months of every place as one table, in the columns of the API. */
function monthsTable(all: readonly PlaceBeside[], span: Window, { edition }: Evidence): Table {
  const vintages = namedVintages(edition);
  return {
    columns: SERIES_COLUMNS,
    rows: all.flatMap(({ series }) => {
      const head = { edition: edition.id, indicator: series.indicator, region: series.region, vintages };
      return monthlyObservations(series, span).map((each) => seriesRow(head, each));
    }),
  };
}

/** The places as lines in one chart by rate, the nation a quiet one among them. */
export function CompareLines({ reading, evidence }: LinesProps) {
  const words = useWords('compare');
  const own = useWords('reading');
  const language = useLanguage();
  const formats = useFormats();
  const sources = useBesideSources(evidence);
  const all = useMemo(() => allOf(reading), [reading]);
  const span = useMemo(() => spanOf(reading), [reading]);
  const { indicator, window, base } = reading;
  const model = useMemo(() => {
    const lines = all
      .filter(({ people }) => people !== undefined)
      .map((place) => ({
        id: place.code,
        label: place.label[language],
        colour: place.colour,
        series: place.series,
        drawn: drawnOf(place),
      }));
    return seriesModel(lines, {
      span,
      breakLabel: own.chart.breakMark,
      events: [],
      bands: [bandOf(window, own.chart.period, 'window'), bandOf(base, own.chart.base, 'base')],
    });
  }, [all, span, language, own, window, base]);
  const undrawn = all.filter(({ people }) => people === undefined).map(({ label }) => label[language]);
  const { id } = evidence.edition;
  return (
    <Figure
      id="lines"
      title={words.lines(INDICATOR_NAMES[indicator].name[language])}
      subtitle={words.linesSubtitle}
      source={sources(reading)}
      edition={id}
      caveat={[words.linesCaveat, undrawn.length > 0 && words.noRate(formats.list(undrawn))]
        .filter(Boolean)
        .join(' ')}
      csv={{
        name: `saldo-${indicator}-${reading.places.map(({ code }) => code).join('-')}-${id}.csv`,
        table: () => monthsTable(all, span, evidence),
      }}
    >
      <LineChart
        model={model}
        mode="page"
        height={360}
        readAt={useReadAt(all)}
        formatTick={formats.rateTick}
        formatMonthTick={yearTick}
        words={own.chart}
      />
    </Figure>
  );
}
