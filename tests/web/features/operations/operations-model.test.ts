import { describe, expect, it } from 'vitest';
import type { Dot } from '../../../../src/web/charts/plots/DotChart.tsx';
import { cumulativeLine } from '../../../../src/web/features/operations/operations-model.ts';

function dot(at: number, value: number, hollow: boolean): Dot {
  return { id: String(at), at, value, colour: '#000', hollow };
}

describe('the line of a cumulative figure', () => {
  it('never falls: 3,538,000 told exactly is not undone by a later “more than 3,000,000”', () => {
    const line = cumulativeLine([dot(1, 3_538_000, false), dot(2, 3_000_000, true), dot(3, 4_000_000, true)]);
    expect(line.map((each) => each.value)).toEqual([3_538_000, 3_538_000, 4_000_000]);
  });
});
