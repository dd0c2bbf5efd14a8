import { acrossBreak, countedApart, sinceBreak, type Across } from '../../../domain/judgement/across.ts';
import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import type { RegionCode } from '../../../domain/place/region.ts';
import type { Window } from '../../../domain/time/period.ts';
import { seriesIn, type Evidence } from '../evidence/evidence.ts';

/**
 * An indicator across its break, read twice, over a window or all that the new method has counted so far; nothing
 * where its cube has not arrived. Ask for the cubes of `attemptsOf` beside it.
 */
export function acrossIn(
  evidence: Evidence,
  indicator: IndicatorId,
  region: RegionCode,
  asked?: Window,
): Across | undefined {
  const series = seriesIn(evidence, indicator, region);
  const apart = countedApart(indicator, region, (attempts) => seriesIn(evidence, attempts, region));
  const window = asked ?? (series && sinceBreak(series));
  return series && window && acrossBreak(series, window, apart);
}
