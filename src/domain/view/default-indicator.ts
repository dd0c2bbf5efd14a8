import { choicesOf, type Indicator } from '../indicator/indicator.ts';
import { UNITS, type IndicatorId, type Topic } from '../indicator/rows.ts';
import { NATION, type RegionCode } from '../place/region.ts';
import type { Cube } from '../series/cube.ts';
import { lastMonthOf, seriesOf, totalOf, type Series } from '../series/series.ts';
import type { Window } from '../time/period.ts';

/** The monthly indicators that may stand for a topic: the first of each unit in the table, victims first. */
export function indicatorsOf(topic: Topic): readonly Indicator[] {
  const own = choicesOf(topic);
  return UNITS.flatMap((unit) => own.find((each) => each.unit === unit) ?? []);
}

/** Whether both windows have a total, made under one method. */
function isComplete(series: Series, window: Window, base: Window): boolean {
  const totals = [totalOf(series, window), totalOf(series, base)] as const;
  const [side, other] = totals;
  return !('gap' in side) && !('gap' in other) && side.method === other.method;
}

/**
 * The indicator that stands for a topic unless the reader chooses: the first, victims before case files, that
 * is complete in both windows under one method; else the one with the newest value. Nothing without cubes.
 */
export function defaultIndicator(
  topic: Topic,
  window: Window,
  base: Window,
  cubes: ReadonlyMap<IndicatorId, Cube>,
  region: RegionCode = NATION,
): IndicatorId | undefined {
  const candidates = indicatorsOf(topic).flatMap((each) => {
    const cube = cubes.get(each.id);
    const series = cube && seriesOf(cube, region);
    return series ? [series] : [];
  });
  const complete = candidates.find((series) => isComplete(series, window, base));
  return (complete ?? newestOf(candidates))?.indicator;
}

function newestOf(candidates: readonly Series[]): Series | undefined {
  return candidates.reduce<Series | undefined>((best, series) => {
    if (!best) return series;
    return (lastMonthOf(series) ?? '') > (lastMonthOf(best) ?? '') ? series : best;
  }, undefined);
}
