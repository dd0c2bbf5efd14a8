import { findIndicator } from '../indicator/indicator.ts';
import type { IndicatorId } from '../indicator/rows.ts';
import { isMonth, parseWindow, windowText, yearOf, type Month, type Window } from '../time/period.ts';
import { MEASURES, type Measure } from '../series/rate.ts';
import { canonicalRegion } from '../place/region.ts';
import {
  BASE_PRESETS,
  DEFAULT_VIEW,
  PERIOD_PRESETS,
  SHOWINGS,
  type BaseChoice,
  type LinesChoice,
  type PeriodChoice,
  type PeriodPreset,
  type View,
} from './view.ts';

/** The query parameters that carry a view: region, period, measure, base, indicators, chart. */
export const VIEW_PARAMETERS = ['r', 't', 'm', 'b', 'i', 'c'] as const;
export type ViewParameter = (typeof VIEW_PARAMETERS)[number];

/** A parameter that could not be read; the default stands in for it. */
export interface QueryProblem {
  readonly parameter: ViewParameter;
  readonly value: string;
}

/** A view read from a query, with what could not be read. */
export interface ParsedView {
  readonly view: View;
  readonly problems: readonly QueryProblem[];
}

/** A month that a link may name: 1990 (the first year of any series) to 2099. */
function readMonth(text: string): Month | undefined {
  return isMonth(text) && isServed(text) ? text : undefined;
}

function isServed(month: Month): boolean {
  return yearOf(month) >= 1990 && yearOf(month) <= 2099;
}

function readWindow(text: string): Window | undefined {
  const window = parseWindow(text);
  return window && isServed(window.from) && isServed(window.to) ? window : undefined;
}

/**
 * Names that links carried before, and the period that now stands for each. `all` was compared with the years
 * before 2015, which hold no data, so its `year-before` is read as the base that belongs to the period.
 */
const FORMER_PERIODS: ReadonlyMap<string, PeriodPreset> = new Map([
  ['last-12', 'last-year'],
  ['all', 'since-2015'],
]);

function readPeriod(text: string): PeriodChoice | undefined {
  const preset = FORMER_PERIODS.get(text) ?? PERIOD_PRESETS.find((each) => each === text);
  if (preset) return preset;
  if (!text.endsWith('..latest')) return readWindow(text);
  const from = readMonth(text.slice(0, -'..latest'.length));
  return from && { from, to: 'latest' };
}

function readBase(text: string): BaseChoice | undefined {
  return BASE_PRESETS.find((each) => each === text) ?? readWindow(text);
}

function readMeasure(text: string): Measure | undefined {
  return MEASURES.find((each) => each === text);
}

/** The known indicators of a list, one for each topic; undefined as soon as one is unknown or a topic repeats. */
function readIndicators(text: string): readonly IndicatorId[] | undefined {
  const found = text.split(',').map((id) => findIndicator(id));
  const topics = new Set(found.map((each) => each?.topic));
  if (topics.has(undefined) || topics.size < found.length) return undefined;
  return found.flatMap((each) => each?.id ?? []);
}

/**
 * `index,2024-09,events` or `count,2018-01..2020-12`: a showing, then the month of an index or the stretch that is
 * drawn of the long picture, then whether dates are marked.
 */
function readLines(text: string): LinesChoice | undefined {
  const [first = '', ...rest] = text.split(',');
  const showing = SHOWINGS.find((each) => each === first);
  const events = rest.at(-1) === 'events';
  const [months, ...more] = events ? rest.slice(0, -1) : rest;
  const base = months === undefined || showing !== 'index' ? undefined : readMonth(months);
  const span = showing === 'index' || !months?.includes('..') ? undefined : readWindow(months);
  if (!showing || more.length > 0 || (months !== undefined && !base && !span)) return undefined;
  return { showing, events, ...(base ? { base } : {}), ...(span ? { span } : {}) };
}

function formatLines({ showing, base, span, events }: LinesChoice): string {
  const months = showing === 'index' ? base : span && windowText(span);
  return [showing, months, events ? 'events' : undefined].filter(Boolean).join(',');
}

/**
 * Reads a view from a URL's query, with or without its question mark. Never throws: what is missing or
 * unreadable falls back to the default view, and what was unreadable is listed. Other parameters are ignored.
 */
export function parseView(query: string): ParsedView {
  const parameters = new URLSearchParams(query);
  const problems: QueryProblem[] = [];
  const read = <T>(parameter: ViewParameter, reader: (text: string) => T | undefined, fallback: T): T => {
    const text = parameters.get(parameter);
    if (text === null || text === '') return fallback;
    const value = reader(text);
    if (value === undefined) problems.push({ parameter, value: text });
    return value ?? fallback;
  };
  const view: View = {
    region: read('r', canonicalRegion, DEFAULT_VIEW.region),
    period: read('t', readPeriod, DEFAULT_VIEW.period),
    measure: read('m', readMeasure, DEFAULT_VIEW.measure),
    base: read('b', readBase, DEFAULT_VIEW.base),
    indicators: read('i', readIndicators, DEFAULT_VIEW.indicators),
  };
  const base = view.base === 'year-before' && parameters.get('t') === 'all' ? 'matching' : view.base;
  const lines = read<LinesChoice | undefined>('c', readLines, undefined);
  return { view: { ...view, base, ...(lines ? { lines } : {}) }, problems };
}

/**
 * A view as a query without question mark, every choice spelled out so that a link keeps its meaning when a
 * default changes: `r=00&t=2024-10..latest&m=count&b=matching`.
 */
export function formatView(view: View): string {
  const parts = [
    `r=${view.region}`,
    `t=${typeof view.period === 'string' ? view.period : windowText(view.period)}`,
    `m=${view.measure}`,
    `b=${typeof view.base === 'string' ? view.base : windowText(view.base)}`,
  ];
  if (view.indicators.length > 0) parts.push(`i=${view.indicators.join(',')}`);
  if (view.lines) parts.push(`c=${formatLines(view.lines)}`);
  return parts.join('&');
}
