import { describe, expect, it } from 'vitest';
import { fearMove, fearSince, yearRows } from '../../../src/domain/judgement/perceived-and-registered.ts';
import type { EnsuPoint, Quarter } from '../../../src/domain/record/curated/perception.ts';

// Everything here is synthetic: no figure of it is real.

function surveyed(quarter: Quarter, percent: number): EnsuPoint {
  return { quarter, percent, link: 'https://example.org', note: null };
}

function between(...percents: readonly number[]): readonly (readonly [string, number])[] | undefined {
  const quarters: readonly Quarter[] = ['2024Q3', '2024Q4', '2025Q1', '2025Q2', '2025Q3'];
  const ensu = percents.map((percent, index) => surveyed(quarters[index] ?? '2025Q4', percent));
  return fearMove(ensu, '2024Q3', new Map())?.between.map((each) => [each.quarter, each.percent] as const);
}

describe('two ends of fear', () => {
  it('say what lay above both, and what lay below both, in order of time', () => {
    expect(between(60, 65, 58, 62)).toEqual([
      ['2024Q4', 65],
      ['2025Q1', 58],
    ]);
    expect(between(60, 63, 67, 66, 62)).toEqual([['2025Q1', 67]]);
  });

  it('have nothing to add where the way between them stays between them', () => {
    expect(between(58.6, 61.7, 61.9, 63.2, 63.8)).toEqual([]);
    expect(between(60, 62)).toEqual([]);
  });

  it('know nothing of a quarter that was not surveyed', () => {
    const gap: EnsuPoint = { quarter: '2024Q4', gap: 'not-surveyed' };
    const ensu = [surveyed('2024Q3', 60), gap, surveyed('2025Q1', 62)];
    expect(fearMove(ensu, '2024Q3', new Map())?.between).toEqual([]);
  });
});

describe('years of fear', () => {
  it('are told one by one from the base on, the higher one in between as well', () => {
    const years = [72, 73.6, 75.6, 74].map((percent, index) => ({
      region: '00',
      year: 2023 + index,
      percent,
    }));
    expect(fearSince(yearRows(years, '00', 2024, new Map()), 2024)).toEqual([
      ['2024', 73.6],
      ['2025', 75.6],
      ['2026', 74],
    ]);
  });
});
