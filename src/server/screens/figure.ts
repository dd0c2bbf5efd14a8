import { newestValueOf, seriesOf } from '../../domain/series/series.ts';
import type { ScreenPlan } from '../../domain/view/screen/screen.ts';
import type { Store } from '../store/store.ts';

/**
 * Whether the figure that a screen waits for is beyond its threshold: the newest value of its indicator. Nothing
 * where the screen waits for none, or the edition has no value.
 */
export async function isFigureBeyond({ first }: ScreenPlan, store: Store): Promise<boolean | null> {
  if (!first || first.when === 'edition') return null;
  const cube = await store.cube(first.indicator);
  const series = cube && seriesOf(cube, first.region);
  const newest = series && newestValueOf(series);
  if (!newest) return null;
  return first.when === 'above' ? newest.value > first.value : newest.value < first.value;
}
