import { describe, expect, it } from 'vitest';
import { bearingOf } from '../../../src/domain/judgement/bearing.ts';
import { indicatorOf } from '../../../src/domain/indicator/indicator.ts';
import type { IndicatorId } from '../../../src/domain/indicator/rows.ts';

const risingOf = (id: IndicatorId) => bearingOf('rising', indicatorOf(id).better);

describe('what a verdict means for people', () => {
  it('is worse where homicide, extortion or reports of missing people rise, better where they fall', () => {
    expect(risingOf('homicide-cases')).toBe('worse');
    expect(risingOf('missing-reported')).toBe('worse');
    expect(bearingOf('falling', indicatorOf('extortion-victims').better)).toBe('better');
  });

  it('is neither for what became so far of missing people: of the newest fewer could have been found', () => {
    for (const id of ['missing-still', 'missing-located-alive', 'missing-located-dead'] as const) {
      expect(risingOf(id)).toBe('unclear');
    }
  });

  it('is nothing where the change is not clear or cannot be compared', () => {
    expect(bearingOf('no-clear-change', 'down')).toBe('unclear');
    expect(bearingOf('not-comparable', 'down')).toBe('not-comparable');
  });
});
