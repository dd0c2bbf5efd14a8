import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../../../mocks/sample.ts';
import { NATION } from '../../../../src/domain/place/region.ts';
import { federalIn, federalStates } from '../../../../src/web/features/operations/federal-model.ts';
import { withSynthetic } from '../../synthetic-series.ts';

/** Weapons at 10 a month, drugs at 4, in the nation ten times as many; twice that from October 2024 on. */
function synthetic(weaponsMonths: number, drugsMonths: number) {
  const rows = [
    ['federal-weapons-cases', weaponsMonths, 10],
    ['federal-drug-cases', drugsMonths, 4],
  ] as const;
  const { cubes } = withSynthetic(
    SAMPLE,
    rows.map(([indicator, length, level]) => ({
      indicator,
      start: '2023-01',
      length,
      valueOf: (region, index) => level * (region === NATION ? 10 : 1) * (index >= 21 ? 2 : 1),
    })),
  );
  return { cubes: new Map(cubes.map((cube) => [cube.indicator, cube])) };
}

describe('what reaches the federal prosecutors', () => {
  it('is counted from October 2024 to the last month that both registers have, against the same months before', () => {
    const federal = federalIn(synthetic(31, 25));
    expect(federal?.span).toEqual({ from: '2023-01', to: '2025-01' });
    expect(federal?.windows).toEqual({
      window: { from: '2024-10', to: '2025-01' },
      base: { from: '2023-10', to: '2024-01' },
    });
    expect(federal?.moves).toEqual({
      'federal-weapons-cases': { now: 800, before: 400 },
      'federal-drug-cases': { now: 320, before: 160 },
    });
  });

  it('is counted over twelve months at most, so that no month stands on both sides', () => {
    expect(federalIn(synthetic(40, 40))?.windows).toEqual({
      window: { from: '2024-10', to: '2025-09' },
      base: { from: '2023-10', to: '2024-09' },
    });
  });

  it('has no move where the registers end before the reports begin, and nothing where one is not there', () => {
    const early = synthetic(12, 12);
    const federal = federalIn(early);
    expect(federal).toMatchObject({ windows: undefined, moves: undefined });
    expect(federal && federalStates(early, federal)).toEqual([]);
    early.cubes.delete('federal-drug-cases');
    expect(federalIn(early)).toBeUndefined();
  });

  it('has the totals of every state in both windows', () => {
    const evidence = synthetic(31, 31);
    const federal = federalIn(evidence);
    const states = federal ? federalStates(evidence, federal) : [];
    expect(states).toHaveLength(32);
    expect(states[0]).toMatchObject({
      region: '01',
      totals: { 'federal-weapons-cases': [{ total: 100 }, { total: 200 }] },
    });
  });
});
