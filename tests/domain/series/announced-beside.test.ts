import { describe, expect, it } from 'vitest';
import type { Series } from '../../../src/domain/series/series.ts';
import type { Month } from '../../../src/domain/time/period.ts';
import {
  announcedBeside,
  farthestFromAnnounced,
  ratiosAcross,
} from '../../../src/domain/series/announced-beside.ts';

const mean = (month: '2025-12' | '2026-01', perDay: number) => ({
  month,
  perDay,
  announcedOn: '2026-02-10',
  link: null,
});

/** The column of one cut: what it printed of June 2025. */
const column = (coversThrough: Month, value: number | null) => ({
  vintage: coversThrough,
  source: 'sesnsp-victims' as const,
  coversThrough,
  publishedOn: null,
  values: [value],
});

describe('announced means beside the register', () => {
  it('without a register have no mean of it and no ratio, and never a zero', () => {
    const [only] = announcedBeside([mean('2025-12', 52.4)], undefined, undefined);
    expect(only).toMatchObject({ perDay: 52.4, victims: null, caseFiles: null, ratio: null });
    expect(ratiosAcross([])).toEqual({ before: null, from: null });
  });

  it('stand beside the first cut that printed the month and the one that serves: 1,968 victims in June 2025, then 1,989', () => {
    const printed = {
      start: '2025-06' as const,
      columns: [column('2025-09', 1989), column('2024-11', null), column('2025-06', 1968)],
    };
    const value = {
      month: '2025-06',
      value: 1989,
      method: 'cnsp-2015',
      vintage: 'x',
      cut: '2025-09',
      basis: 'reported',
    } as const;
    const victims: Series = {
      indicator: 'homicide-victims',
      region: '00',
      cadence: 'month',
      observations: [value],
    };
    const months = announcedBeside(
      [{ ...mean('2025-12', 65.6), month: '2025-06' }],
      victims,
      undefined,
      printed,
    );
    expect(months[0]?.firstCut).toEqual({ cut: '2025-06', perDay: 65.6 });
    expect(months[0]?.victims).toBeCloseTo(66.3, 10);
    expect(farthestFromAnnounced(months)?.first).toBe(0);
    expect(farthestFromAnnounced(months)?.newest).toBeCloseTo(0.0107, 4);
    expect(farthestFromAnnounced([])).toBeNull();
  });

  it('keep the ratios of the two sides of January 2026 apart', () => {
    const beside = { victims: null, firstCut: null, caseFiles: 1 };
    expect(
      ratiosAcross([
        { ...mean('2025-12', 1.2), ...beside, ratio: 1.2 },
        { ...mean('2026-01', 1.1), ...beside, ratio: 1.1 },
      ]),
    ).toEqual({ before: { least: 1.2, most: 1.2 }, from: { least: 1.1, most: 1.1 } });
  });
});
