import { withTheirAttempts, type Across } from '../../../domain/judgement/across.ts';
import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import type { RegionCode } from '../../../domain/place/region.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { acrossIn } from './across-in.ts';

/** The crimes that are read across the change of register, in the order in which they are read. */
const ACROSS_CRIMES = [
  'homicide-cases',
  'femicide-cases',
  'extortion-cases',
  'kidnapping-cases',
  'violent-robbery-cases',
  'other-life-cases',
] as const satisfies readonly IndicatorId[];
export type AcrossCrime = (typeof ACROSS_CRIMES)[number];

/** Every cube that the readings across the change of register need. */
export const ACROSS_WANTED = withTheirAttempts(ACROSS_CRIMES);

/** One crime read across. */
export interface CrimeAcross {
  readonly crime: AcrossCrime;
  readonly across: Across;
}

/** Every crime whose cube has arrived, read across over all that the new register has counted in the region so far. */
export function crimesAcross(evidence: Evidence, region: RegionCode): CrimeAcross[] {
  return ACROSS_CRIMES.flatMap((crime) => {
    const across = acrossIn(evidence, crime, region);
    return across ? [{ crime, across }] : [];
  });
}
