import type { IndicatorId } from '../../../src/domain/indicator/rows.ts';
import type { Series } from '../../../src/domain/series/series.ts';
import { monthly } from '../synthetic.ts';

/** A series from January 2015 that goes on under the new register from January 2026. */
export function acrossMethods(
  indicator: IndicatorId,
  before: readonly number[],
  after: readonly number[],
): Series {
  const old = monthly([...before], { indicator, method: 'cnsp-2015' });
  const young = monthly([...after], { indicator, start: '2026-01', method: 'rnid-2026' });
  return { ...old, observations: [...old.observations, ...young.observations] };
}
