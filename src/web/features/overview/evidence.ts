import { compare, type Comparison } from '../../../domain/judgement/comparison.ts';
import type { Cube } from '../../../domain/series/cube.ts';
import type { EditionCatalogue } from '../../../domain/record/edition.ts';
import type { IndicatorId } from '../../../domain/indicator/indicator.ts';
import type { Window } from '../../../domain/time/period.ts';
import type { Population } from '../../../domain/place/population.ts';
import type { RegionCode } from '../../../domain/place/region.ts';
import { seriesOf, type Series } from '../../../domain/series/series.ts';
import type { View } from '../../../domain/view/view.ts';
import { resolveBase, resolvePeriod } from '../../../domain/view/windows.ts';

/** What the page reckons from: one edition's tables, the cubes that have arrived, and the population. */
export interface Evidence {
  readonly edition: EditionCatalogue;
  readonly cubes: ReadonlyMap<IndicatorId, Cube>;
  readonly population: Population | undefined;
}

/** A view with its period and base as months. */
export interface Scope {
  readonly region: RegionCode;
  readonly window: Window;
  readonly base: Window;
}

/** The months that a view means in an edition. */
export function scopeOf(view: View, edition: EditionCatalogue): Scope {
  const window = resolvePeriod(view.period, edition.coverage, view.region);
  return { region: view.region, window, base: resolveBase(view.base, window) };
}

/** One indicator in the chosen region, if its cube has arrived. */
export function seriesIn(evidence: Evidence, indicator: IndicatorId, region: RegionCode): Series | undefined {
  const cube = evidence.cubes.get(indicator);
  return cube && seriesOf(cube, region);
}

/** The judgement of a series over a scope. */
export function judge(series: Series, scope: Pick<Scope, 'window' | 'base'>, evidence: Evidence): Comparison {
  return compare(series, scope.window, scope.base, { population: evidence.population });
}
