import { describe, expect, it } from 'vitest';
import { isGap, type Observation } from '../../../src/domain/indicator/observation.ts';
import { compareVintages, type Vintage } from '../../../src/domain/indicator/source.ts';

/** Synthetic vintages of one source. */
function vintage(parts: Partial<Vintage>): Vintage {
  return {
    id: 'v',
    source: 'sesnsp-cases',
    file: 'a.csv',
    checksum: 'a',
    publishedOn: '2026-01-20',
    coversFrom: '2015-01',
    coversThrough: '2025-12',
    cut: '2025-12',
    rows: 1,
    ...parts,
  };
}

describe('the order of vintages', () => {
  it('is that of the cut: years that ended in 2025, printed again in August 2026, come after those of July', () => {
    const july = vintage({ cut: '2026-07', coversThrough: '2026-07' });
    const again = vintage({ cut: '2026-08', coversThrough: '2025-12' });
    expect(compareVintages(july, again)).toBeLessThan(0);
    expect(compareVintages(again, july)).toBeGreaterThan(0);
  });

  it('at one cut is that of coverage, then of publication; an unknown day comes first', () => {
    const short = vintage({ coversThrough: '2025-11' });
    const unknown = vintage({ publishedOn: null });
    const early = vintage({ publishedOn: '2026-01-19' });
    const order = [vintage({}), early, unknown, short].toSorted(compareVintages);
    expect(order).toEqual([short, unknown, early, vintage({})]);
  });

  it('never leaves two different files level, and the same file is level with itself', () => {
    expect(compareVintages(vintage({ checksum: 'a' }), vintage({ checksum: 'b' }))).toBeLessThan(0);
    expect(compareVintages(vintage({}), vintage({}))).toBe(0);
  });
});

describe('an observation', () => {
  it('of zero is a value; only one with a reason is a gap', () => {
    const zero: Observation = {
      month: '2025-01',
      value: 0,
      method: 'cnsp-2015',
      vintage: 'v',
      cut: '2025-12',
      basis: 'reported',
    };
    expect(isGap(zero)).toBe(false);
    expect(isGap({ month: '2025-01', gap: 'not-reported' })).toBe(true);
  });
});
