import type { IndicatorId } from '../domain/indicator/rows.ts';
import { NATION } from '../domain/place/region.ts';
import type { View } from '../domain/view/view.ts';
import type { Evidence } from '../web/reading/evidence/evidence.ts';
import { seriesOfYears } from '../web/reading/evidence/whole-years.ts';
import type { Facts } from './picture.ts';

/** What a page would compute from, taken from an edition at once: some indicators, the population, whole years. */
export async function readEvidence(
  view: View,
  indicators: readonly IndicatorId[],
  facts: Pick<Facts, 'edition' | 'cube' | 'population' | 'years'>,
): Promise<Evidence> {
  const [edition, population, years, ...cubes] = await Promise.all([
    facts.edition(),
    facts.population(),
    view.region === NATION ? facts.years() : undefined,
    ...indicators.map((each) => facts.cube(each)),
  ]);
  return {
    edition,
    population,
    cubes: new Map(cubes.flatMap((cube) => (cube ? [[cube.indicator, cube] as const] : []))),
    ...(years ? { years: seriesOfYears(years) } : {}),
  };
}
