import type { IndicatorId } from '../indicator/rows.ts';
import type { Month, Window } from '../time/period.ts';
import type { Measure } from '../series/rate.ts';
import type { RegionCode } from '../place/region.ts';

/**
 * The named periods that the filter bar offers, newest first. `last-year` is the last whole year that can be
 * compared with the one before; `since-2018` and `since-2015` set that year against 2018 or 2015, and draw from
 * there on.
 */
export const PERIOD_PRESETS = [
  'newest-month',
  'year-to-date',
  'last-year',
  'administration',
  'since-2018',
  'since-2015',
] as const;
export type PeriodPreset = (typeof PERIOD_PRESETS)[number];

/** The named bases. `matching` is the one that belongs to the period, whichever period is chosen. */
export const BASE_PRESETS = [
  'matching',
  'year-before',
  'september-2024',
  'year-2024',
  'year-2018',
  'year-2015',
] as const;
export type BasePreset = (typeof BASE_PRESETS)[number];

/** A period as chosen: a preset, which moves with the data, or a window, whose end may be open (`latest`). */
export type PeriodChoice = PeriodPreset | { readonly from: Month; readonly to: Month | 'latest' };

/** A base as chosen: a preset relative to the period, or a window. */
export type BaseChoice = BasePreset | Window;

/** How the chart of the falling and the rising is shown: against a base of 100, as counts, or as rates. */
export const SHOWINGS = ['index', 'count', 'rate'] as const;
export type Showing = (typeof SHOWINGS)[number];

/** What the reader chose for that chart. */
export interface LinesChoice {
  readonly showing: Showing;
  /** The month that is 100 in an index; without it the mean of the base window is. */
  readonly base?: Month;
  /** Whether policy dates are marked. */
  readonly events: boolean;
  /** The stretch of months that is drawn of the long picture; without it all of them are. Judges nothing. */
  readonly span?: Window;
}

/** What the reader chose, all of it, as it stands in the URL. */
export interface View {
  /** The nation, a group, a state, or several states joined by commas. */
  readonly region: RegionCode;
  readonly period: PeriodChoice;
  readonly measure: Measure;
  readonly base: BaseChoice;
  /** Topic → indicator, only where the reader overruled the default. */
  readonly indicators: readonly IndicatorId[];
  /** Only where the reader changed the chart from {@link DEFAULT_LINES}. */
  readonly lines?: LinesChoice;
}

export const DEFAULT_LINES: LinesChoice = { showing: 'count', events: false };

export const DEFAULT_VIEW: View = {
  region: '00',
  period: 'last-year',
  measure: 'count',
  base: 'matching',
  indicators: [],
};

/** Picks, part by part, what a choice changed of what was before, and what stands now of all else. */
function picking<Whole>(now: Whole, before: Whole, chosen: Whole) {
  return <Part>(of: (whole: Whole) => Part): Part => (of(chosen) === of(before) ? of(now) : of(chosen));
}

function linesOnto(
  now: LinesChoice | undefined,
  before: LinesChoice | undefined,
  chosen: LinesChoice | undefined,
): LinesChoice | undefined {
  if (chosen === before) return now;
  if (!chosen) return undefined;
  const pick = picking(now ?? DEFAULT_LINES, before ?? DEFAULT_LINES, chosen);
  const base = pick((lines) => lines.base);
  const span = pick((lines) => lines.span);
  return {
    showing: pick((lines) => lines.showing),
    events: pick((lines) => lines.events),
    ...(base && { base }),
    ...(span && { span }),
  };
}

/** A choice that was made on an earlier view, made on the view of now: what it changed, and nothing else. */
export function choiceOnto(now: View, before: View, chosen: View): View {
  const pick = picking(now, before, chosen);
  const lines = linesOnto(now.lines, before.lines, chosen.lines);
  return {
    region: pick((view) => view.region),
    period: pick((view) => view.period),
    measure: pick((view) => view.measure),
    base: pick((view) => view.base),
    indicators: pick((view) => view.indicators),
    ...(lines && { lines }),
  };
}
