import type { Comparison } from '../../../domain/judgement/comparison.ts';
import { indicatorOf, type Indicator } from '../../../domain/indicator/indicator.ts';
import { countsOneOf, type IndicatorId } from '../../../domain/indicator/rows.ts';
import type { StoryIndicator } from '../../words/es/story.ts';
import { indexedOn, measuredMonth } from '../../../domain/series/measured.ts';
import { RNID_BREAK } from '../../../domain/time/method.ts';
import { isGap } from '../../../domain/indicator/observation.ts';
import {
  monthNumber,
  monthOf,
  monthsFrom,
  sameWindow,
  shiftWindow,
  windowOverlap,
  yearOf,
  yearWindow,
  type Window,
} from '../../../domain/time/period.ts';
import type { RegionCode } from '../../../domain/place/region.ts';
import { lastMonthOf, type Series, totalOf } from '../../../domain/series/series.ts';
import { BASE_PRESETS, type BasePreset, type View } from '../../../domain/view/view.ts';
import { HEADLINE_TOPICS } from '../../../domain/view/windows.ts';
import { type Evidence, judge, seriesIn } from '../../reading/evidence/evidence.ts';
import type { ChartMark, LineChartModel } from '../../charts/model/chart-model.ts';
import { marksWithin } from '../../charts/model/event-marks.ts';
import { seriesModel, type SeriesLine } from '../../charts/model/series-model.ts';
import { headlinesIn } from '../../reading/evidence/headlines.ts';
import { candidatesOf } from '../../../domain/judgement/regions/state-readings.ts';
import { baseOf, type Scope, scopeOf, type Windows } from '../../reading/evidence/scope.ts';

/** What homicide may be recorded as instead. */
const OTHER_NAMES = [
  'other-life-victims',
  'negligent-homicide-victims',
] as const satisfies readonly IndicatorId[];

/** Everything that the story of a view draws on. */
export function storyIndicators(view: View): readonly IndicatorId[] {
  return [
    ...new Set<IndicatorId>([
      ...HEADLINE_TOPICS.flatMap((topic) => candidatesOf(topic, view)),
      ...OTHER_NAMES,
      'homicide-deaths',
      'homicide-victims',
      'homicide-cases',
      'extortion-cases',
    ]),
  ];
}

/** Every topic that the story has a sentence for. */
const STORY_TOPICS = [...HEADLINE_TOPICS, 'other-life', 'negligent-homicide'] as const;

/** One indicator over the story's windows. */
export interface StoryItem {
  readonly id: StoryIndicator;
  readonly indicator: Indicator;
  readonly series: Series;
  readonly comparison: Comparison;
}

/** The story's windows and what was read in them. */
export interface StoryReading {
  readonly region: RegionCode;
  readonly window: Window;
  readonly base: Window;
  readonly headlines: readonly StoryItem[];
  /** Homicide in the same period against every base that may stand before it. */
  readonly bases: readonly { readonly preset: BasePreset; readonly comparison: Comparison }[];
  readonly others: readonly StoryItem[];
  readonly registers:
    { readonly year: number; readonly deaths: number; readonly victims: number } | undefined;
}

function changeOf(series: Series | undefined, windows: Windows, evidence: Evidence): StoryItem[] {
  return series ? itemOf(series, judge(series, windows, evidence)) : [];
}

/** What was read of a series as the story says it; nothing where the story has no sentence for what it counts. */
function itemOf(series: Series, comparison: Comparison): StoryItem[] {
  const id = series.indicator;
  return countsOneOf(id, STORY_TOPICS) ? [{ id, indicator: indicatorOf(id), series, comparison }] : [];
}

/** The bases that end before the window begins, each once. */
function basesBefore({ period }: View, window: Window): { preset: BasePreset; base: Window }[] {
  const found = BASE_PRESETS.map((preset) => ({ preset, base: baseOf(preset, window, period) }));
  return found.filter(
    ({ base }, index) =>
      windowOverlap(base, window) === undefined &&
      monthsFrom(base.to, window.from) > 0 &&
      found.findIndex((each) => sameWindow(each.base, base)) === index,
  );
}

function yearTotal(series: Series | undefined, year: number): number | undefined {
  const total = series && totalOf(series, yearWindow(year));
  return total && !('gap' in total) ? total.total : undefined;
}

/** The newest year that deaths and victims share. */
function registersOf(evidence: Evidence, region: RegionCode): StoryReading['registers'] {
  const [inegi, sesnsp] = [
    seriesIn(evidence, 'homicide-deaths', region),
    seriesIn(evidence, 'homicide-victims', region),
  ];
  const last = inegi && lastMonthOf(inegi);
  for (let year = last ? yearOf(last) : 0; year >= 2015; year--) {
    const [deaths, victims] = [yearTotal(inegi, year), yearTotal(sesnsp, year)];
    if (deaths !== undefined && victims !== undefined && deaths > 0) return { year, deaths, victims };
  }
  return undefined;
}

/** The newest months of a year, and the same months a year before, that a series has under the method in force until 2025. */
function newestYearToDate(series: Series): { window: Window; base: Window } | undefined {
  const last = series.observations.findLast(
    (each) => !isGap(each) && monthsFrom(each.month, RNID_BREAK.month) > 0,
  );
  if (!last) return undefined;
  const window = { from: monthOf(yearOf(last.month), 1), to: last.month };
  return { window, base: shiftWindow(window, -12) };
}

/** What homicide may be recorded as instead, over the story's windows or the newest that have it whole. */
function othersOf(evidence: Evidence, { region, ...windows }: Scope): StoryItem[] {
  return OTHER_NAMES.flatMap((id) => {
    const series = seriesIn(evidence, id, region);
    const [own] = changeOf(series, windows, evidence);
    const newest = series && newestYearToDate(series);
    if (!own || own.comparison.verdict !== 'not-comparable' || !newest) return own ? [own] : [];
    return changeOf(series, newest, evidence);
  });
}

/** Reads the story of a region over the windows of a view. */
export function readStory(view: View, evidence: Evidence): StoryReading {
  const { region } = view;
  const scope = scopeOf(view, evidence.edition);
  const { window, base } = scope;
  const headlines = headlinesIn(view, scope, evidence).flatMap((each) =>
    itemOf(each.series, each.comparison),
  );
  const homicide = headlines.find((each) => each.indicator.topic === 'homicide');
  return {
    region,
    window,
    base,
    headlines,
    bases: homicide
      ? basesBefore(view, window).map((each) => ({
          preset: each.preset,
          comparison: judge(homicide.series, { window, base: each.base }, evidence),
        }))
      : [],
    others: othersOf(evidence, scope),
    registers: registersOf(evidence, region),
  };
}

/** The months that a chart of the story draws: from the year before the base to the newest month. */
export function storySpan({ base, headlines }: StoryReading): Window {
  const ends = headlines.flatMap((each) => lastMonthOf(each.series) ?? []);
  const to = ends.toSorted().at(-1) ?? base.to;
  const from = base.from < '2022-01' ? '2015-01' : '2022-01';
  return { from, to };
}

/** Several series as an index on a base; those without a base are left out. */
export function indexModel(
  lines: readonly (Omit<SeriesLine, 'drawn'> & { readonly series: Series })[],
  base: Window,
  span: Window,
  breakLabel: string,
): LineChartModel {
  const drawn = lines.flatMap((line): SeriesLine[] => {
    const scale = indexedOn(line.series, base);
    return scale ? [{ ...line, drawn: scale }] : [];
  });
  const model = seriesModel(drawn, { span, breakLabel, events: [], bands: [] });
  return { ...model, voids: [], fromZero: false, level: 100 };
}

/** Several series by the day, from zero. */
export function perDayModel(
  lines: readonly Omit<SeriesLine, 'drawn'>[],
  span: Window,
  breakLabel: string,
): LineChartModel {
  const drawn = lines.map((line): SeriesLine => ({
    ...line,
    drawn: (each) => measuredMonth(each.value, each.month, 'per-day', undefined, line.series.region),
  }));
  return { ...seriesModel(drawn, { span, breakLabel, events: [], bands: [] }), voids: [] };
}

/** A model with the events of its months marked. */
export function withEvents(model: LineChartModel, events: readonly ChartMark[]): LineChartModel {
  return { ...model, marks: [...marksWithin(events, model.domain), ...model.marks] };
}

/** Rows of fear and homicide as a model of two lines. */
export function fearModel(
  rows: readonly {
    readonly at: number;
    readonly index: Readonly<Record<'fear' | 'homicide-cases', number | null>>;
  }[],
  labels: { readonly fear: string; readonly homicide: string },
): LineChartModel {
  const line = (id: 'fear' | 'homicide-cases', label: string, colour: string) => ({
    id,
    label,
    colour,
    segments: [
      { style: 'solid' as const, points: rows.map((row) => ({ at: row.at, value: row.index[id] })) },
    ],
  });
  return {
    lines: [
      line('fear', labels.fear, 'var(--color-fear)'),
      line('homicide-cases', labels.homicide, 'var(--color-homicide)'),
    ],
    marks: [],
    bands: [],
    voids: [],
    domain: [rows[0]?.at ?? monthNumber('2015-01'), rows.at(-1)?.at ?? monthNumber('2015-02')],
    fromZero: false,
    level: 100,
  };
}
