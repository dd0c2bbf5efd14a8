import { describe, expect, it } from 'vitest';
import type { Printing } from '../../../../src/domain/record/lineage.ts';
import type { Month } from '../../../../src/domain/time/period.ts';
import { typicalRevisions } from '../../../../src/domain/record/revisions/revision.ts';
import type { SourceId, Vintage } from '../../../../src/domain/indicator/source.ts';

function vintage(source: SourceId, coversThrough: Month): Vintage {
  const id = `${source}@${coversThrough}`;
  return {
    id,
    source,
    file: id,
    checksum: '',
    publishedOn: null,
    coversFrom: '2024-01',
    coversThrough,
    cut: coversThrough,
    rows: 1,
  };
}

function printing(own: Vintage, month: Month, value: number | null): Printing {
  return { vintage: own.id, month, value };
}

const JANUARY = vintage('sesnsp-cases', '2024-01');
const FEBRUARY = vintage('sesnsp-cases', '2024-02');
const NEXT_JANUARY = vintage('sesnsp-cases', '2025-01');
const ALL = [JANUARY, FEBRUARY, NEXT_JANUARY];

describe('typical revisions', () => {
  it('measure a fresh figure against later printings, by the months between', () => {
    const printings = [
      printing(JANUARY, '2024-01', 100),
      printing(FEBRUARY, '2024-01', 102),
      printing(NEXT_JANUARY, '2024-01', 90),
    ];
    const [month, year, ...rest] = typicalRevisions(printings, ALL);
    expect(rest).toEqual([]);
    expect(month).toMatchObject({ after: 1, pairs: 1 });
    expect(month?.median).toBeCloseTo(0.02);
    // 100 to 90 after twelve months, 102 to 90 after eleven.
    expect(year).toMatchObject({ after: 12, pairs: 2 });
    expect(year?.median).toBeCloseTo((-0.1 - 12 / 102) / 2);
    expect(year?.medianSize).toBeCloseTo((0.1 + 12 / 102) / 2);
  });

  it('leave out months that were no longer fresh', () => {
    const printings = [printing(FEBRUARY, '2023-11', 100), printing(NEXT_JANUARY, '2023-11', 110)];
    expect(typicalRevisions(printings, ALL)).toEqual([]);
  });

  it('never set one source against another', () => {
    const other = vintage('republished-state-cases', '2024-02');
    const printings = [printing(JANUARY, '2024-01', 100), printing(other, '2024-01', 200)];
    expect(typicalRevisions(printings, [...ALL, other])).toEqual([]);
  });

  it('say nothing of a blank, nor of a share of zero', () => {
    const printings = [
      printing(JANUARY, '2024-01', 0),
      printing(FEBRUARY, '2024-01', 5),
      printing(NEXT_JANUARY, '2024-01', null),
    ];
    expect(typicalRevisions([printings[0] as Printing, printings[2] as Printing], ALL)).toEqual([]);
    expect(typicalRevisions(printings.slice(0, 2), ALL)).toEqual([]);
  });
});
