import { describe, expect, it } from 'vitest';
import {
  ACROSS_COLUMNS,
  acrossBreak,
  acrossRow,
  countedApart,
  sameMonthsBefore,
  sinceBreak,
  type Across,
} from '../../../src/domain/judgement/across.ts';
import { fieldsByColumn } from '../fields.ts';
import { flat, monthly, uneven } from '../synthetic.ts';
import type { Observation } from '../../../src/domain/indicator/observation.ts';
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

function close(value: number): number {
  return expect.closeTo(value, 3) as number;
}

function attempts(values: readonly number[]) {
  return { attempts: monthly([...values], { start: '2026-01', method: 'rnid-2026' }) };
}

describe('the attempts that a new register counts apart', () => {
  const one = monthly([5, 6], {
    indicator: 'attempted-homicide-cases',
    start: '2026-01',
    method: 'rnid-2026',
  });
  const other = monthly([1, 2], {
    indicator: 'attempted-femicide-cases',
    start: '2026-01',
    method: 'rnid-2026',
  });

  it('are added up where they are of more than one kind: 5 + 1 and 6 + 2', () => {
    const { attempts: sum } = countedApart('other-life-cases', '00', (id) =>
      id === 'attempted-homicide-cases' ? one : other,
    );
    expect(sum?.observations).toMatchObject([{ value: 6 }, { value: 8 }]);
  });

  const find = (id: string) => (id === 'attempted-homicide-cases' ? one : undefined);

  it('are not known where one of them is missing, which is not the same as none being counted', () => {
    expect(countedApart('other-life-cases', '00', find)).toEqual({ attempts: null });
    expect(countedApart('kidnapping-cases', '00', find)).toEqual({});
  });
});

const fieldsOf = (across: Across) => fieldsByColumn(ACROSS_COLUMNS, acrossRow('edition', across));

describe('the table of two readings', () => {
  it('gives both counts, both ratios and the share that would overturn each', () => {
    expect(fieldsOf(acrossBreak(homicide, SO_FAR, attempts(ATTEMPTED_HOMICIDE_2026)))).toMatchObject({
      before_from: '2025-01',
      before_to: '2025-08',
      mark: 'fell-under-both',
      reason: null,
      before: 14_247,
      without_attempts: 10_115,
      with_attempts: 11_734,
      attempts: 'read',
      ratio_without: close(0.71),
      ratio_with: close(0.824),
      share_to_overturn_with: close(0.176),
    });
  });

  it('leaves the second reading empty where there is none, and every figure where nothing is printed', () => {
    expect(fieldsOf(acrossBreak(homicide, SO_FAR))).toMatchObject({
      attempts: 'none-counted',
      with_attempts: null,
      ratio_with_high: null,
      share_to_overturn_with: null,
    });
    const beforeBreak = acrossBreak(homicide, { from: '2025-01', to: '2025-03' });
    expect(fieldsOf(beforeBreak)).toMatchObject({
      mark: 'cannot-tell',
      reason: 'window-before-break',
      before_from: null,
      before: null,
      ratio_without: null,
    });
  });
});

describe('two readings across the change of method', () => {
  it('homicide went from 14,247 to 10,115 case files, with attempts 11,734: a fall under both readings', () => {
    const found = acrossBreak(homicide, SO_FAR, attempts(ATTEMPTED_HOMICIDE_2026));
    expect(found).toMatchObject({
      mark: 'fell-under-both',
      readings: {
        before: { window: { from: '2025-01', to: '2025-08' }, total: 14_247, days: 243 },
        without: { after: { total: 10_115 }, direction: 'fell', ratio: close(0.71) },
        withAttempts: {
          after: { total: 11_734 },
          direction: 'fell',
          ratio: close(0.824),
          shareToOverturn: close(0.176),
        },
        attempts: 'read',
      },
    });
  });

  it('extortion fell by 2.5 % without attempts and rose by 13.5 % with them: it hangs on the reading', () => {
    const found = acrossBreak(extortion, SO_FAR, attempts(ATTEMPTED_EXTORTION_2026));
    expect(found).toMatchObject({
      mark: 'hangs-on-the-reading',
      readings: { without: { ratio: close(0.975) }, withAttempts: { ratio: close(1.135) } },
    });
  });

  it('a crime without attempts of its own has one reading', () => {
    expect(acrossBreak(homicide, SO_FAR)).toMatchObject({
      mark: 'fell-under-both',
      readings: { withAttempts: null, attempts: 'none-counted' },
    });
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

  it('a small difference within what the series strays by cannot be told, and its counts stand all the same', () => {
    const few = acrossMethods('kidnapping-cases', uneven(40, 9), uneven(36, 9, 8));
    expect(acrossBreak(few, SO_FAR)).toMatchObject({
      mark: 'cannot-tell',
      reason: 'within-noise',
      readings: { before: { window: { from: '2025-01', to: '2025-08' } }, without: { direction: 'unclear' } },
    });
  });

  it('readings on either side of no change that lie closer than the noise cannot be told, rather than hang on the reading', () => {
    const few = acrossMethods('extortion-cases', flat(10, 132), [9, 10, 9, 10, 9, 10, 9, 10]);
    const found = acrossBreak(few, SO_FAR, attempts(flat(1, 8)));
    expect(found).toMatchObject({
      mark: 'cannot-tell',
      reason: 'within-noise',
      readings: { without: { ratio: close(0.95) }, withAttempts: { ratio: close(1.05) } },
    });
  });

  it('attempts that outnumber all that was counted before cannot have been inside it: one reading is left', () => {
    const found = acrossBreak(homicide, SO_FAR, attempts(flat(2_000, 8)));
    expect(found).toMatchObject({
      mark: 'fell-under-both',
      readings: { attempts: 'outnumber', withAttempts: { direction: 'rose' } },
    });
  });

  it('where attempts are counted apart but not published, one reading alone tells nothing', () => {
    for (const missing of [null, attempts(flat(200, 3)).attempts]) {
      expect(acrossBreak(homicide, SO_FAR, { attempts: missing })).toMatchObject({
        mark: 'cannot-tell',
        reason: 'attempts-not-published',
        readings: { attempts: 'not-published', withAttempts: null, without: { after: { total: 10_115 } } },
      });
    }
  });

  it('all that the new method has counted so far ends before a gap', () => {
    expect(sinceBreak(homicide)).toEqual(SO_FAR);
    const observations = homicide.observations.map((each): Observation =>
      each.month === '2026-07' ? { month: each.month, gap: 'not-published' } : each,
    );
    expect(sinceBreak({ ...homicide, observations })).toEqual({ from: '2026-01', to: '2026-06' });
  });

  it('over more than a year the same months before the break are whole years back', () => {
    expect(sameMonthsBefore({ from: '2026-01', to: '2027-03' }, '2026-01')).toEqual({
      from: '2024-01',
      to: '2025-03',
    });
  });
});
