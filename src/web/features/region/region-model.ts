import type { Comparison, Verdict } from '../../../domain/judgement/comparison.ts';
import { judgeAll } from '../../../domain/judgement/regions/false-discovery.ts';
import { indicatorOf, INDICATORS, type Indicator } from '../../../domain/indicator/indicator.ts';
import type { IndicatorId, Topic } from '../../../domain/indicator/rows.ts';
import { neighboursOf } from '../../../domain/place/neighbours.ts';
import type { Month, Window } from '../../../domain/time/period.ts';
import { rankAmong, type Ranked } from '../../../domain/judgement/regions/rank.ts';
import { findState, STATE_CODES, type RegionCode } from '../../../domain/place/region.ts';
import { lastMonthOf, type Series, seriesOf, type Total, totalOf } from '../../../domain/series/series.ts';
import {
  readStates,
  statesIndicator,
  type StateReading,
} from '../../../domain/judgement/regions/state-readings.ts';
import type { View } from '../../../domain/view/view.ts';
import { indicatorsOf } from '../../../domain/view/default-indicator.ts';
import { type Evidence, judge, seriesIn, surroundingsOf } from '../../reading/evidence/evidence.ts';
import type { PageProps } from '../../router/page.ts';
import { chosenIndicator } from '../../reading/evidence/chosen-indicator.ts';
import { CARD_TOPICS } from '../../reading/evidence/topics.ts';
import { scopeOf } from '../../reading/evidence/scope.ts';

/** One indicator of the region over the view's windows. */
export interface IndicatorReading {
  readonly indicator: Indicator;
  readonly series: Series;
  readonly total: Total;
  /** Judged together with the region's other indicators. */
  readonly comparison: Comparison;
  readonly through: Month | undefined;
}

/** Everything of one region over the windows of a view. */
export interface RegionReading {
  readonly region: RegionCode;
  /** Whether it is one of the 32 states, which alone have a rank, neighbours and municipalities. */
  readonly isState: boolean;
  readonly window: Window;
  readonly base: Window;
  readonly indicators: readonly IndicatorReading[];
}

/** The monthly indicators: what the page reads of a region. What is seized at a border is of none. */
export const REGION_INDICATORS: readonly IndicatorId[] = INDICATORS.filter(
  (each) => each.cadence === 'month' && each.unit !== 'kg',
).map((each) => each.id);

/** What the page cannot open without: whatever may stand for a headline. */
export const HEADLINE_INDICATORS: readonly IndicatorId[] = CARD_TOPICS.flatMap((topic) =>
  indicatorsOf(topic).map((each) => each.id),
);

/** Reads every monthly indicator of a region; those that the edition lacks there are left out. */
export function readRegion(view: View, evidence: Evidence): RegionReading {
  const { edition } = evidence;
  const { window, base } = scopeOf(view, edition);
  const series = REGION_INDICATORS.flatMap((id) => seriesIn(evidence, id, view.region) ?? []);
  const compared = judgeAll(series.map((each) => judge(each, { window, base }, evidence)));
  return {
    region: view.region,
    isState: findState(view.region) !== undefined,
    window,
    base,
    indicators: series.map((each, index) => ({
      indicator: indicatorOf(each.indicator),
      series: each,
      total: totalOf(each, window),
      comparison: compared.comparisons[index] as Comparison,
      through: lastMonthOf(each),
    })),
  };
}

/** The readings of the headline topics, each by the indicator that stands for it in this region. */
export function headlinesOf(reading: RegionReading, view: View, evidence: Evidence): IndicatorReading[] {
  return CARD_TOPICS.flatMap((topic) => {
    const id = chosenIndicator(topic, view, reading, evidence);
    return reading.indicators.find((each) => each.indicator.id === id) ?? [];
  });
}

/** The headlines that carry a verdict. */
export function headlinesBy(
  headlines: readonly IndicatorReading[],
  verdict: Verdict,
): readonly IndicatorReading[] {
  return headlines.filter((each) => each.comparison.verdict === verdict);
}

/** The region's place among the 32 by the rate of one indicator. */
export interface RegionAndName {
  readonly indicator: Indicator;
  readonly ranked: Ranked;
}

/** The places of a state by every headline that all states have. */
export function placesOf(
  headlines: readonly IndicatorReading[],
  reading: RegionReading,
  evidence: Evidence,
): RegionAndName[] {
  return headlines.flatMap(({ indicator }) => {
    const cube = evidence.cubes.get(indicator.id);
    if (!cube) return [];
    const all = STATE_CODES.flatMap((code) => seriesOf(cube, code) ?? []);
    const ranked = rankAmong(all, reading.window, evidence.population).find(
      (each) => each.region === reading.region,
    );
    return ranked ? [{ indicator, ranked }] : [];
  });
}

/** A state and those around it, by two indicators. */
export interface NeighbourRow {
  readonly region: RegionCode;
  readonly readings: readonly StateReading[];
}

/** The state and its neighbours by the headline topics, judged together with all 32. */
export function neighbourRows(
  reading: RegionReading,
  topics: readonly Topic[],
  view: View,
  evidence: Evidence,
): { readonly indicators: readonly IndicatorId[]; readonly rows: readonly NeighbourRow[] } {
  const found = topics.flatMap((topic) => {
    const indicator = statesIndicator(topic, view, reading, evidence.cubes);
    const cube = indicator && evidence.cubes.get(indicator);
    return indicator && cube
      ? [{ indicator, readings: readStates(cube, reading, surroundingsOf(evidence)) }]
      : [];
  });
  const codes = [reading.region, ...neighboursOf(reading.region)];
  return {
    indicators: found.map((each) => each.indicator),
    rows: codes.map((region) => ({
      region,
      readings: found.flatMap((each) => each.readings.find((own) => own.region === region) ?? []),
    })),
  };
}

/** What each part of the page draws from. */
export interface RegionParts extends PageProps {
  readonly reading: RegionReading;
  readonly headlines: readonly IndicatorReading[];
  readonly evidence: Evidence;
  /** The region's name in the language in use, and as it stands within a sentence. */
  readonly name: string;
  readonly inside: string;
}
