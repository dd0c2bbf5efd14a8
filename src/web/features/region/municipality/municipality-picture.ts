import { useCallback, useMemo } from 'react';
import { indicatorOf } from '../../../../domain/indicator/indicator.ts';
import { INDICATOR_NAMES } from '../../../../domain/indicator/names.words.ts';
import type { Value } from '../../../../domain/indicator/observation.ts';
import type {
  MunicipalRate,
  MunicipalRates,
} from '../../../../domain/judgement/municipal/municipal-rates.ts';
import type { MunicipalReading } from '../../../../domain/judgement/municipal/municipal-readings.ts';
import {
  populationOfRecord,
  type MunicipalityRecord,
} from '../../../../domain/judgement/municipal/municipal-series.ts';
import type { Population } from '../../../../domain/place/population.ts';
import { NATION, regionName } from '../../../../domain/place/region.ts';
import { measuredMonth } from '../../../../domain/series/measured.ts';
import { firstMonthOf, lastMonthOf, type Series } from '../../../../domain/series/series.ts';
import { monthAt, monthsFrom, type Window } from '../../../../domain/time/period.ts';
import { yearTick } from '../../../charts/frame/plot-frame.ts';
import { MANY_MONTHS, type At, type LineChartModel } from '../../../charts/model/chart-model.ts';
import { bandOf, seriesModel, type SeriesLine } from '../../../charts/model/series-model.ts';
import { seriesIn, type Evidence } from '../../../reading/evidence/evidence.ts';
import { topicColour } from '../../../reading/evidence/topics.ts';
import { useSourceNames } from '../../../reading/origin/source-names.ts';
import { useFormats } from '../../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../../words/words.ts';
import { sharesName } from './naming.ts';

/** One indicator of the municipality with its place among those of its state. */
export interface PlacedReading {
  readonly reading: MunicipalReading;
  readonly rate: MunicipalRate | undefined;
  readonly ranked: number;
  /** The files of its counts, and where it has a rate those of the rate. */
  readonly vintages: readonly string[];
}

/** The files of a municipality's counts of one indicator. */
function vintagesIn({ series }: MunicipalityRecord, { series: { indicator } }: MunicipalReading): string[] {
  return series.flatMap((each) => (each.indicator === indicator ? each.vintage : []));
}

/** One reading of a municipality among the rates of its state, where they are there. */
export function placedReading(
  record: MunicipalityRecord,
  reading: MunicipalReading,
  rates: MunicipalRates | undefined,
): PlacedReading {
  const rate = rates?.municipalities.find(({ code }) => code === record.code);
  const own = vintagesIn(record, reading);
  const vintages = typeof rate?.rate === 'number' ? [...own, ...(rates?.vintages ?? [])] : own;
  return { reading, rate, ranked: rates?.ranked ?? 0, vintages };
}

/** What the months of one municipality are drawn and told from. */
export interface MunicipalAsked {
  readonly record: MunicipalityRecord;
  readonly reading: MunicipalReading;
  readonly evidence: Evidence;
  /** The files of the municipality's own figures. */
  readonly vintages: readonly string[];
}

/** A series with the people that its rate stands on. */
export interface Counted {
  readonly series: Series;
  readonly label: string;
  readonly colour: string;
  readonly people: Population | undefined;
}

/** The municipality, and where it has a rate its state and the nation as quiet references. */
function useCountedLines({
  record,
  reading,
  evidence,
}: Omit<MunicipalAsked, 'vintages'>): readonly Counted[] {
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

/** What is drawn of a month: the rate where there are people to set it against, else the count. */
export function drawnOf({ series, people }: Counted) {
  return ({ value, month }: Value): number | null =>
    measuredMonth(value, month, people ? 'per-100k-year' : 'count', people, series.region);
}

/** The months that a municipality's series has. */
export function municipalSpan({ series }: MunicipalReading): Window {
  return { from: firstMonthOf(series) ?? '2015-01', to: lastMonthOf(series) ?? '2015-01' };
}

/** One indicator of a municipality over all its months, with everything that is said around it. */
export interface MunicipalPicture {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly lines: readonly Counted[];
  readonly model: LineChartModel;
  readonly formatTick: (value: number) => string;
  readonly formatMonthTick: (at: At) => string;
}

/** The picture of a municipality beside its state and the nation, in the language in use. */
export function useMunicipalPicture(asked: MunicipalAsked): MunicipalPicture {
  const { record, reading, evidence, vintages } = asked;
  const words = useWords('place');
  const own = useWords('reading');
  const language = useLanguage();
  const formats = useFormats();
  const sources = useSourceNames(evidence.edition);
  const lines = useCountedLines(asked);
  const { windows } = reading;
  const { indicator } = reading.series;
  const model = useMemo(() => {
    const { window, base } = windows;
    const drawn = lines.map((line): SeriesLine => {
      const { label, colour } = line;
      return { id: line.series.region, label, colour, series: line.series, drawn: drawnOf(line) };
    });
    return seriesModel(drawn, {
      span: municipalSpan(reading),
      breakLabel: own.chart.breakMark,
      events: [],
      bands: [
        bandOf(window, own.chart.period, 'window'),
        ...(base ? [bandOf(base, own.chart.base, 'base')] : []),
      ],
    });
  }, [lines, reading, windows, own]);
  const { from, to } = municipalSpan(reading);
  const isLong = monthsFrom(from, to) > MANY_MONTHS;
  return {
    title: words.lines(INDICATOR_NAMES[indicator].name[language], record.name),
    subtitle: lines.length > 1 ? words.linesSubtitle : words.linesCount,
    source: sources(lines.length > 1 ? [indicator] : [], vintages),
    lines,
    model,
    formatTick: formats.rateTick,
    formatMonthTick: useCallback(
      (at: At) => (isLong ? yearTick(at) : formats.shortMonth(monthAt(at))),
      [isLong, formats],
    ),
  };
}
