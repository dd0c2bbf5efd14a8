import { describe, expect, it } from 'vitest';
import { drawCount, drawNormal, seeded } from '../../../bench/random.ts';
import { fitCounts, inverseOf, linear, spread } from '../../../src/domain/statistics/count-regression.ts';
import { interruptedAt, placebosOf, type Interrupted } from '../../../src/domain/judgement/interrupted.ts';
import { addMonths, daysInMonth, monthsFrom, type Month } from '../../../src/domain/time/period.ts';
import type { Series } from '../../../src/domain/series/series.ts';
import { flat, monthly } from '../synthetic.ts';

type Fitted = Extract<Interrupted, { effect: unknown }>;

const DATE: Month = '2024-10';
const UNTIL: Month = '2025-12';

interface Shape {
  readonly mean?: number;
  readonly slope?: number;
  readonly step?: number;
  readonly bend?: number;
  readonly dispersion?: number;
}

/** 132 synthetic months with a yearly slope, seasons, and a step and bend at October 2024. */
function shaped(seed: number, { mean = 2000, slope = 1, step = 1, bend = 1, dispersion = 0 }: Shape): Series {
  const random = seeded(seed);
  const values = Array.from({ length: 132 }, (_, i) => {
    const month = addMonths('2015-01', i);
    const years = monthsFrom(DATE, month) / 12;
    const after = years >= 0 ? step * bend ** years : 1;
    const season = Math.exp(0.05 * Math.cos((2 * Math.PI * i) / 12));
    const expected = (mean / 30) * daysInMonth(month) * slope ** years * after * season;
    return dispersion === 0 ? expected : drawCount(random, expected, dispersion);
  });
  return monthly(values);
}

function fitted(series: Series, before?: number): Fitted {
  const fit = interruptedAt(series, DATE, UNTIL, before);
  if (!('effect' in fit)) throw new Error(fit.refused);
  return fit;
}

describe('interrupted time series', () => {
  it('finds the step, the bend and the slope before exactly where nothing is random', () => {
    const fit = fitted(shaped(1, { slope: 0.95, step: 0.9, bend: 0.8 }));
    expect(fit.level.value).toBeCloseTo(0.9, 8);
    expect(fit.slope.value).toBeCloseTo(0.8, 8);
    expect(fit.slopeBefore).toBeCloseTo(0.95, 8);
    expect(fit.dispersion).toBe(1);
    expect(fit.before).toEqual({ from: '2020-10', to: '2024-09' });
  });

  it('draws the path that the months before would have taken, with a band, from the date on only', () => {
    const { points } = fitted(shaped(1, { slope: 0.95, step: 0.9 }));
    expect(points).toHaveLength(63);
    expect(points.filter((each) => each.counterfactual !== null)).toHaveLength(15);
    const last = points.at(-1);
    expect(last?.fitted).toBeCloseTo(last?.observed ?? 0, 4);
    expect((last?.counterfactual?.value ?? 0) / (last?.observed ?? 1)).toBeCloseTo(1 / 0.9, 6);
    expect(last?.counterfactual?.low).toBeLessThan(last?.counterfactual?.value ?? 0);
  });

  it('covers the truth and raises few alarms where nothing happened', () => {
    const fits = Array.from({ length: 150 }, (_, i) => fitted(shaped(i, { slope: 0.96, dispersion: 4 })));
    const alarms = fits.filter((each) => each.effect.pValue < 0.05).length;
    expect(alarms / fits.length).toBeLessThan(0.1);
    const covered = fits.filter(({ effect }) => effect.low <= 1 && effect.high >= 1).length;
    expect(covered + alarms).toBe(fits.length);
  });

  it('sees a fall of a fifth', () => {
    const fits = Array.from({ length: 40 }, (_, i) => fitted(shaped(i, { step: 0.8, dispersion: 4 })));
    expect(fits.every((each) => each.effect.pValue < 0.05 && each.effect.value < 0.9)).toBe(true);
  });

  it('finds about one placebo in twenty alarming in a steady series, many in one that wanders', () => {
    const constant = placebosOf(shaped(3, { dispersion: 3 }), fitted(shaped(3, { dispersion: 3 })));
    expect(constant.dates.length).toBeGreaterThan(60);
    expect(constant.alarms / constant.dates.length).toBeLessThan(0.2);
    const random = seeded(4);
    let level = 0;
    const wander = monthly(
      Array.from({ length: 132 }, () => Math.round(2000 * Math.exp((level += 0.06 * drawNormal(random))))),
    );
    const wild = placebosOf(wander, fitted(wander));
    expect(wild.alarms / wild.dates.length).toBeGreaterThan(0.3);
    expect(wild.dates.every((each) => each.date < '2024-10')).toBe(true);
  });
});

function refused(fit: Interrupted): string {
  return 'refused' in fit ? fit.refused : 'fitted';
}

describe('refusals of an interrupted series', () => {
  const series = monthly(flat(50, 132));

  it('name what is missing', () => {
    expect(refused(interruptedAt(series, '2016-06', UNTIL))).toBe('too-short-before');
    expect(refused(interruptedAt(series, '2025-09', UNTIL))).toBe('too-short-after');
    expect(refused(interruptedAt(series, DATE, '2026-03'))).toBe('gap');
    expect(refused(interruptedAt(monthly(flat(0, 132)), DATE, UNTIL))).toBe('too-few');
    expect(refused(interruptedAt({ ...series, cadence: 'year' }, DATE, UNTIL))).toBe('yearly');
  });

  it('hold at the method break, with the month', () => {
    const after = monthly(flat(50, 8), { start: '2026-01', method: 'rnid-2026' });
    const joined = { ...series, observations: [...series.observations, ...after.observations] };
    expect(interruptedAt(joined, DATE, '2026-08')).toEqual({
      date: DATE,
      refused: 'method-break',
      months: ['2026-01'],
    });
  });
});

describe('regression of counts', () => {
  it('recovers a rate and its error: 100 counts of mean 25 have a log error of 1/50', () => {
    const random = seeded(6);
    const counts = Array.from({ length: 100 }, () => drawCount(random, 25, 1));
    const total = counts.reduce((sum, each) => sum + each, 0);
    const fit = fitCounts(
      counts,
      flat(1, 100),
      counts.map(() => [1]),
    );
    if (!fit) throw new Error('no fit');
    expect(linear(fit, [1])).toBeCloseTo(Math.log(total / 100), 8);
    expect(spread(fit, [1])).toBeGreaterThan(0.0195);
    expect(spread(fit, [1])).toBeLessThan(0.04);
    expect(fit.freedom).toBe(99);
  });

  it('finds the variance over the mean, and widens by it', () => {
    const random = seeded(7);
    const counts = Array.from({ length: 400 }, () => drawCount(random, 25, 5));
    const fit = fitCounts(
      counts,
      flat(1, 400),
      counts.map(() => [1]),
    );
    expect(fit?.dispersion).toBeGreaterThan(4);
    expect(fit?.dispersion).toBeLessThan(6);
    expect(fit && spread(fit, [1])).toBeGreaterThan(0.9 * Math.sqrt(4 / 10_000));
  });

  it('has no fit where two predictors are the same', () => {
    expect(
      fitCounts(
        [1, 2, 3, 4],
        flat(1, 4),
        [1, 2, 3, 4].map(() => [1, 1]),
      ),
    ).toBeUndefined();
    expect(fitCounts([1], [1], [[1]])).toBeUndefined();
  });

  it('inverts a matrix, and knows one that cannot be', () => {
    expect(
      inverseOf([
        [4, 2],
        [2, 3],
      ])?.flat(),
    ).toEqual([0.375, -0.25, -0.25, 0.5].map((each) => expect.closeTo(each, 12)));
    expect(
      inverseOf([
        [1, 2],
        [2, 4],
      ]),
    ).toBeUndefined();
  });
});
