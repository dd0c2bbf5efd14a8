import { describe, expect, it } from 'vitest';
import {
  ensuAt,
  ensuChange,
  ensuRow,
  envipeRow,
  isEnsuGap,
  isQuarter,
  PERCEPTION_COLUMNS,
  quarterAt,
  quarterNumber,
  quarterWindow,
  unreportedRow,
  type EnsuPoint,
} from '../../../../src/domain/record/curated/perception.ts';

/** Synthetic: three quarters, the middle one not surveyed. */
const POINTS: readonly EnsuPoint[] = [
  { quarter: '2024Q4', percent: 61.7, link: 'https://example.org', note: null },
  { quarter: '2025Q1', gap: 'not-surveyed' },
  { quarter: '2025Q2', percent: 63.2, link: 'https://example.org', note: null },
];

describe('a quarter', () => {
  it('is a year and one of four; nothing else reads as one', () => {
    expect(['2025Q1', '2025Q4'].every(isQuarter)).toBe(true);
    expect(['2025Q0', '2025Q5', '2025-01', '25Q1', '2025q1', ''].some(isQuarter)).toBe(false);
  });

  it('and its place on the axis say each other', () => {
    const quarters = ['1999Q4', '2000Q1', '2025Q3'] as const;
    expect(quarters.map((each) => quarterAt(quarterNumber(each)))).toEqual([...quarters]);
    expect(quarterNumber('2000Q1') - quarterNumber('1999Q4')).toBe(1);
  });

  it('has three months; the fourth ends the year', () => {
    expect(quarterWindow('2025Q1')).toEqual({ from: '2025-01', to: '2025-03' });
    expect(quarterWindow('2025Q4')).toEqual({ from: '2025-10', to: '2025-12' });
  });
});

describe('the share who feel unsafe', () => {
  it('of a month is that of its quarter', () => {
    expect(ensuAt(POINTS, '2024-10')).toBe(61.7);
    expect(ensuAt(POINTS, '2024-12')).toBe(61.7);
    expect(ensuAt(POINTS, '2025-04')).toBe(63.2);
  });

  it('is nothing in a quarter without a survey, outside the series, and for a text that is no month', () => {
    expect(ensuAt(POINTS, '2025-02')).toBeUndefined();
    expect(ensuAt(POINTS, '2025-07')).toBeUndefined();
    expect(ensuAt(POINTS, '2025-13')).toBeUndefined();
    expect(ensuAt([], '2025-02')).toBeUndefined();
  });

  it('changes by points, to one decimal, without the dust of binary fractions', () => {
    expect(ensuChange(POINTS, '2024Q4', '2025Q2')).toBe(1.5);
    expect(ensuChange(POINTS, '2025Q2', '2024Q4')).toBe(-1.5);
    expect(ensuChange(POINTS, '2024Q4', '2024Q4')).toBe(0);
  });

  it('has no change to or from a gap', () => {
    expect(ensuChange(POINTS, '2024Q4', '2025Q1')).toBeUndefined();
    expect(ensuChange(POINTS, '2025Q1', '2025Q2')).toBeUndefined();
    expect(ensuChange(POINTS, '2024Q4', '2030Q1')).toBeUndefined();
  });
});

describe('what people feel, as rows', () => {
  it('has a field for every column', () => {
    const rows = [
      ...POINTS.map(ensuRow),
      envipeRow({ region: '09', year: 2025, percent: 75.6 }),
      unreportedRow({ region: '09', year: 2024, unreportedPercent: 93.2, victimsRate: 1, crimesRate: 1 }),
    ];
    expect(rows.map((each) => each.length)).toEqual(rows.map(() => PERCEPTION_COLUMNS.length));
  });

  it('keeps a quarter without a figure with its reason and no number', () => {
    const [, gap] = POINTS;
    expect(gap && isEnsuGap(gap)).toBe(true);
    expect(gap && ensuRow(gap)).toEqual(['ensu', '00', '2025Q1', null, 'not-surveyed', null]);
  });
});
