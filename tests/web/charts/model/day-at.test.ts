import { describe, expect, it } from 'vitest';
import { dayAt } from '../../../../src/web/charts/model/day-at.ts';

describe('a day on an axis of months', () => {
  it('stands within its month, whose figure stands in the middle', () => {
    expect(dayAt('2025-06-01')).toBeLessThan(dayAt('2025-06-30'));
    expect(dayAt('2025-06-30')).toBeLessThan(dayAt('2025-07-01'));
    expect(Math.round(dayAt('2025-06-15'))).toBe(Math.round(dayAt('2025-06-16')));
  });
});
