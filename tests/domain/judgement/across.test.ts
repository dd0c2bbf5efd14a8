import { describe, expect, it } from 'vitest';
import { acrossBreak, sameMonthsBefore } from '../../../src/domain/judgement/across.ts';
import { monthly } from '../synthetic.ts';
import {
  ATTEMPTED_EXTORTION_2026,
  ATTEMPTED_HOMICIDE_2026,
  EXTORTION_2015_2025,
  EXTORTION_2026,
  HOMICIDE_2015_2025,
  HOMICIDE_2026,
} from './nation-2015-2026.ts';
import { acrossMethods } from './two-methods.ts';

const SO_FAR = { from: '2026-01', to: '2026-08' } as const;
const homicide = acrossMethods('homicide-cases', HOMICIDE_2015_2025, HOMICIDE_2026);
const extortion = acrossMethods('extortion-cases', EXTORTION_2015_2025, EXTORTION_2026);

function attempts(values: readonly number[]) {
  return { attempts: monthly([...values], { start: '2026-01', method: 'rnid-2026' }) };
}

describe('two readings across the change of method', () => {
  it('homicide went from 14,247 to 10,115 case files, with attempts 11,734: a fall under both readings', () => {
    const found = acrossBreak(homicide, SO_FAR, attempts(ATTEMPTED_HOMICIDE_2026));
    expect(found).toMatchObject({
      mark: 'fell-under-both',
      before: { window: { from: '2025-01', to: '2025-08' }, total: 14_247, days: 243 },
      without: { after: { total: 10_115 } },
      withAttempts: { after: { total: 11_734 } },
    });
    if (found.mark === 'cannot-tell' || !found.withAttempts) throw new Error('not read');
    expect(found.without.ratio).toBeCloseTo(0.71, 3);
    expect(found.withAttempts.ratio).toBeCloseTo(0.824, 3);
    expect(found.withAttempts.shareToOverturn).toBeCloseTo(0.176, 3);
  });

  it('extortion fell by 2.5 % without attempts and rose by 13.5 % with them: it hangs on the reading', () => {
    const found = acrossBreak(extortion, SO_FAR, attempts(ATTEMPTED_EXTORTION_2026));
    expect(found.mark).toBe('hangs-on-the-reading');
    if (found.mark === 'cannot-tell') throw new Error('not read');
    expect(found.without.ratio).toBeCloseTo(0.975, 3);
    expect(found.withAttempts?.ratio).toBeCloseTo(1.135, 3);
  });

  it('a crime without attempts of its own has one reading', () => {
    expect(acrossBreak(homicide, SO_FAR)).toMatchObject({ mark: 'fell-under-both', withAttempts: null });
  });

  it('a window that begins before the break, or ends after the figures, cannot be told', () => {
    expect(acrossBreak(homicide, { from: '2025-12', to: '2026-08' })).toMatchObject({
      reason: 'window-before-break',
    });
    expect(acrossBreak(homicide, { from: '2026-01', to: '2026-09' })).toMatchObject({
      reason: 'gap',
      gap: 'not-published',
    });
  });

  it('over more than a year the same months before the break are whole years back', () => {
    expect(sameMonthsBefore({ from: '2026-01', to: '2027-03' }, '2026-01')).toEqual({
      from: '2024-01',
      to: '2025-03',
    });
  });
});
