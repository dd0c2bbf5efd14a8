import { resolve } from 'node:path';
import { seriesOf } from '../../../../src/domain/series/series.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cube } from '../../../../src/domain/series/cube.ts';
import type { Coverage } from '../../../../src/domain/record/edition.ts';
import type { IndicatorId } from '../../../../src/domain/indicator/rows.ts';
import { yearWindow } from '../../../../src/domain/time/period.ts';
import type { Population } from '../../../../src/domain/place/population.ts';
import {
  candidatesOf,
  countVerdicts,
  readStates,
  statesIndicator,
  statesWindows,
} from '../../../../src/domain/judgement/regions/state-readings.ts';
import { DEFAULT_VIEW } from '../../../../src/domain/view/view.ts';
import { openEdition, wantedEdition } from '../../../../src/server/shelf/edition-folder.ts';
import type { Store } from '../../../../src/server/store/store.ts';

const dataFolder = resolve(import.meta.dirname, '../../../../data');
let store: Store;
let coverage: readonly Coverage[];
let population: Population;
const cubes = new Map<IndicatorId, Cube>();

beforeAll(async () => {
  store = await openEdition(dataFolder, await wantedEdition(dataFolder));
  ({ coverage } = await store.edition());
  population = await store.population();
  for (const id of ['homicide-victims', 'homicide-cases', 'extortion-victims'] as const) {
    const cube = await store.cube(id);
    if (cube) cubes.set(id, cube);
  }
});
afterAll(() => store.close());

const windows = { window: yearWindow(2024), base: yearWindow(2023) };

function homicides() {
  return readStates(cubes.get('homicide-victims') as Cube, windows, { population });
}

describe('the 32 states read at once', () => {
  it('are 32, in INEGI order, and add up to the nation', () => {
    const readings = homicides();
    expect(readings.map((each) => each.region)).toHaveLength(32);
    const sum = readings.reduce((all, { total }) => all + ('gap' in total ? NaN : total.total), 0);
    expect(sum).toBe(30_060);
  });

  it('carry total, daily and yearly rate of the window', () => {
    const sinaloa = homicides().find((each) => each.region === '25');
    expect(sinaloa?.total).toMatchObject({ total: 994 });
    expect(sinaloa?.perDay).toBeCloseTo(994 / 366, 10);
    expect(sinaloa?.rate).toBeGreaterThan(29);
    expect(sinaloa?.rate).toBeLessThan(33);
  });

  it('have a verdict each, and the verdicts add up to 32', () => {
    const readings = homicides();
    expect(Object.values(countVerdicts(readings)).reduce((a, b) => a + b, 0)).toBe(32);
    const reasons = readings.flatMap(({ comparison }) =>
      comparison.verdict === 'not-comparable' ? [comparison.reason] : [],
    );
    expect(reasons.filter((each) => each !== 'too-few')).toEqual([]);
  });

  it('stand among the many exactly where the p-value passes Benjamini and Hochberg over the 32 at 5 %', () => {
    const extortions = readStates(cubes.get('extortion-victims') as Cube, windows, { population });
    const judged = extortions.flatMap(({ comparison }) =>
      comparison.verdict === 'not-comparable' ? [] : [comparison],
    );
    const sorted = judged.map((each) => each.change.pValue).toSorted((a, b) => a - b);
    const passing = sorted.filter((p, index) => p <= (0.05 * (index + 1)) / sorted.length);
    const limit = passing.at(-1) ?? 0;
    const standing = judged.filter((each) => each.standsAmongMany);
    expect(standing.map((each) => each.region)).toEqual(
      judged.filter((each) => each.change.pValue <= limit).map((each) => each.region),
    );
    const alone = judged.filter((each) => each.change.pValue < 0.05);
    // Four states have a verdict by themselves and keep it; three of them do not stand among the 32 at once.
    expect(judged.filter((each) => each.verdict !== 'no-clear-change')).toHaveLength(4);
    expect([alone.length, standing.length]).toEqual([4, 1]);
  });

  it('refuse with a reason across the change of method, and still give the total', () => {
    const read = readStates(
      cubes.get('homicide-cases') as Cube,
      { window: { from: '2026-01', to: '2026-03' }, base: { from: '2025-01', to: '2025-03' } },
      { population },
    );
    for (const each of read) {
      expect(each.comparison).toMatchObject({ verdict: 'not-comparable', reason: 'method-break' });
      expect('gap' in each.total).toBe(false);
    }
  });

  it('keep one series per state, so that what is measured on it is measured once', () => {
    const cube = cubes.get('homicide-victims') as Cube;
    expect(seriesOf(cube, '25')).toBe(seriesOf(cube, '25'));
  });
});

describe('what a view means for the states', () => {
  it('is whole months under one method, whatever the region in the view', () => {
    const view = { ...DEFAULT_VIEW, period: 'year-to-date' as const };
    expect(statesWindows({ ...view, region: '25' }, coverage)).toEqual(statesWindows(view, coverage));
  });

  it('counts victims where every state has them in both windows, case files otherwise', () => {
    expect(statesIndicator('homicide', DEFAULT_VIEW, windows, cubes)).toBe('homicide-victims');
    const late = { window: yearWindow(2025), base: yearWindow(2024) };
    expect(statesIndicator('homicide', DEFAULT_VIEW, late, cubes)).toBe('homicide-cases');
  });

  it('follows the reader who chose case files', () => {
    const view = { ...DEFAULT_VIEW, indicators: ['homicide-cases'] as const };
    expect(statesIndicator('homicide', view, windows, cubes)).toBe('homicide-cases');
    expect(candidatesOf('disappearance', { ...view, indicators: ['missing-still'] })).toEqual([
      'missing-reported',
      'missing-still',
    ]);
  });
});
