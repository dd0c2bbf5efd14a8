// What a series' deviations from its level say of its noise. A month varies as Poisson, times what lies beyond:
// a part with variance `excess` times the mean whose neighbours correlate by ρ (first-order autoregression).
// Its cosine transform has nearly independent ordinates with variance 1 + excess · a(ω, ρ) (Whittle 1953), so that
// sums of squares by band of frequencies tell all there is to tell, and add up over stretches and over states.

/** Autocorrelations of what lies beyond Poisson, over which the posterior is taken: 0 to 0.9. */
export const RHOS: readonly number[] = Array.from({ length: 19 }, (_, step) => step / 20);

/** Excess of variance over mean, 0 and then in steps of a third. */
const EXCESSES: readonly number[] = [0, ...Array.from({ length: 34 }, (_, step) => 0.05 * 1.35 ** step)];

const BANDS = 16;

/** Longest swing, in months, that counts as noise: slower ones are level and trend. */
export const LONGEST_SWING = 24;

const LOWEST = (2 * Math.PI) / LONGEST_SWING;

/** Number and sum of squares of the ordinates in each band of frequencies. */
export interface BandSums {
  readonly counts: readonly number[];
  readonly squares: readonly number[];
}

/** Nothing seen yet. */
export function emptyBands(): { counts: number[]; squares: number[] } {
  return { counts: Array.from({ length: BANDS }, () => 0), squares: Array.from({ length: BANDS }, () => 0) };
}

/**
 * The band of a frequency in radians a month, LOWEST to π; bands are equally wide on a log scale.
 * @example posteriorBand(Math.PI) // 15
 * @example posteriorBand(0.1) // 0
 */
export function posteriorBand(frequency: number): number {
  const place = (BANDS * Math.log(frequency / LOWEST)) / Math.log(Math.PI / LOWEST);
  return Math.min(BANDS - 1, Math.max(0, Math.floor(place)));
}

/** Spectrum of a first-order autoregression with variance 1, flat at 1 where ρ is 0. */
function autoregression(frequency: number, rho: number): number {
  return (1 - rho * rho) / (1 - 2 * rho * Math.cos(frequency) + rho * rho);
}

/** The spectrum in the middle of each band, by ρ. */
const SHAPES: readonly (readonly number[])[] = RHOS.map((rho) =>
  Array.from({ length: BANDS }, (_, band) =>
    autoregression(LOWEST * (Math.PI / LOWEST) ** ((band + 0.5) / BANDS), rho),
  ),
);

interface GridTables {
  /** −½ log of the variance of an ordinate, by ρ, excess and band. */
  readonly logs: Float64Array;
  /** −½ over that variance. */
  readonly inverses: Float64Array;
}

let tables: GridTables | undefined;

function gridTables(): GridTables {
  if (tables) return tables;
  const size = RHOS.length * EXCESSES.length * BANDS;
  const [logs, inverses] = [new Float64Array(size), new Float64Array(size)];
  let at = 0;
  for (const shape of SHAPES) {
    for (const excess of EXCESSES) {
      for (const height of shape) {
        const variance = 1 + excess * height;
        logs[at] = -0.5 * Math.log(variance);
        inverses[at] = -0.5 / variance;
        at += 1;
      }
    }
  }
  tables = { logs, inverses };
  return tables;
}

/** Whittle's log likelihood of band sums on the grid, ρ by ρ and excess by excess within it. */
export function logLikelihood({ counts, squares }: BandSums): Float64Array {
  const { logs, inverses } = gridTables();
  const found = new Float64Array(RHOS.length * EXCESSES.length);
  for (let cell = 0; cell < found.length; cell += 1) {
    let sum = 0;
    for (let band = 0; band < BANDS; band += 1) {
      const at = cell * BANDS + band;
      sum += (counts[band] ?? 0) * (logs[at] ?? 0) + (squares[band] ?? 0) * (inverses[at] ?? 0);
    }
    found[cell] = sum;
  }
  return found;
}

/** Where the excess lies before anything is seen (its logarithm is normal), and how widely. */
const ANY_EXCESS = { usual: 1, spread: 2 };

/** How widely a state's excess may lie about the usual one of its indicator, on a log scale. */
const SPREAD_OVER_STATES = 1;

/** How much the chance of no excess at all weighs against one grid step at the usual excess. */
const NO_EXCESS = 8;

function logPriors({ usual, spread }: { readonly usual: number; readonly spread: number }): number[] {
  return EXCESSES.map((excess) =>
    excess === 0 ? Math.log(NO_EXCESS) : -0.5 * (Math.log(excess / usual) / spread) ** 2,
  );
}

const ANY_PRIORS = logPriors(ANY_EXCESS);

/** What the states of an indicator say of one series of it. */
export interface KinWord {
  /** Log likelihood of each ρ. */
  readonly byRho: readonly number[];
  /** The excess that is usual among them; nothing for the nation and groups, which vary otherwise than a state. */
  readonly usual: number | null;
}

/** Log likelihood of each ρ, whatever the excess. */
export function overExcess(likelihood: Float64Array): number[] {
  return RHOS.map((_, row) => {
    const own = ANY_PRIORS.map((prior, k) => prior + (likelihood[row * EXCESSES.length + k] ?? 0));
    const most = Math.max(...own);
    return most + Math.log(own.reduce((sum, each) => sum + Math.exp(each - most), 0));
  });
}

/** What is known of a series' noise, by ρ: its weight, and the first two moments of the excess times that weight. */
export interface NoisePosterior {
  readonly weights: readonly number[];
  readonly excess: readonly number[];
  readonly squaredExcess: readonly number[];
}

/** The posterior from a log likelihood, and what others of its kind say. */
export function posteriorOf(likelihood: Float64Array, kin?: KinWord): NoisePosterior {
  const usual = kin?.usual;
  const priors = usual ? logPriors({ usual, spread: SPREAD_OVER_STATES }) : ANY_PRIORS;
  const logs = likelihood.map((each, cell) => {
    const byRho = kin?.byRho[Math.floor(cell / EXCESSES.length)] ?? 0;
    return each + (priors[cell % EXCESSES.length] ?? 0) + byRho;
  });
  const most = logs.reduce((a, b) => Math.max(a, b), -Infinity);
  const [weights, first, second] = [RHOS.map(() => 0), RHOS.map(() => 0), RHOS.map(() => 0)];
  let total = 0;
  for (let cell = 0; cell < logs.length; cell += 1) {
    const weight = Math.exp((logs[cell] ?? 0) - most);
    const row = Math.floor(cell / EXCESSES.length);
    const excess = EXCESSES[cell % EXCESSES.length] ?? 0;
    total += weight;
    weights[row] = (weights[row] ?? 0) + weight;
    first[row] = (first[row] ?? 0) + weight * excess;
    second[row] = (second[row] ?? 0) + weight * excess * excess;
  }
  const shared = (sums: readonly number[]): number[] => sums.map((each) => each / total);
  return { weights: shared(weights), excess: shared(first), squaredExcess: shared(second) };
}

/** The expected variance of an ordinate in each band. */
export function expectedBands({ excess }: NoisePosterior): number[] {
  return Array.from({ length: BANDS }, (_, band) =>
    excess.reduce((sum, each, row) => sum + each * (SHAPES[row]?.[band] ?? 0), 1),
  );
}
