import { describe, expect, it } from 'vitest';
import { lastWithoutGap, seasonalComparison } from '../../../src/domain/judgement/season.ts';
import type { Observation } from '../../../src/domain/indicator/observation.ts';
import { flat, monthly } from '../synthetic.ts';
import {
  EXTORTION_2015_2025,
  EXTORTION_2026,
  HOMICIDE_2015_2025,
  HOMICIDE_2026,
} from './nation-2015-2026.ts';
import { acrossMethods } from './two-methods.ts';

describe('the newest month that a register reaches without a gap', () => {
  const series = monthly([5, 6, 'not-reported', 0, 8], { start: '2026-01' });

  it('is the one before the first gap, however many months come after it', () => {
    expect(lastWithoutGap(series, '2026-01')).toBe('2026-02');
    expect(lastWithoutGap(series, '2026-04')).toBe('2026-05');
    expect(lastWithoutGap(series, '2026-05')).toBe('2026-05');
  });

  it('is nothing where the first month itself is a gap, lies outside the series, or nothing is known', () => {
    const from = ['2026-03', '2025-12', '2026-06'] as const;
    expect(from.map((month) => lastWithoutGap(series, month))).toEqual([undefined, undefined, undefined]);
    expect(lastWithoutGap(monthly([]), '2026-01')).toBeUndefined();
  });
});

describe('the newest months of a young register, judged by the season of earlier years', () => {
  it('homicide of June to August 2026 fell further below January to March than the season gives', () => {
    const found = seasonalComparison(acrossMethods('homicide-cases', HOMICIDE_2015_2025, HOMICIDE_2026));
    expect(found).toMatchObject({
      verdict: 'falling',
      side: { window: { from: '2026-06', to: '2026-08' }, total: 1203 + 1154 + 1113 },
      base: { window: { from: '2026-01', to: '2026-03' }, total: 1394 + 1206 + 1394 },
    });
    if (found.verdict === 'not-comparable') throw new Error('not judged');
    expect(found.ratio).toBeCloseTo(0.85, 2);
    expect(found.season.years).toEqual([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    expect(found.season.ratio).toBeCloseTo(1.05, 2);
    expect(found.season.spread).toBeCloseTo(0.09, 2);
    expect(found.beyond.high).toBeLessThan(1);
    expect(found.season.range.low).toBeGreaterThan(found.ratio);
  });

  it('a verdict that a revision of the usual size would overturn is fragile', () => {
    const series = acrossMethods('homicide-cases', HOMICIDE_2015_2025, HOMICIDE_2026);
    const revisedBy = (share: number) => ({
      ...series,
      revisions: { nation: [{ method: 'rnid-2026', months: 3, share, pairs: 1 } as const], states: [] },
    });
    // The upper limit of the change beyond the season is 0.999: clear, but only just.
    expect(seasonalComparison(revisedBy(0.0004))).toMatchObject({ verdict: 'falling', fragile: false });
    expect(seasonalComparison(revisedBy(0.01))).toMatchObject({ verdict: 'falling', fragile: true });
  });

  it('extortion of the same months stays within what the season gives', () => {
    const found = seasonalComparison(acrossMethods('extortion-cases', EXTORTION_2015_2025, EXTORTION_2026));
    expect(found).toMatchObject({ verdict: 'no-clear-change' });
    if (found.verdict === 'not-comparable') throw new Error('not judged');
    expect(found.ratio).toBeCloseTo(1.05, 2);
    expect(found.beyond).toMatchObject({
      low: expect.closeTo(0.82, 2) as number,
      high: expect.closeTo(1.21, 2) as number,
    });
  });

  it('five months of a register are too few to be judged within it', () => {
    const young = acrossMethods('homicide-cases', HOMICIDE_2015_2025, HOMICIDE_2026.slice(0, 5));
    expect(seasonalComparison(young)).toMatchObject({
      verdict: 'not-comparable',
      reason: 'too-few-months',
    });
  });

  it('months after a gap are not judged as if it were not there', () => {
    const young = acrossMethods('homicide-cases', HOMICIDE_2015_2025, HOMICIDE_2026);
    const observations = young.observations.map((each): Observation =>
      each.month === '2026-04' ? { month: each.month, gap: 'not-reported' } : each,
    );
    expect(seasonalComparison({ ...young, observations })).toMatchObject({ reason: 'too-few-months' });
  });

  it('a state with few records is not judged, nor one with few years', () => {
    const few = acrossMethods('homicide-cases', flat(2, 132), flat(2, 8));
    expect(seasonalComparison(few)).toMatchObject({ reason: 'too-few' });
    const short = acrossMethods('homicide-cases', HOMICIDE_2015_2025, HOMICIDE_2026);
    const since2022 = { ...short, observations: short.observations.slice(84) };
    expect(seasonalComparison(since2022)).toMatchObject({ reason: 'too-few-years' });
  });

  it('a register without a change of method is compared year on year instead', () => {
    const missing = acrossMethods('missing-reported', flat(2800, 132), flat(2800, 8));
    expect(seasonalComparison(missing)).toMatchObject({ reason: 'no-break' });
  });
});
