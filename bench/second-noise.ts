// The noise of a series by the second implementation: transforms as plain sums of cosines, steps in closed form,
// the likelihood cell by cell. Nothing is shared with src/domain.

/** A month of a series as SQL hands it over; `run` ends at gaps and changes of method. */
export interface SecondMonth {
  readonly n: number;
  readonly season: number;
  readonly value: number;
  readonly days: number;
  readonly run: number;
}

/** A cell of the grid: autocorrelation, excess of variance over mean, and how much it weighs. */
interface Cell {
  readonly rho: number;
  readonly excess: number;
  readonly weight: number;
}

/** What is known of a series' noise. */
export interface SecondNoise {
  readonly cells: readonly Cell[];
  readonly usualPerDay: number;
  readonly seasonalVariance: (dispersion: number) => number;
}

/** Ordinates by band: how many (weighed), and their squares. */
type Bands = readonly { readonly count: number; readonly square: number }[];

interface Ordinate {
  readonly j: number;
  readonly value: number;
  readonly band: number;
}

interface Picture {
  readonly stretches: readonly (readonly SecondMonth[])[];
  readonly ordinates: readonly (readonly Ordinate[])[];
  readonly bands: Bands;
  readonly factors: ReadonlyMap<number, { readonly factor: number; readonly expected: number }> | undefined;
}

const BANDS = 16;

function sum(values: readonly number[]): number {
  return values.reduce((acc, each) => acc + each, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function transform(values: readonly number[], j: number): number {
  const { length } = values;
  return (
    Math.sqrt(2 / length) *
    sum(values.map((each, t) => each * Math.cos((j * (2 * t + 1) * Math.PI) / (2 * length))))
  );
}

function split(months: readonly SecondMonth[], shifts: readonly number[]): SecondMonth[][] {
  const stretches: SecondMonth[][] = [];
  months.forEach((month, at) => {
    const before = months[at - 1];
    const goes = before?.run === month.run && before.n === month.n - 1 && !shifts.includes(month.n);
    if (goes) stretches.at(-1)?.push(month);
    else stretches.push([month]);
  });
  return stretches.filter((each) => each.length >= 3);
}

/** Level and trend in events a day: a line and the swings that take two years or longer. */
function levelOf(stretch: readonly SecondMonth[]): number[] {
  const rates = stretch.map((each) => each.value / each.days);
  const { length } = rates;
  const times = rates.map((_, t) => t);
  const [middle, average] = [mean(times), mean(rates)];
  const covariance = sum(times.map((t) => (t - middle) * ((rates[t] ?? 0) - average)));
  const slope = length < 24 ? 0 : covariance / sum(times.map((t) => (t - middle) ** 2));
  const line = times.map((t) => average + slope * (t - middle));
  const rest = rates.map((rate, t) => rate - (line[t] ?? 0));
  const slow = Math.min(length - 1, Math.floor(length / 12));
  const swings = Array.from({ length: slow }, (_, k) => ({ j: k + 1, size: transform(rest, k + 1) }));
  return times.map((t) => {
    const swing = sum(
      swings.map(({ j, size }) => size * Math.cos((j * (2 * t + 1) * Math.PI) / (2 * length))),
    );
    return Math.max((line[t] ?? 0) + Math.sqrt(2 / length) * swing, average / 5);
  });
}

function clippedAt(residuals: readonly number[]): number {
  let variance = mean(residuals.map((each) => each ** 2));
  for (;;) {
    const inside = residuals.filter((each) => each ** 2 <= 16 * variance);
    const outside = residuals.length - inside.length;
    // The fixed point given who lies outside.
    const next = sum(inside.map((each) => each ** 2)) / (residuals.length - 16 * outside);
    if (!(next < variance * (1 - 1e-12))) return 4 * Math.sqrt(variance);
    variance = next;
  }
}

function bandOf(frequency: number): number {
  return Math.min(
    BANDS - 1,
    Math.max(0, Math.floor((BANDS * Math.log((12 * frequency) / Math.PI)) / Math.log(12))),
  );
}

/** Whether the calendar months' factors took a frequency with them: within 1.5/132 of a half turn of a multiple of a twelfth. */
function isSeasonal(turns: number): boolean {
  const away = Math.abs(turns * 6 - Math.round(turns * 6)) / 6;
  return away < 1.5 / 132;
}

function pictureOf(months: readonly SecondMonth[], shifts: readonly number[]): Picture {
  const stretches = split(months, shifts);
  const expected = stretches.map((each) => levelOf(each).map((level, t) => level * (each[t]?.days ?? 0)));
  const rows = stretches.flatMap((each, k) =>
    each.map((month, t) => ({ ...month, expected: expected[k]?.[t] ?? 0 })),
  );
  const factors =
    rows.length < 36
      ? undefined
      : new Map(
          [...new Set(rows.map((each) => each.season))].map((season) => {
            const own = rows.filter((each) => each.season === season);
            const total = sum(own.map((each) => each.expected));
            return [
              season,
              { factor: total > 0 ? sum(own.map((each) => each.value)) / total : 1, expected: total },
            ];
          }),
        );
  const residuals = stretches.map((each, k) =>
    each.map(({ value, season }, t) => {
      const level = (expected[k]?.[t] ?? 0) * (factors?.get(season)?.factor ?? 1);
      return level > 0 ? (value - level) / Math.sqrt(level) : 0;
    }),
  );
  const limit = clippedAt(residuals.flat());
  const ordinates = residuals.map((own) => {
    const drawn = own.map((each) => Math.sign(each) * Math.min(Math.abs(each), limit));
    return Array.from({ length: own.length }, (_, j) => j)
      .filter((j) => j > Math.floor(own.length / 12) && !(factors && isSeasonal(j / own.length)))
      .map((j) => ({ j, value: transform(drawn, j), band: bandOf((Math.PI * j) / own.length) }));
  });
  const level = rows.length > 0 ? mean(rows.map((each) => each.expected)) : 0;
  const word = level > 0 ? 1 / (1 + 1 / (2 * level)) : 0;
  const bands = Array.from({ length: BANDS }, (_, band) => {
    const own = ordinates.flat().filter((each) => each.band === band);
    return { count: word * own.length, square: word * sum(own.map((each) => each.value ** 2)) };
  });
  return { stretches, ordinates, bands, factors };
}

const GRID = Array.from({ length: 19 }, (_, r) =>
  Array.from({ length: 35 }, (__, k) => ({ rho: r * 0.05, excess: k === 0 ? 0 : 0.05 * 1.35 ** (k - 1) })),
).flat();

function height(band: number, rho: number): number {
  const frequency = (Math.PI / 12) * 12 ** ((band + 0.5) / BANDS);
  return (1 - rho ** 2) / ((1 - rho * Math.cos(frequency)) ** 2 + (rho * Math.sin(frequency)) ** 2);
}

const HEIGHTS = GRID.map(({ rho }) => Array.from({ length: BANDS }, (_, band) => height(band, rho)));

function logWord(bands: Bands, cell: number): number {
  const excess = GRID[cell]?.excess ?? 0;
  return sum(
    bands.map(({ count, square }, band) => {
      const variance = 1 + excess * (HEIGHTS[cell]?.[band] ?? 0);
      return -(count * Math.log(variance) + square / variance) / 2;
    }),
  );
}

function logPrior(excess: number, usual: number, spread: number): number {
  return excess === 0 ? Math.log(8) : -((Math.log(excess) - Math.log(usual)) ** 2) / (2 * spread * spread);
}

/** What the states say together: of every ρ on the grid, and of the excess that is usual among them. */
interface Word {
  readonly ofRho: (rho: number) => number;
  readonly usual?: number;
}

function cellsOf(bands: Bands, word?: Word): Cell[] {
  const [usual, spread] = word?.usual === undefined ? [1, 2] : [word.usual, 1];
  const logs = GRID.map(
    ({ rho, excess }, cell) =>
      logWord(bands, cell) + logPrior(excess, usual, spread) + (word?.ofRho(rho) ?? 0),
  );
  const most = Math.max(...logs);
  const whole = sum(logs.map((each) => Math.exp(each - most)));
  return GRID.map((each, cell) => ({ ...each, weight: Math.exp((logs[cell] ?? 0) - most) / whole }));
}

/** Log likelihood of a ρ, each state with whatever excess it has. */
function logOfRho(bands: Bands, rho: number): number {
  const logs = GRID.flatMap((each, cell) =>
    each.rho === rho ? [logWord(bands, cell) + logPrior(each.excess, 1, 2)] : [],
  );
  const most = Math.max(...logs);
  return most + Math.log(sum(logs.map((each) => Math.exp(each - most))));
}

function wordOf(states: readonly Bands[]): Required<Word> {
  const share = Math.min(1, 60 / Math.max(1, sum(states.flat().map((each) => each.count))));
  const byRho = new Map(
    [...new Set(GRID.map((each) => each.rho))].map((rho) => [
      rho,
      share * sum(states.map((each) => logOfRho(each, rho))),
    ]),
  );
  const excesses = states
    .map((each) => sum(cellsOf(each).map(({ weight, excess }) => weight * excess)))
    .toSorted((a, b) => a - b);
  return {
    ofRho: (rho) => byRho.get(rho) ?? 0,
    usual: Math.max(0.05, excesses[Math.floor(excesses.length / 2)] ?? 1),
  };
}

/** The step of a level that stands out most from the noise as known so far, if any is beyond 3.5 standard errors. */
function nextShift({ stretches, ordinates, bands }: Picture): number | undefined {
  const cells = cellsOf(bands);
  const variances = bands.map((_, band) =>
    sum(cells.map(({ weight, excess }, cell) => weight * (1 + excess * (HEIGHTS[cell]?.[band] ?? 0)))),
  );
  let [place, most]: [number | undefined, number] = [undefined, 3.5 ** 2];
  stretches.forEach((stretch, k) => {
    for (let at = 3; at <= stretch.length - 3; at += 1) {
      const terms = (ordinates[k] ?? []).map(({ j, value, band }) => {
        const half = (Math.PI * j) / (2 * stretch.length);
        // Σ of cosines before the step, in closed form.
        const step = (-Math.sqrt(2 / stretch.length) * Math.sin(2 * half * at)) / (2 * Math.sin(half));
        return {
          product: (step * value) / (variances[band] ?? 1),
          square: step ** 2 / (variances[band] ?? 1),
        };
      });
      const score = sum(terms.map((each) => each.product)) ** 2 / sum(terms.map((each) => each.square));
      if (score > most + 1e-9) [place, most] = [stretch[at]?.n, score];
    }
  });
  return place;
}

function settled(months: readonly SecondMonth[]): Picture {
  const shifts: number[] = [];
  for (let round = 0; round < 8; round += 1) {
    const next = nextShift(pictureOf(months, shifts));
    if (next === undefined) break;
    shifts.push(next);
  }
  return pictureOf(months, shifts);
}

function seasonalVariance({ factors }: Picture, dispersion: number): number {
  const seen = [...(factors?.values() ?? [])].filter((each) => each.expected > 0);
  if (seen.length < 2) return 0;
  const spread = sum(seen.map((each) => (each.factor - 1) ** 2)) / (seen.length - 1);
  return Math.max(0, spread - mean(seen.map((each) => dispersion / each.expected)));
}

/** The noise of every region of an indicator, by its code; the states draw each other and the nation. */
export function noiseByRegion(series: ReadonlyMap<string, readonly SecondMonth[]>): Map<string, SecondNoise> {
  const pictures = new Map([...series].map(([region, months]) => [region, settled(months)]));
  const states = [...pictures].filter(([region]) => region !== '00').map(([, picture]) => picture.bands);
  const word = wordOf(states);
  return new Map(
    [...pictures].map(([region, picture]) => {
      const months = series.get(region) ?? [];
      const days = sum(months.map((each) => each.days));
      return [
        region,
        {
          cells: cellsOf(picture.bands, region === '00' ? { ofRho: word.ofRho } : word),
          usualPerDay: days > 0 ? sum(months.map((each) => each.value)) / days : 0,
          seasonalVariance: (dispersion: number) => seasonalVariance(picture, dispersion),
        },
      ];
    }),
  );
}
