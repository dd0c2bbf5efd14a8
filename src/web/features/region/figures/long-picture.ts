import { useMemo } from 'react';
import { INDICATOR_DEFINITIONS } from '../../../../domain/indicator/definitions.words.ts';
import { INDICATOR_NAMES } from '../../../../domain/indicator/names.words.ts';
import { NATION, type RegionCode } from '../../../../domain/place/region.ts';
import { DECISIONS, type EventKind } from '../../../../domain/record/curated/event.ts';
import type { AnnouncedMean } from '../../../../domain/record/printed/announced-mean.ts';
import { measuredMonth } from '../../../../domain/series/measured.ts';
import { lastMonthOf, type Series } from '../../../../domain/series/series.ts';
import { daysInMonth, laterMonth, type Window } from '../../../../domain/time/period.ts';
import type { ChartMark, LineChartModel } from '../../../charts/model/chart-model.ts';
import { bandOf, seriesModel } from '../../../charts/model/series-model.ts';
import { announcedLine } from '../../../reading/announced/announced-line.ts';
import { useAnnouncedText } from '../../../reading/announced/announced-text.ts';
import { topicColour } from '../../../reading/evidence/topics.ts';
import { useSourceNames } from '../../../reading/origin/source-names.ts';
import { breakMarks, breaksOn } from '../../../reading/registering/break-marks.ts';
import { breaksText } from '../../../reading/registering/break-note.ts';
import { useChangeText } from '../../../reading/verdict/change-text.ts';
import { useFormats } from '../../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../../words/words.ts';
import type { IndicatorReading, RegionParts } from '../region-model.ts';

/** What is marked on the series of a state: what happened there, who governs, and how it is counted. */
const NEAR: readonly EventKind[] = ['office', 'operation', 'attack', 'methodology'];

/** The kinds of events that the series of a region is marked with unless asked otherwise. */
export function usualEvents(region: RegionCode): readonly EventKind[] {
  return region === NATION ? DECISIONS : NEAR;
}

/** What the long series of one indicator is drawn and told from. */
export interface LongAsked extends Pick<RegionParts, 'view' | 'reading' | 'evidence' | 'inside'> {
  readonly found: IndicatorReading;
  /** What was announced of it; nothing of most. */
  readonly means: readonly AnnouncedMean[];
}

const FIRST = '2015-01';

/** From the first month of the registers to the last of a series or of what was announced of it. */
export function spanOf(series: Series, means: readonly AnnouncedMean[]): Window {
  const own = lastMonthOf(series) ?? FIRST;
  return { from: FIRST, to: means.reduce((last, { month }) => laterMonth(last, month), own) };
}

/** The line with its marks and bands. */
function useLongModel(
  { view, reading, evidence, found, means }: LongAsked,
  span: Window,
  events: readonly ChartMark[],
): LineChartModel {
  const own = useWords('reading');
  const announced = useWords('announced');
  const language = useLanguage();
  const formats = useFormats();
  const { indicator, series } = found;
  const { measure, region } = view;
  return useMemo(() => {
    const model = seriesModel(
      [
        {
          id: indicator.id,
          label: INDICATOR_NAMES[indicator.id].shortName[language],
          sublabel: formats.shortMonth(lastMonthOf(series) ?? span.to),
          colour: topicColour(indicator.topic),
          series,
          drawn: (value) => measuredMonth(value.value, value.month, measure, evidence.population, region),
        },
      ],
      {
        span,
        breakLabel: own.chart.breakMark,
        events,
        bands: [
          bandOf(reading.window, own.chart.period, 'window'),
          bandOf(reading.base, own.chart.base, 'base'),
        ],
      },
    );
    const last = means.at(-1);
    if (!last) return model;
    const words = { label: announced.label, sublabel: formats.shortMonth(last.month) };
    const drawn = ({ perDay, month }: AnnouncedMean): number | null =>
      measuredMonth(perDay * daysInMonth(month), month, measure, evidence.population, region);
    return { ...model, lines: [...model.lines, announcedLine(means, words, drawn)] };
  }, [
    indicator,
    language,
    formats,
    span,
    series,
    measure,
    evidence,
    region,
    own,
    events,
    reading,
    means,
    announced,
  ]);
}

/** One indicator of a region since 2015 with everything that is said around it. */
export interface LongPicture {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly caveat: string;
  readonly model: LineChartModel;
  readonly formatTick: (value: number) => string;
}

/** The picture of a long series with some events marked, in the language in use. */
export function useLongPicture(asked: LongAsked, span: Window, events: readonly ChartMark[]): LongPicture {
  const { view, evidence, inside, found, means } = asked;
  const words = useWords('region');
  const own = useWords('reading');
  const judgement = useWords().judgement;
  const language = useLanguage();
  const formats = useFormats();
  const sources = useSourceNames(evidence.edition);
  const announcedText = useAnnouncedText();
  const { indicator, series, comparison } = found;
  const { measure } = view;
  const breaks = useMemo(() => breaksOn([series], span, evidence), [series, span, evidence]);
  const marks = useMemo(
    () => [...events, ...breakMarks(breaks, own.chart.registeringMark)],
    [events, breaks, own],
  );
  const title = words.long(INDICATOR_NAMES[indicator.id].name[language], inside);
  const { definition, caveat } = INDICATOR_DEFINITIONS[indicator.id];
  const change = useChangeText()(comparison);
  const isJudged = comparison.verdict !== 'not-comparable';
  return {
    title: isJudged ? words.longFinding(title, change.whole) : title,
    subtitle: `${definition[language]} ${own.unitShown(judgement.measured(indicator.unit, measure))}`,
    source: sources([indicator.id]),
    caveat: [caveat[language], breaksText(breaks, own, formats, language), announcedText(means)]
      .filter(Boolean)
      .join(' '),
    model: useLongModel(asked, span, marks),
    formatTick: measure === 'count' ? formats.count : formats.rateTick,
  };
}
