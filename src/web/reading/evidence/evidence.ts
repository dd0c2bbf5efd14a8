import { compare, type Comparison, type Surroundings } from '../../../domain/judgement/comparison.ts';
import type { Cube } from '../../../domain/series/cube.ts';
import type { EditionCatalogue } from '../../../domain/record/edition.ts';
import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import type { Population } from '../../../domain/place/population.ts';
import type { RegionCode } from '../../../domain/place/region.ts';
import { breaksAmong } from '../../../domain/series/registering-breaks.ts';
import { seriesOf, type Series } from '../../../domain/series/series.ts';
import type { Windows } from './scope.ts';

/** What every page computes from: one edition's tables, the cubes that have arrived, the population. */
export interface Evidence {
  readonly edition: EditionCatalogue;
  readonly cubes: ReadonlyMap<IndicatorId, Cube>;
  readonly population: Population;
  /** The nation's published totals of whole years, where a page names people by them. */
  readonly years?: ReadonlyMap<IndicatorId, Series>;
}

/** The population while it is on its way: no rate stands on it. */
export const NO_POPULATION: Population = { firstYear: 2015, states: [], vintage: '' };

/** One indicator in the chosen region, if its cube has arrived. */
export function seriesIn(
  { cubes }: Pick<Evidence, 'cubes'>,
  indicator: IndicatorId,
  region: RegionCode,
): Series | undefined {
  const cube = cubes.get(indicator);
  return cube && seriesOf(cube, region);
}

/** What every comparison of an edition draws on besides the series, the same on every page. */
export function surroundingsOf({
  edition,
  population,
}: Pick<Evidence, 'edition' | 'population'>): Surroundings & Pick<Evidence, 'population'> {
  return { population, registeringBreaks: breaksAmong(edition.registeringBreaks) };
}

/** A series over its two windows, judged by itself. */
export function judge(series: Series, { window, base }: Windows, evidence: Evidence): Comparison {
  return compare(series, window, base, surroundingsOf(evidence));
}
