import { describe, expect, it } from 'vitest';
import { announcedPerCase } from '../../../src/domain/series/announced-ratio.ts';
import { monthly } from '../synthetic.ts';

const announced = [
  { month: '2025-01', perDay: 76.5, announcedOn: '2025-02-11', link: null },
  { month: '2025-02', perDay: 74.6, announcedOn: '2025-03-11', link: null },
  { month: '2025-03', perDay: 70, announcedOn: '2025-04-11', link: null },
] as const;

describe('victims as announced over case files', () => {
  it('are the lowest and the highest of the months that have both', () => {
    const cases = monthly([2049, 1947, 'not-published'], { start: '2025-01', indicator: 'homicide-cases' });
    const found = announcedPerCase(announced, cases, { from: '2025-01', to: '2025-08' });
    expect(found?.months).toBe(2);
    expect(found?.low).toBeCloseTo((74.6 * 28) / 1947, 6);
    expect(found?.high).toBeCloseTo((76.5 * 31) / 2049, 6);
  });

  it('are nothing where no month has both, or nothing was counted', () => {
    const none = monthly([0, 0, 0], { start: '2025-01', indicator: 'homicide-cases' });
    expect(announcedPerCase(announced, none, { from: '2025-01', to: '2025-03' })).toBeUndefined();
    expect(announcedPerCase([], none, { from: '2025-01', to: '2025-03' })).toBeUndefined();
  });
});
