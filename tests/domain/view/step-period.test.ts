import { describe, expect, it } from 'vitest';
import { steppedPeriod } from '../../../src/domain/view/step-period.ts';
import { PERIOD_PRESETS } from '../../../src/domain/view/view.ts';

const WITHIN = { from: '2015-01', to: '2026-08' } as const;

describe('the period before and after', () => {
  it('goes through the presets in their order and stays at the ends', () => {
    const forward = PERIOD_PRESETS.map((each) => steppedPeriod(each, 1, WITHIN));
    expect(forward).toEqual([...PERIOD_PRESETS.slice(1), PERIOD_PRESETS.at(-1)]);
    expect(steppedPeriod(PERIOD_PRESETS[0], -1, WITHIN)).toBe(PERIOD_PRESETS[0]);
  });

  it('moves chosen months by their own length, inside the months that may be chosen', () => {
    const quarter = { from: '2025-01', to: '2025-03' } as const;
    expect(steppedPeriod(quarter, 1, WITHIN)).toEqual({ from: '2025-04', to: '2025-06' });
    expect(steppedPeriod(quarter, -1, WITHIN)).toEqual({ from: '2024-10', to: '2024-12' });
    const first = { from: '2015-01', to: '2015-12' } as const;
    expect(steppedPeriod(first, -1, WITHIN)).toBe(first);
    const last = { from: '2026-07', to: '2026-08' } as const;
    expect(steppedPeriod(last, 1, WITHIN)).toBe(last);
  });

  it('leaves months with an open end as they are', () => {
    const open = { from: '2024-10', to: 'latest' } as const;
    expect(steppedPeriod(open, 1, WITHIN)).toBe(open);
  });
});
