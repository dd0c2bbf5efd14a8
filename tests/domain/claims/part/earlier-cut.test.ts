import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../../../src/domain/claims/filter.ts';
import { findingOn } from '../../../../src/domain/claims/finding.ts';
import { printedSeries, printingsAsked } from '../../../../src/domain/claims/part/earlier-cut.ts';
import type { Vintage } from '../../../../src/domain/indicator/source.ts';
import type { ClaimRegister } from '../../../../src/domain/claims/part/register.ts';
import { REGISTER, claimOf } from '../synthetic-register.ts';

function vintage(id: string, cut: Vintage['cut'], parts: Partial<Vintage> = {}): Vintage {
  return {
    id,
    source: 'sesnsp-victims',
    file: `${id}.csv`,
    checksum: id,
    publishedOn: null,
    coversFrom: '2015-01',
    coversThrough: cut,
    cut,
    rows: 1,
    ...parts,
  };
}

/** Synthetic cuts: June 2025 printed 1,968 victims of June 2025, September 2025 printed 2,100. */
const VINTAGES = [
  vintage('june', '2025-06'),
  vintage('september', '2025-09'),
  vintage('cases', '2025-06', { source: 'sesnsp-cases' }),
];
const PRINTINGS = (['june', 'september', 'cases'] as const).flatMap((id) => [
  { vintage: id, month: '2024-09' as const, value: 2607 },
  { vintage: id, month: '2025-06' as const, value: id === 'september' ? 2100 : 1968 },
]);
const PRINTED = { indicator: 'homicide-victims', region: '00', printings: PRINTINGS } as const;

const cutOf = (said: Vintage['cut'], to: Vintage['cut'] = '2025-06') =>
  printedSeries(PRINTED, VINTAGES, said, to)?.cut;

describe('the cut that a speaker had', () => {
  it('is the newest kept one whose last month had ended before the month of saying', () => {
    expect(cutOf('2025-07')).toBe('2025-06');
    expect(cutOf('2025-09')).toBe('2025-06');
    expect(cutOf('2025-11')).toBe('2025-09');
  });

  it('is none where no kept cut was out or none reaches the month spoken of', () => {
    expect(cutOf('2025-06')).toBeUndefined();
    expect(cutOf('2025-09', '2025-08')).toBeUndefined();
  });

  it('decides the finding before the cut of today does, and both stand in it', () => {
    const grown: ClaimRegister = {
      ...REGISTER,
      series: (indicator, region) => {
        const series = REGISTER.series(indicator, region);
        if (!series || indicator !== 'homicide-victims') return series;
        const observations = series.observations.map((each) =>
          each.month === '2025-06' && 'value' in each ? { ...each, value: 2100 } : each,
        );
        return { ...series, observations };
      },
      asOf: (indicator, region, said, to) =>
        printedSeries({ ...PRINTED, indicator, region }, VINTAGES, said, to),
    };
    const claim = claimOf({ size: { value: 24.5, decimals: 1 } });
    const finding = findingOn(claim, grown);
    expect(finding).toMatchObject({
      outcome: 'holds',
      asNow: 'falls-short',
      asThen: { cut: '2025-06', outcome: 'holds' },
    });
    expect(finding.asThen?.parts[0]?.found).toBeCloseTo(-24.51, 2);
    // In a list the figure found stands beside the finding that it makes.
    expect(summaryOf(claim, finding)).toMatchObject({
      outcome: 'holds',
      found: expect.closeTo(-24.51, 2) as number,
      closeness: 'as-printed',
      asThen: '2025-06',
      asNow: { outcome: 'falls-short', found: expect.closeTo(-19.45, 2) as number },
    });
  });

  it('is asked for only where a kept file of the indicator could have been it, each region once', () => {
    const later = claimOf({ statedOn: '2025-07-09' });
    const undated = claimOf({ statedOn: null });
    expect(printingsAsked([claimOf({}), later, undated], VINTAGES)).toEqual([
      { indicator: 'homicide-victims', region: '00' },
    ]);
    expect(printingsAsked([undated, claimOf({ statedOn: '2025-05-02' })], VINTAGES)).toEqual([]);
  });
});
