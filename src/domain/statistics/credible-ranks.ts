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

/** Rates, by their cube roots from the lowest, with how many places lie above each, in the mean, and the variance of that number. */
interface Above {
  readonly roots: Float64Array;
  readonly counts: Float64Array;
  readonly variances: Float64Array;
}

/** Cube roots of rates that lie as densely as the places do, from 0 to the highest. */
function gridOf(cubes: readonly CubeRoot[]): number[] {
  const every = Math.ceil(cubes.length / SAMPLED);
  const sample = cubes.filter((_, index) => index % every === 0);
  const highest = cubes.reduce((most, each) => Math.max(most, quantileOf(each, REACH)), 0);
  const ends = [-REACH, 0, REACH].flatMap((z) => sample.map((each) => quantileOf(each, z)));
  const sorted = Float64Array.from([...ends, highest]).toSorted();
  const steps = Array.from(
    { length: STEPS + 1 },
    (_, step) => sorted[Math.round((step / STEPS) * (sorted.length - 1))] ?? 0,
  );
  return [...new Set([0, ...steps])];
}

/** How many places lie above each of some rates. */
function aboveEach(grid: readonly number[], cubes: readonly CubeRoot[]): Above {
  const centres = Float64Array.from(cubes, ({ centre }) => centre);
  const steepness = Float64Array.from(cubes, ({ spread }) => 1 / spread);
  const roots = Float64Array.from(grid);
  const [counts, variances] = [new Float64Array(roots.length), new Float64Array(roots.length)];
  for (let at = 0; at < roots.length; at += 1) {
    const root = roots[at] as number;
    let [count, variance] = [0, 0];
    for (let index = 0; index < centres.length; index += 1) {
      const chance = upperTail((root - (centres[index] as number)) * (steepness[index] as number));
      count += chance;
      variance += chance * (1 - chance);
    }
    counts[at] = count;
    variances[at] = variance;
  }
  return { roots, counts, variances };
}

/** The place of the first rate of a sorted grid that is not below one; its length where all are. */
function firstNotBelow(roots: Float64Array, root: number): number {
  let [low, high] = [0, roots.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((roots[middle] as number) < root) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Figures of a grid of rates at any rate: between two by straight lines in the cube root, beyond the last as there. */
function readAt(roots: Float64Array, figures: Float64Array, root: number): number {
  const next = firstNotBelow(roots, root);
  const [to, from] = [Math.min(next, roots.length - 1), next - 1];
  const end = figures[to] as number;
  if (from < 0 || from === to) return end;
  const [low, high, start] = [roots[from] as number, roots[to] as number, figures[from] as number];
  return start + ((end - start) * (root - low)) / (high - low);
}

/** How many of the others lie above a place's own quantile: its own chance of it is among all, and none of theirs. */
function othersAbove({ roots, counts }: Above, own: CubeRoot, z: number): number {
  return readAt(roots, counts, quantileOf(own, z)) - upperTail(z);
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
  const above = aboveEach(gridOf(cubes), cubes);
  return cubes.map((own) => {
    const middle = othersAbove(above, own, 0);
    const rank = Math.round(middle + 1);
    const variance = Math.max(0, readAt(above.roots, above.variances, quantileOf(own, 0)) - 0.25);
    const wide = REACH ** 2 * variance;
    const low = Math.round(middle + 1 - Math.sqrt((othersAbove(above, own, REACH) - middle) ** 2 + wide));
    const high = Math.round(middle + 1 + Math.sqrt((othersAbove(above, own, -REACH) - middle) ** 2 + wide));
    return {
      rank,
      low: Math.min(rank, Math.max(1, low)),
      high: Math.max(rank, Math.min(posteriors.length, high)),
    };
  });
}
