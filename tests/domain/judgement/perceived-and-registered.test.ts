import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../src/domain/judgement/comparison.ts';
import {
  fearMove,
  fearSince,
  fearTitle,
  perceivedTable,
  quarterRows,
  yearRows,
  type FearMove,
} from '../../../src/domain/judgement/perceived-and-registered.ts';
import type { EnsuPoint, Quarter } from '../../../src/domain/record/curated/perception.ts';
import { cubeWith } from '../synthetic.ts';

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

describe('the title of fear and homicide', () => {
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

describe('quarters of fear beside counts', () => {
  const ensu: EnsuPoint[] = [
    surveyed('2024Q3', 60),
    { quarter: '2024Q4', gap: 'not-surveyed' },
    surveyed('2025Q1', 66),
  ];
  // 92 days with 920 cases, 92 with 1,840, and 90 of which one month is missing.
  const cube = cubeWith(
    [310, 310, 300, 620, 600, 620, 300, null, 300],
    {},
    { start: '2024-07', indicator: 'homicide-cases' },
  );
  const rows = quarterRows(ensu, '2024Q3', '2024Q3', new Map([['homicide-cases', cube]]));

  it('are each what they are where the base is 100: 66 % after 60 %, twenty cases a day after ten', () => {
    expect(rows.map(({ index }) => index.fear)).toEqual([100, null, expect.closeTo(110, 9)]);
    expect(rows.map(({ values }) => values['homicide-cases'])).toEqual([10, 20, null]);
    expect(rows.map(({ index }) => index['homicide-cases'])).toEqual([100, 200, null]);
  });

  it('have no figure, not zero, where nobody was asked or no count is kept', () => {
    expect(rows[1]).toMatchObject({ gap: 'not-surveyed', link: null, values: { fear: null } });
    expect(new Set(rows.map(({ values }) => values['extortion-cases']))).toEqual(new Set([null]));
  });

  it('begin with the quarter asked for, and are none without the base', () => {
    const since = quarterRows(ensu, '2024Q3', '2025Q1', new Map());
    expect(since.map(({ key, index }) => [key, index.fear])).toEqual([['2025Q1', expect.closeTo(110, 9)]]);
    expect(quarterRows(ensu, '2019Q1', '2024Q3', new Map())).toEqual([]);
  });

  it('as a table are a line after the other, per cent and daily means in columns of their own', () => {
    const { columns, rows: table } = perceivedTable(rows, { survey: 'ensu', region: '00' });
    expect(table).toHaveLength(9);
    expect(new Set(table.map((each) => each.length))).toEqual(new Set([columns.length]));
    expect(table[1]).toEqual(['ensu', '00', '2024Q4', null, 'not-surveyed', null, null, null]);
    expect(table[4]).toEqual(['homicide-cases', '00', '2024Q4', null, null, null, 20, 200]);
  });
});
