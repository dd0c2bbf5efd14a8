import { compare, type Comparison, type Surroundings } from '../comparison.ts';
import type { WindowFigures } from '../comparison-rows.ts';
import type { Cube } from '../../series/cube.ts';
import type { Coverage } from '../../record/edition.ts';
import { judgeAll } from './false-discovery.ts';
import { indicatorOf } from '../../indicator/indicator.ts';
import type { IndicatorId, Topic } from '../../indicator/rows.ts';
import type { Window } from '../../time/period.ts';
import { populationIn, type Population } from '../../place/population.ts';
import { perDay, perHundredThousand } from '../../series/rate.ts';
import { regionOfStates, STATE_CODES, type RegionCode } from '../../place/region.ts';
import { seriesOf, totalOf, type Series, type Total } from '../../series/series.ts';
import type { View } from '../../view/view.ts';
import { defaultIndicator, indicatorsOf } from '../../view/default-indicator.ts';
import { viewWindows } from '../../view/windows.ts';

/** What one state's figures say over a window and its base. */
export interface StateReading {
  readonly region: RegionCode;
  /** The total of the window, or why there is none. */
  readonly total: Total;
  readonly perDay: number | null;
  /** Per 100,000 people and year. */
  readonly rate: number | null;
  /** Judged with the other 31: false alarms are controlled over all of them. */
  readonly comparison: Comparison;
}

/** The window and base that a view means when states are set side by side. */
export function statesWindows(
  view: View,
  coverage: readonly Coverage[],
): { readonly window: Window; readonly base: Window } {
  const { window, base } = viewWindows({ ...view, region: STATE_CODES[0] ?? '01' }, coverage);
  return { window, base };
}

/** The indicators whose cubes are needed to choose one for a topic: those that may stand for it, and the reader's own. */
export function candidatesOf(topic: Topic, view: View): readonly IndicatorId[] {
  const chosen = view.indicators.filter((id) => indicatorOf(id).topic === topic);
  return [...new Set([...indicatorsOf(topic).map((each) => each.id), ...chosen])];
}

/** The one indicator that stands for a topic in all states at once: the reader's, or the one that every state has whole. */
export function statesIndicator(
  topic: Topic,
  view: View,
  windows: { readonly window: Window; readonly base: Window },
  cubes: ReadonlyMap<IndicatorId, Cube>,
): IndicatorId | undefined {
  const chosen = view.indicators.find((id) => indicatorOf(id).topic === topic && cubes.has(id));
  return chosen ?? defaultIndicator(topic, windows.window, windows.base, cubes, regionOfStates(STATE_CODES));
}

/** What a reading knows of its window alone, for a table that must say it also where nothing is compared. */
export function windowFigures({ total, perDay: daily, rate }: StateReading): WindowFigures {
  return { total: 'gap' in total ? null : total.total, perDay: daily, rate };
}

function measuresOf(total: Total, region: RegionCode, window: Window, population: Population) {
  if ('gap' in total) return { total, perDay: null, rate: null };
  const people = populationIn(population, region, window);
  const rate = people === undefined ? null : perHundredThousand(total.total, window, people);
  return { total, perDay: perDay(total.total, window), rate };
}

/** The 32 states read at once over a window and a base, in INEGI order; none where the cube lacks them. */
export function readStates(
  cube: Cube,
  windows: { readonly window: Window; readonly base: Window },
  surroundings: Surroundings & { readonly population: Population },
): StateReading[] {
  const { window, base } = windows;
  const series = STATE_CODES.flatMap((code) => seriesOf(cube, code) ?? []);
  const compared = series.map((each) => compare(each, window, base, surroundings));
  return judgeAll(compared).comparisons.map((comparison, index) => {
    const own = series[index] as Series;
    const measures = measuresOf(totalOf(own, window), own.region, window, surroundings.population);
    return { region: own.region, ...measures, comparison };
  });
}

/** How many readings carry each verdict. */
export function countVerdicts(
  readings: readonly StateReading[],
): Readonly<Record<Comparison['verdict'], number>> {
  const counts = { falling: 0, rising: 0, 'no-clear-change': 0, 'not-comparable': 0 };
  for (const { comparison } of readings) counts[comparison.verdict] += 1;
  return counts;
}
