import { describe, expect, it } from 'vitest';
import type { RevisionsAnswer } from '../../../../src/web/api/asks/evidence.ts';
import { columnsOfSource, movedMonths, newestChange } from '../../../../src/web/features/revisions/moved.ts';

/** Victims of intentional homicide, nation, as three editions printed them (real: October 2024 was 2,564, 2,570, 2,571). */
const answer: RevisionsAnswer = {
  edition: 'test',
  indicator: 'homicide-victims',
  region: '00',
  start: '2024-09',
  columns: [
    {
      vintage: 'a',
      source: 'sesnsp-victims',
      coversThrough: '2024-10',
      publishedOn: null,
      values: [2607, 2564, null],
    },
    {
      vintage: 'b',
      source: 'sesnsp-victims',
      coversThrough: '2024-11',
      publishedOn: null,
      values: [2607, 2570, 2300],
    },
    {
      vintage: 'c',
      source: 'sesnsp-victims',
      coversThrough: '2025-06',
      publishedOn: null,
      values: [2607, 2571, 2300],
    },
    {
      vintage: 'x',
      source: 'republished-state-cases',
      coversThrough: '2026-08',
      publishedOn: null,
      values: [1, 2, 3],
    },
  ],
  typical: [],
};

describe('months that moved', () => {
  it('tells what the first and the last vintage printed, and the months between them', () => {
    expect(movedMonths(answer)).toEqual([
      {
        source: 'sesnsp-victims',
        month: '2024-10',
        values: [2564, 2570, 2571],
        first: 2564,
        last: 2571,
        span: 8,
      },
    ]);
  });

  it('never sets two sources against each other', () => {
    expect(columnsOfSource(answer).map((each) => each.vintage)).toEqual(['a', 'b', 'c']);
  });

  it('a month first printed later has not moved', () => {
    expect(movedMonths(answer).some((each) => each.month === '2024-11')).toBe(false);
  });
});

describe('what the newest cut brought', () => {
  it('counts months that are new and months with another figure, against the cut before it', () => {
    const columns = answer.columns.slice(0, 2);
    expect(newestChange({ ...answer, columns })).toEqual({
      through: '2024-11',
      added: 1,
      shared: 2,
      revised: 1,
      apart: false,
    });
  });

  it('says when another source printed it than the one of the table', () => {
    expect(newestChange(answer)).toMatchObject({ through: '2026-08', apart: true });
  });

  it('is nothing where one cut alone is kept', () => {
    expect(newestChange({ ...answer, columns: answer.columns.slice(0, 1) })).toBeUndefined();
  });
});
