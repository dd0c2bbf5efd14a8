import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../../../src/domain/indicator/rows.ts';
import type { Coverage } from '../../../src/domain/record/edition.ts';
import { windowText, type Month } from '../../../src/domain/time/period.ts';
import { givesAnswer, noAnswer, offeredBases } from '../../../src/domain/view/offered-bases.ts';
import { DEFAULT_VIEW, PERIOD_PRESETS, type PeriodChoice } from '../../../src/domain/view/view.ts';

function reach(indicator: IndicatorId, to: Month): Coverage {
  const span = { from: '2015-01', to } as const;
  const none = { nation: [], states: [] };
  return { indicator, states: span, nation: span, vintages: [], usualRevision: none, usualGrowth: none };
}

/** How far the registers reach at the edition of August 2026. */
const COVERAGE: readonly Coverage[] = [
  reach('homicide-cases', '2026-08'),
  reach('extortion-cases', '2026-08'),
  reach('missing-reported', '2025-12'),
];

function offered(period: PeriodChoice): string[] {
  return offeredBases(period, '00', COVERAGE).map(({ preset, window }) => `${preset} ${windowText(window)}`);
}

describe('the bases on offer', () => {
  it.each(PERIOD_PRESETS)('of %s begin with the one that belongs to it', (preset) => {
    expect(offered(preset)[0]).toMatch(/^matching /);
    expect(noAnswer({ ...DEFAULT_VIEW, period: preset }, COVERAGE)).toBeUndefined();
  });

  it('of a whole year are the year before and every named month and year, each once', () => {
    expect(offered('last-year')).toEqual([
      'matching 2024-01..2024-12',
      'september-2024 2024-09..2024-09',
      'year-2018 2018-01..2018-12',
      'year-2015 2015-01..2015-12',
    ]);
  });

  it('of a year that reaches back to 2018 hold the year before as well', () => {
    expect(offered('since-2018')[0]).toBe('matching 2018-01..2018-12');
    expect(offered('since-2018')).toContain('year-before 2024-01..2024-12');
  });

  it('of months under the new rules are the same months of the year before alone', () => {
    expect(offered('newest-month')).toEqual(['matching 2025-08..2025-08']);
    expect(offered('year-to-date')).toEqual(['matching 2025-01..2025-08']);
  });

  it('leave out one that is the period itself', () => {
    expect(offered({ from: '2018-01', to: '2018-12' })).not.toContain('year-2018 2018-01..2018-12');
  });

  it('are none for months that no register holds', () => {
    expect(offered({ from: '2031-01', to: '2031-02' })).toEqual([]);
  });
});

const gives = (window: readonly [Month, Month], base: readonly [Month, Month], coverage = COVERAGE) => {
  const [own, other] = [window, base].map(([from, to]) => ({ from, to }));
  return own && other && givesAnswer(own, other, coverage, '00');
};

describe('a window against a base', () => {
  it('gives an answer within one method, and over the same months before and after its change', () => {
    expect(gives(['2025-01', '2025-12'], ['2024-01', '2024-12'])).toBe(true);
    expect(gives(['2026-01', '2026-08'], ['2025-01', '2025-08'])).toBe(true);
  });

  it('gives none over other months across the change, nor for a window that holds it, nor against itself', () => {
    expect(gives(['2026-01', '2026-08'], ['2024-01', '2024-08'])).toBe(false);
    expect(gives(['2025-11', '2026-02'], ['2024-11', '2025-02'])).toBe(false);
    expect(gives(['2025-01', '2025-06'], ['2025-01', '2025-06'])).toBe(false);
  });

  it('gives none past what a headline register holds, or where none is kept', () => {
    expect(gives(['2026-01', '2026-09'], ['2025-01', '2025-09'])).toBe(false);
    expect(gives(['2014-01', '2014-12'], ['2015-01', '2015-12'])).toBe(false);
    expect(gives(['2025-01', '2025-12'], ['2024-01', '2024-12'], [])).toBe(false);
    expect(gives(['2025-01', '2025-12'], ['2024-01', '2024-12'], [reach('femicide-cases', '2026-08')])).toBe(
      false,
    );
  });
});

describe('months that give no answer', () => {
  it('say which base to choose instead', () => {
    expect(noAnswer({ ...DEFAULT_VIEW, period: 'year-to-date', base: 'year-2018' }, COVERAGE)).toEqual({
      reason: 'base',
      window: { from: '2018-01', to: '2018-12' },
      instead: { preset: 'matching', window: { from: '2025-01', to: '2025-08' } },
    });
  });

  it('say in which parts a period can be read that crosses the change of method', () => {
    const view = { ...DEFAULT_VIEW, period: { from: '2025-10', to: '2026-03' } } as const;
    expect(noAnswer(view, COVERAGE)).toEqual({
      reason: 'crosses-break',
      month: '2026-01',
      parts: [
        { from: '2025-10', to: '2025-12' },
        { from: '2026-01', to: '2026-03' },
      ],
    });
  });
});
