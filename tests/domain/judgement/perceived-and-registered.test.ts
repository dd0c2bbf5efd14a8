import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../src/domain/judgement/comparison.ts';
import {
  fearMove,
  fearSince,
  fearTitle,
  yearRows,
  type FearMove,
} from '../../../src/domain/judgement/perceived-and-registered.ts';
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

describe('the title of fear and homicide', () => {
  /** Fear from 60 to a per cent, and homicide by a verdict; the counts end where fear ends or at another per cent. */
  function titleOf(after: number, verdict: Verdict | undefined, counted = after) {
    const comparison = verdict && { verdict };
    return fearTitle({
      before: 60,
      after,
      counted: surveyed('2025Q4', counted),
      moves: { 'homicide-cases': comparison, 'extortion-cases': undefined },
    } as FearMove);
  }

  it('says each of the four ways that two clear moves can go', () => {
    expect(titleOf(63, 'falling')).toBe('apart');
    expect(titleOf(57, 'falling')).toBe('together');
    expect(titleOf(63, 'rising')).toBe('bothUp');
    expect(titleOf(57, 'rising')).toBe('reversed');
  });

  it('says no way where homicide is not clear, not comparable or not known, or fear did not move', () => {
    const unclear = ['no-clear-change', 'not-comparable', undefined] as const;
    expect(unclear.map((verdict) => titleOf(63, verdict))).toEqual(['plain', 'plain', 'plain']);
    expect(titleOf(60, 'falling')).toBe('plain');
  });

  it('says no way where fear went another way to the last counted quarter than to the newest', () => {
    expect(titleOf(63, 'falling', 58)).toBe('plain');
    expect(titleOf(57, 'falling', 62)).toBe('plain');
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
