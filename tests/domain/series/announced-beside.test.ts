import { describe, expect, it } from 'vitest';
import { announcedBeside, ratiosAcross } from '../../../src/domain/series/announced-beside.ts';

const mean = (month: '2025-12' | '2026-01', perDay: number) => ({
  month,
  perDay,
  announcedOn: '2026-02-10',
  link: null,
});

describe('announced means beside the register', () => {
  it('without a register have no mean of it and no ratio, and never a zero', () => {
    const [only] = announcedBeside([mean('2025-12', 52.4)], undefined, undefined);
    expect(only).toMatchObject({ perDay: 52.4, victims: null, caseFiles: null, ratio: null });
    expect(ratiosAcross([])).toEqual({ before: null, from: null });
  });

  it('keep the ratios of the two sides of January 2026 apart', () => {
    const beside = { victims: null, caseFiles: 1 };
    expect(
      ratiosAcross([
        { ...mean('2025-12', 1.2), ...beside, ratio: 1.2 },
        { ...mean('2026-01', 1.1), ...beside, ratio: 1.1 },
      ]),
    ).toEqual({ before: { least: 1.2, most: 1.2 }, from: { least: 1.1, most: 1.1 } });
  });
});
