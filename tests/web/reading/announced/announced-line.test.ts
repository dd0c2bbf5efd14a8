import { describe, expect, it } from 'vitest';
import { announcedLine } from '../../../../src/web/reading/announced/announced-line.ts';
import { monthNumber, type Month } from '../../../../src/domain/time/period.ts';

const mean = (month: Month, perDay: number) => ({ month, perDay, announcedOn: '2026-08-11', link: null });

describe('the line of announced means', () => {
  it('stops over months that were not announced, and is drawn as no register’s own', () => {
    const line = announcedLine([mean('2024-09', 86.9), mean('2025-01', 76.5), mean('2025-02', 74.6)], {
      label: 'As announced',
      sublabel: '',
    });
    const [segment] = line.segments;
    expect(segment?.style).toBe('other-method');
    expect(segment?.points).toEqual([
      { at: monthNumber('2024-09'), value: 86.9 },
      { at: monthNumber('2024-12'), value: null },
      { at: monthNumber('2025-01'), value: 76.5 },
      { at: monthNumber('2025-02'), value: 74.6 },
    ]);
  });
});
