// Tail areas that the judgement needs, in plain arithmetic. The numbering DLMF is the NIST Digital Library
// of Mathematical Functions, https://dlmf.nist.gov.

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/**
 * Natural logarithm of the gamma function for x > 0 (Lanczos, g = 7, 9 terms; about 15 digits).
 * @example logGamma(5).toFixed(10) // Math.log(24).toFixed(10)
 */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const shifted = x - 1;
  const base = shifted + 7.5;
  const sum = LANCZOS.reduce((acc, term, i) => (i === 0 ? term : acc + term / (shifted + i)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(sum);
}

/** Logarithm of p^a (1 − p)^b / (a B(a, b)): the step between neighbouring incomplete beta functions (DLMF 8.17.20). */
function logBetaStep(p: number, a: number, b: number): number {
  return a * Math.log(p) + b * Math.log1p(-p) + logGamma(a + b) - logGamma(a + 1) - logGamma(b);
}

function awayFromZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}

/** The continued fraction of the incomplete beta function (DLMF 8.17.22), by Lentz's method. */
function betaFraction(p: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * p) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 10_000; m += 1) {
    const even = (m * (b - m) * p) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * p) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-14) break;
  }
  return fraction;
}

/**
 * Regularised incomplete beta function I_p(a, b) for a, b > 0 (DLMF 8.17): the lower tail of a beta variable.
 * @example incompleteBeta(0.5, 3, 3).toFixed(6) // '0.500000'
 */
export function incompleteBeta(p: number, a: number, b: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  if (p > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - p, b, a);
  return Math.exp(logBetaStep(p, a, b)) * betaFraction(p, a, b);
}

/**
 * Lower tail of Student's t with `freedom` degrees of freedom (DLMF 8.17 with x = ν / (ν + t²)).
 * @example studentTail(0, 5) // 0.5
 */
export function studentTail(t: number, freedom: number): number {
  const half = incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
  return t > 0 ? 1 - half : half;
}

/** Lower tail of the standard normal, from the complementary error function's continued fraction or series. */
export function normalTail(z: number): number {
  const x = Math.abs(z);
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  const upper = x < 3 ? 0.5 - density * normalSeries(x) : density / millsFraction(x);
  return z > 0 ? 1 - upper : upper;
}

/** Series of (Φ(x) − ½) / φ(x) = x + x³/3 + x⁵/15 + … (Abramowitz & Stegun 26.2.11). */
function normalSeries(x: number): number {
  let term = x;
  let sum = x;
  for (let k = 1; k < 100 && term > 1e-17 * sum; k += 1) {
    term *= (x * x) / (2 * k + 1);
    sum += term;
  }
  return sum;
}

/** Continued fraction of φ(x) / (1 − Φ(x)) for large x (Abramowitz & Stegun 26.2.14). */
function millsFraction(x: number): number {
  let fraction = x;
  for (let k = 80; k > 0; k -= 1) fraction = x + k / fraction;
  return fraction;
}

/**
 * The z whose lower tail under the standard normal is `tail` (Newton steps on {@link normalTail}).
 * @example normalQuantile(0.025).toFixed(4) // '-1.9600'
 */
export function normalQuantile(tail: number): number {
  if (tail > 0.5) return -normalQuantile(1 - tail);
  // Abramowitz & Stegun 26.2.23 as the start, good to 4.5e-4.
  const t = Math.sqrt(-2 * Math.log(Math.max(tail, 1e-300)));
  let z = -(
    t -
    (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
  );
  for (let step = 0; step < 3; step += 1) {
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    if (density > 0) z -= (normalTail(z) - tail) / density;
  }
  return z;
}

/**
 * The t whose lower tail under Student's distribution is `tail`, by bisection.
 * @example studentQuantile(0.025, 10).toFixed(3) // '-2.228'
 */
export function studentQuantile(tail: number, freedom: number): number {
  if (tail > 0.5) return -studentQuantile(1 - tail, freedom);
  let low = -1;
  while (studentTail(low, freedom) > tail) low *= 2;
  let high = 0;
  for (let step = 0; step < 80 && high - low > 1e-14 * Math.abs(low); step += 1) {
    const middle = (low + high) / 2;
    if (studentTail(middle, freedom) > tail) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}
