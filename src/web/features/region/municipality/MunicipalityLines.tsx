import { useCallback, useMemo } from 'react';
import { indicatorOf } from '../../../../domain/indicator/indicator.ts';
import { INDICATOR_NAMES } from '../../../../domain/indicator/names.words.ts';
import { isGap, type Value } from '../../../../domain/indicator/observation.ts';
import type { MunicipalReading } from '../../../../domain/judgement/municipal/municipal-readings.ts';
import {
  populationOfRecord,
  type MunicipalityRecord,
} from '../../../../domain/judgement/municipal/municipal-series.ts';
import type { Population } from '../../../../domain/place/population.ts';
import { NATION, regionName } from '../../../../domain/place/region.ts';
import { measuredMonth } from '../../../../domain/series/measured.ts';
import { firstMonthOf, lastMonthOf, observationAt, type Series } from '../../../../domain/series/series.ts';
import { monthAt, type Window } from '../../../../domain/time/period.ts';
import { yearTick } from '../../../charts/frame/plot-frame.ts';
import { LineChart } from '../../../charts/lines/LineChart.tsx';
import { bandOf, seriesModel, type SeriesLine } from '../../../charts/model/series-model.ts';
import { seriesIn, type Evidence } from '../../../reading/evidence/evidence.ts';
import { topicColour } from '../../../reading/evidence/topics.ts';
import { useSourceNames } from '../../../reading/origin/source-names.ts';
import { Figure } from '../../../ui/figure/Figure.tsx';
import { useFormats } from '../../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../../words/words.ts';
import { sharesName } from './naming.ts';
import { longTable } from '../figures/long-series.ts';

interface LinesProps {
  readonly record: MunicipalityRecord;
  readonly reading: MunicipalReading;
  readonly evidence: Evidence;
  /** The files of the municipality's own figures. */
  readonly vintages: readonly string[];
}

/** A series with the people that its rate stands on. */
interface Counted {
  readonly series: Series;
  readonly label: string;
  readonly colour: string;
  readonly people: Population | undefined;
}

/** The municipality, and where it has a rate its state and the nation as quiet references. */
function useCountedLines({ record, reading, evidence }: Omit<LinesProps, 'vintages'>): readonly Counted[] {
  const words = useWords('place');
  const language = useLanguage();
  return useMemo(() => {
    const { indicator } = reading.series;
    const people = populationOfRecord(record);
    const colour = topicColour(indicatorOf(indicator).topic);
    // A municipality and its state may have one name; two lines may not.
    const label = sharesName(record.name, record.state) ? words.asMunicipality(record.name) : record.name;
    const own = { series: reading.series, label, colour, people };
    if (!people) return [own];
    const references = [
      { region: record.state, colour: 'var(--color-unclear)' },
      { region: NATION, colour: 'var(--color-edge)' },
    ];
    return [
      own,
      ...references.flatMap(({ region, colour: quiet }) => {
        const series = seriesIn(evidence, indicator, region);
        const title = regionName(region)[language];
        return series ? [{ series, label: title, colour: quiet, people: evidence.population }] : [];
      }),
    ];
  }, [record, reading, evidence, words, language]);
}

function drawnOf({ series, people }: Counted) {
  return ({ value, month }: Value): number | null =>
    measuredMonth(value, month, people ? 'per-100k-year' : 'count', people, series.region);
}

function spanOf({ series }: MunicipalReading): Window {
  return { from: firstMonthOf(series) ?? '2015-01', to: lastMonthOf(series) ?? '2015-01' };
}

/** What every line has in a month. */
function useReadAt(lines: readonly Counted[]) {
  const formats = useFormats();
  const judgement = useWords().judgement;
  return useCallback(
    (at: number) => ({
      title: formats.month(monthAt(at)),
      rows: lines.map((line) => {
        const found = observationAt(line.series, monthAt(at));
        const drawn = isGap(found) ? null : drawnOf(line)(found);
        const text = isGap(found)
          ? judgement.gaps[found.gap]
          : `${formats.rate(drawn ?? found.value)} · ${formats.count(found.value)}`;
        return { id: line.series.region, label: line.label, colour: line.colour, text };
      }),
      notes: [],
    }),
    [lines, formats, judgement],
  );
}

/** One indicator of the municipality over all its months, beside its state and the nation. */
export function MunicipalityLines(props: LinesProps) {
  const { record, reading, evidence } = props;
  const words = useWords('place');
  const own = useWords('reading');
  const language = useLanguage();
  const formats = useFormats();
  const sources = useSourceNames(evidence.edition);
  const lines = useCountedLines(props);
  const { series, windows } = reading;
  const { indicator } = series;
  const model = useMemo(() => {
    const { window, base } = windows;
    const drawn = lines.map((line): SeriesLine => {
      const { label, colour } = line;
      return { id: line.series.region, label, colour, series: line.series, drawn: drawnOf(line) };
    });
    return seriesModel(drawn, {
      span: spanOf(reading),
      breakLabel: own.chart.breakMark,
      events: [],
      bands: [
        bandOf(window, own.chart.period, 'window'),
        ...(base ? [bandOf(base, own.chart.base, 'base')] : []),
      ],
    });
  }, [lines, reading, windows, own]);
  const { id } = evidence.edition;
  return (
    <Figure
      id="series"
      title={words.lines(INDICATOR_NAMES[indicator].name[language], record.name)}
      subtitle={lines.length > 1 ? words.linesSubtitle : words.linesCount}
      source={sources(lines.length > 1 ? [indicator] : [], props.vintages)}
      edition={id}
      csv={{
        name: `saldo-${indicator}-${record.code}-${id}.csv`,
        table: () => longTable(series, spanOf(reading), evidence.edition),
      }}
    >
      <LineChart
        model={model}
        mode="page"
        height={320}
        readAt={useReadAt(lines)}
        formatTick={formats.rateTick}
        formatMonthTick={yearTick}
        words={own.chart}
      />
    </Figure>
  );
}
