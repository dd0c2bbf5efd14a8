/** A log-linear regression of counts with an offset: coefficients and how sure they are. */
export interface CountFit {
  readonly coefficients: readonly number[];
  /** Covariance of the coefficients. */
  readonly covariance: readonly (readonly number[])[];
  /** Pearson's variance over mean, at least 1. */
  readonly dispersion: number;
  /** Dispersion times what autocorrelation adds to the variance of a sum of months, at least `dispersion`. */
  readonly longRun: number;
  /** Months less coefficients. */
  readonly freedom: number;
}

type Matrix = number[][];

/** Inverse of a symmetric positive definite matrix by Gauss & Jordan with pivoting; nothing where it is singular. */
export function inverseOf(matrix: readonly (readonly number[])[]): Matrix | undefined {
  const size = matrix.length;
  const work = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  const scale = Math.max(...matrix.map((row, i) => Math.abs(row[i] ?? 0)));
  for (let column = 0; column < size; column += 1) {
    const order = work.slice(column).map((row) => Math.abs(row[column] ?? 0));
    const pivot = column + order.indexOf(Math.max(...order));
    const [lead, other] = [work[pivot], work[column]];
    if (!lead || !other || Math.abs(lead[column] ?? 0) < 1e-12 * scale) return undefined;
    work[pivot] = other;
    const divisor = lead[column] ?? 1;
    const scaled = lead.map((each) => each / divisor);
    work[column] = scaled;
    work.forEach((row, i) => {
      const factor = row[column] ?? 0;
      if (i !== column && factor !== 0) work[i] = row.map((each, j) => each - factor * (scaled[j] ?? 0));
    });
  }
  return work.map((row) => row.slice(size));
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, each, index) => sum + each * (b[index] ?? 0), 0);
}

function times(matrix: Matrix, vector: readonly number[]): number[] {
  return matrix.map((row) => dot(row, vector));
}

/** Σ wᵢ xᵢ xᵢᵀ. */
function crossProduct(rows: readonly (readonly number[])[], weights: readonly number[]): Matrix {
  const size = rows[0]?.length ?? 0;
  const sum: Matrix = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  rows.forEach((row, i) => {
    const weight = weights[i] ?? 0;
    row.forEach((a, j) => {
      const target = sum[j];
      if (target) row.forEach((b, k) => (target[k] = (target[k] ?? 0) + weight * a * b));
    });
  });
  return sum;
}

function multiply(a: Matrix, b: Matrix): Matrix {
  const columns = (b[0] ?? []).map((_, j) => b.map((row) => row[j] ?? 0));
  return a.map((row) => columns.map((column) => dot(row, column)));
}

/** Lags that autocorrelation is allowed to reach, 4 (n/100)^(2/9) (Newey & West 1994). */
function lagsFor(months: number): number {
  return Math.max(1, Math.floor(4 * (months / 100) ** (2 / 9)));
}

/** Covariance of the summed scores with Bartlett's weights (Newey & West 1987). */
function scoreCovariance(scores: readonly (readonly number[])[]): Matrix {
  const lags = lagsFor(scores.length);
  const sum = crossProduct(
    scores,
    scores.map(() => 1),
  );
  for (let lag = 1; lag <= lags; lag += 1) {
    const weight = 1 - lag / (lags + 1);
    for (let t = lag; t < scores.length; t += 1) {
      const [now, then] = [scores[t] ?? [], scores[t - lag] ?? []];
      sum.forEach((row, j) => {
        row.forEach((_, k) => {
          const pair = (now[j] ?? 0) * (then[k] ?? 0) + (then[j] ?? 0) * (now[k] ?? 0);
          row[k] = (row[k] ?? 0) + weight * pair;
        });
      });
    }
  }
  return sum;
}

/** 1 + 2 Σ wₖ rₖ of the scaled residuals, Bartlett's weights, at least 1. */
function longRunFactor(residuals: readonly number[]): number {
  const squares = dot(residuals, residuals);
  if (squares === 0) return 1;
  const lags = lagsFor(residuals.length);
  let factor = 1;
  for (let lag = 1; lag <= lags; lag += 1) {
    const products = dot(residuals.slice(lag), residuals.slice(0, -lag));
    factor += (2 * (1 - lag / (lags + 1)) * products) / squares;
  }
  return Math.max(1, factor);
}

/** Iteratively reweighted least squares with a log link and log-days offset; nothing where it does not settle. */
function settle(counts: readonly number[], days: readonly number[], rows: readonly (readonly number[])[]) {
  let means = counts.map((count) => count + 0.5);
  let coefficients: number[] = [];
  for (let round = 0; round < 50; round += 1) {
    const working = means.map((mean, i) => {
      return Math.log(mean / (days[i] ?? 1)) + ((counts[i] ?? 0) - mean) / mean;
    });
    const inverse = inverseOf(crossProduct(rows, means));
    if (!inverse) return undefined;
    const right = (rows[0] ?? []).map((_, k) =>
      rows.reduce((sum, row, i) => sum + (means[i] ?? 0) * (row[k] ?? 0) * (working[i] ?? 0), 0),
    );
    const next = times(inverse, right);
    const moved = next.some((each, k) => !(Math.abs(each - (coefficients[k] ?? Infinity)) < 1e-10));
    coefficients = next;
    means = rows.map((row, i) => (days[i] ?? 1) * Math.exp(dot(row, next)));
    if (!moved) return { coefficients, means, inverse };
  }
  return undefined;
}

/** A covariance scaled up where a coefficient's variance would be less than another covariance gives it. */
function atLeast(covariance: Matrix, floor: Matrix): Matrix {
  const stretches = covariance.map((row, j) => {
    const own = row[j] ?? 0;
    return own > 0 ? Math.sqrt(Math.max(1, (floor[j]?.[j] ?? 0) / own)) : 1;
  });
  return covariance.map((row, j) => row.map((each, k) => each * (stretches[j] ?? 1) * (stretches[k] ?? 1)));
}

/**
 * Quasi-Poisson regression (McCullagh & Nelder 1989) of counts on rows of predictors with log-days offset, and
 * the Newey–West covariance of its coefficients, never less than the quasi-Poisson one. Nothing where the
 * predictors cannot be distinguished or the fit does not settle.
 */
export function fitCounts(
  counts: readonly number[],
  days: readonly number[],
  rows: readonly (readonly number[])[],
): CountFit | undefined {
  const settled = settle(counts, days, rows);
  const freedom = counts.length - (rows[0]?.length ?? 0);
  if (!settled || freedom < 1) return undefined;
  const { coefficients, means, inverse } = settled;
  const residuals = counts.map((count, i) => (count - (means[i] ?? 1)) / Math.sqrt(means[i] ?? 1));
  const dispersion = Math.max(1, dot(residuals, residuals) / freedom);
  const scores = rows.map((row, i) => row.map((each) => each * ((counts[i] ?? 0) - (means[i] ?? 0))));
  const sandwich = multiply(multiply(inverse, scoreCovariance(scores)), inverse);
  const small = counts.length / freedom;
  const robust = sandwich.map((row) => row.map((each) => each * small));
  const model = inverse.map((row) => row.map((each) => each * dispersion));
  return {
    coefficients,
    covariance: atLeast(robust, model),
    dispersion,
    longRun: dispersion * longRunFactor(residuals),
    freedom,
  };
}

/** The linear predictor of a row: the logarithm of the daily rate. */
export function linear(fit: CountFit, row: readonly number[]): number {
  return dot(fit.coefficients, row);
}

/** Standard error of a linear combination of the coefficients. */
export function spread(fit: CountFit, row: readonly number[]): number {
  const variance = row.reduce((sum, each, j) => sum + each * dot(fit.covariance[j] ?? [], row), 0);
  return Math.sqrt(Math.max(0, variance));
}
