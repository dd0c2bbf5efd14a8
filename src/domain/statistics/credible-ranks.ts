import type { RatePosterior } from './empirical-bayes.ts';
import { gammaCubeRoot } from './gamma.ts';
import { MISS } from './interval.ts';
import { normalQuantile, normalTail } from './special-functions.ts';

/** The rank that a place is expected to have, 1 the highest, several may share one, with the ranks that the data do not rule out (95 %). */
export interface CredibleRank {
  readonly rank: number;
  readonly low: number;
  readonly high: number;
}

/** Standard deviations from the middle of a normal to either end of its 95 %. */
const REACH = -normalQuantile(MISS / 2);

/** Steps between the rates at which the number of places above is worked out; between them it is read off a line. */
const STEPS = 24;

/** So many places at most say where those rates are to lie. */
const SAMPLED = 300;

/** Beyond so many standard deviations a tail is taken as 0 or 1. */
const FAR = 5;

/** Entries of the table of upper tails for one standard deviation: a straight line between two errs by 3 in a million. */
const FINE = 100;

/** Upper tails of the standard normal from -{@link FAR} to {@link FAR}: a nation's ranks ask for a hundred thousand. */
const TAILS = Float64Array.from({ length: 2 * FAR * FINE + 2 }, (_, at) => normalTail(FAR - at / FINE));

/** Upper tail of the standard normal. */
function upperTail(z: number): number {
  if (z >= FAR) return 0;
  if (z <= -FAR) return 1;
  const place = (z + FAR) * FINE;
  const at = Math.trunc(place);
  const [from, to] = [TAILS[at] as number, TAILS[at + 1] as number];
  return from + (to - from) * (place - at);
}

/** The cube root of a rate, as the normal variable that it nearly is. */
interface CubeRoot {
  readonly centre: number;
  readonly spread: number;
}

function cubeRootOf({ shape, rate }: RatePosterior): CubeRoot {
  const scale = Math.cbrt(shape / rate);
  const { centre, spread } = gammaCubeRoot(shape);
  return { centre: scale * centre, spread: scale * spread };
}

/** The cube root of a quantile. */
function quantileOf({ centre, spread }: CubeRoot, z: number): number {
  return Math.max(0, centre + z * spread);
}

/** How many places lie above a rate, in the mean, and the variance of that number. */
interface Above {
  readonly root: number;
  readonly count: number;
  readonly variance: number;
}

function aboveAt(root: number, centres: Float64Array, spreads: Float64Array): Above {
  let count = 0;
  let variance = 0;
  for (let index = 0; index < centres.length; index += 1) {
    const chance = upperTail((root - (centres[index] ?? 0)) / (spreads[index] ?? 1));
    count += chance;
    variance += chance * (1 - chance);
  }
  return { root, count, variance };
}

/** Cube roots of rates that lie as densely as the places do, from 0 to the highest. */
function gridOf(cubes: readonly CubeRoot[]): number[] {
  const every = Math.ceil(cubes.length / SAMPLED);
  const sample = cubes.filter((_, index) => index % every === 0);
  const highest = cubes.reduce((most, each) => Math.max(most, quantileOf(each, REACH)), 0);
  const ends = [-REACH, 0, REACH].flatMap((z) => sample.map((each) => quantileOf(each, z)));
  const sorted = [...ends, highest].toSorted((a, b) => a - b);
  const steps = Array.from(
    { length: STEPS + 1 },
    (_, step) => sorted[Math.round((step / STEPS) * (sorted.length - 1))] ?? 0,
  );
  return [...new Set([0, ...steps])];
}

/** The place of the first rate of a sorted grid that is not below one; its length where all are. */
function firstNotBelow(grid: readonly Above[], root: number): number {
  let [low, high] = [0, grid.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((grid[middle] as Above).root < root) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** {@link aboveAt} on a grid of rates, and between them by straight lines in the cube root of the rate. */
function aboveBy(cubes: readonly CubeRoot[]): (root: number) => Omit<Above, 'root'> {
  const centres = Float64Array.from(cubes, ({ centre }) => centre);
  const spreads = Float64Array.from(cubes, ({ spread }) => spread);
  const grid = gridOf(cubes).map((root) => aboveAt(root, centres, spreads));
  return (root) => {
    const next = firstNotBelow(grid, root);
    const to = grid[Math.min(next, grid.length - 1)] as Above;
    const from = next < grid.length ? (grid[next - 1] ?? to) : to;
    const share = to === from ? 0 : (root - from.root) / (to.root - from.root);
    return {
      count: from.count + (to.count - from.count) * share,
      variance: from.variance + (to.variance - from.variance) * share,
    };
  };
}

/**
 * The expected rank of places by what is known of their rates, with 95 % bounds: a mere order of the means would put
 * a place above many uncertain ones, some of which do exceed it, and so outside its own bounds. A place at either end
 * of its interval stands below as many as lie above that end; how many those are is uncertain too, and both spreads
 * are joined as independent ones are. Held to a simulation of the ranks in `credible-ranks.test.ts`.
 */
export function credibleRanks(posteriors: readonly RatePosterior[]): CredibleRank[] {
  if (posteriors.length === 0) return [];
  const cubes = posteriors.map(cubeRootOf);
  const above = aboveBy(cubes);
  return cubes.map((own) => {
    // Its own chance of lying above is among them, and is none of another place's.
    const others = (z: number): number => above(quantileOf(own, z)).count - upperTail(z);
    const middle = others(0);
    const rank = Math.round(middle + 1);
    const variance = Math.max(0, above(quantileOf(own, 0)).variance - 0.25);
    const reach = (z: number): number => Math.sqrt((others(z) - middle) ** 2 + REACH ** 2 * variance);
    const low = Math.round(middle + 1 - reach(REACH));
    const high = Math.round(middle + 1 + reach(-REACH));
    return {
      rank,
      low: Math.min(rank, Math.max(1, low)),
      high: Math.max(rank, Math.min(posteriors.length, high)),
    };
  });
}
