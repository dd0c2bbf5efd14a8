import type { Cube } from '../../src/domain/series/cube.ts';
import { indicatorOf } from '../../src/domain/indicator/indicator.ts';
import type { IndicatorId } from '../../src/domain/indicator/rows.ts';
import { addMonths, type Month } from '../../src/domain/time/period.ts';
import { NATION, STATE_CODES, type RegionCode } from '../../src/domain/place/region.ts';
import type { EditionContents } from '../../src/server/store/memory.ts';

/** An indicator with made-up values in every region, for pages whose registers the sample lacks. */
export interface SyntheticSeries {
  readonly indicator: IndicatorId;
  readonly start: Month;
  /** How many months, or years of a yearly indicator. */
  readonly length: number;
  readonly valueOf: (region: RegionCode, index: number) => number;
}

function cubeOf({ indicator, start, length, valueOf }: SyntheticSeries, like: Cube): Cube {
  const [origin] = like.origins;
  if (!origin) throw new Error('the sample has no origins');
  return {
    edition: like.edition,
    indicator,
    cadence: indicatorOf(indicator).cadence,
    start,
    columns: [NATION, ...STATE_CODES].map((region) => ({
      region,
      values: Array.from({ length }, (_, index) => valueOf(region, index)),
    })),
    gaps: [],
    origins: [{ ...origin, regions: '*', from: 0, to: length - 1 }],
  };
}

/** The sample with synthetic series in it, in the place of its own where it has one of that name. */
export function withSynthetic(
  contents: EditionContents,
  series: readonly SyntheticSeries[],
): EditionContents {
  const [like] = contents.cubes;
  const [known] = contents.edition.coverage;
  if (!like || !known) throw new Error('the sample is empty');
  const isNew = ({ indicator }: { readonly indicator: IndicatorId }): boolean =>
    series.every((each) => each.indicator !== indicator);
  const coverage = series.map(({ indicator, start, length }) => {
    const step = indicatorOf(indicator).cadence === 'year' ? 12 : 1;
    const span = { from: start, to: addMonths(start, length * step - 1) };
    return { ...known, indicator, states: span, nation: span };
  });
  return {
    ...contents,
    cubes: [...contents.cubes.filter(isNew), ...series.map((each) => cubeOf(each, like))],
    edition: {
      ...contents.edition,
      coverage: [...contents.edition.coverage.filter(isNew), ...coverage],
    },
  };
}
