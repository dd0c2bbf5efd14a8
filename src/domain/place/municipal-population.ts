import { monthsIn, monthOf, monthsFrom, yearOf, type Window } from '../time/period.ts';
import type { Population } from './population.ts';
import type { RegionCode } from './region.ts';

/** CONAPO's mid-year population (1 July) by municipality; `values[i]` is the year `firstYear + i`, `null` where it has none. */
export interface MunicipalPopulation {
  readonly firstYear: number;
  readonly places: readonly { readonly code: RegionCode; readonly values: readonly (number | null)[] }[];
  /** The file it comes from; nothing where the edition has no population of municipalities. */
  readonly vintage: string | null;
}

/** How much each year's mid-year figure counts in the mean of a window, by its place in the list of years. */
function yearWeights(firstYear: number, window: Window): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  const add = (index: number, weight: number): unknown =>
    weight > 0 && weights.set(index, (weights.get(index) ?? 0) + weight);
  const months = monthsIn(window);
  const isWholeYears = window.from.endsWith('-01') && window.to.endsWith('-12');
  for (const month of months) {
    if (isWholeYears) {
      add(yearOf(month) - firstYear, 1 / months.length);
      continue;
    }
    const years = (monthsFrom(monthOf(firstYear, 7), month) + 0.5) / 12;
    const before = Math.floor(years);
    add(before, (1 - years + before) / months.length);
    add(before + 1, (years - before) / months.length);
  }
  return weights;
}

/**
 * People living in each municipality in the middle of a window, by code: of whole calendar years the mean of the
 * figures as printed, else the mean of months in straight lines between them, as for states. A municipality
 * without a figure for one of the years is left out.
 */
export function municipalPeople(
  { firstYear, places }: MunicipalPopulation,
  window: Window,
): ReadonlyMap<RegionCode, number> {
  const weights = [...yearWeights(firstYear, window)];
  const people = new Map<RegionCode, number>();
  for (const { code, values } of places) {
    let sum = 0;
    // A year without a figure makes it not a number, which is above nothing.
    for (const [index, weight] of weights) sum += weight * (values[index] ?? Number.NaN);
    if (sum > 0) people.set(code, sum);
  }
  return people;
}

/** A population table of one municipality alone, for whatever asks the population of regions. */
export function populationOfPlace(population: MunicipalPopulation, code: RegionCode): Population | undefined {
  const found = population.places.find((each) => each.code === code);
  const first = found?.values.findIndex((each) => each !== null) ?? -1;
  if (!found || first === -1 || population.vintage === null) return undefined;
  const known = found.values.slice(first);
  const end = known.indexOf(null);
  const values = known.slice(0, end === -1 ? known.length : end) as number[];
  return {
    firstYear: population.firstYear + first,
    states: [{ region: code, values }],
    vintage: population.vintage,
  };
}
