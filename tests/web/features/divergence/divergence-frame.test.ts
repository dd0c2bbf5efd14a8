import { describe, expect, it } from 'vitest';
import { axisEdge, isBeyond } from '../../../../src/web/charts/plots/divergence-frame.ts';

describe('the axis of two changes', () => {
  it('is at least from half to double, and wide enough for the furthest ratio', () => {
    expect(axisEdge([1, 1.1, 0.95])).toBe(2);
    expect(axisEdge([0.31, 0.44, 2.1, 1])).toBeCloseTo((1 / 0.31) * 1.15, 10);
  });

  it('is not stretched by one ratio far from all others, which lies beyond it', () => {
    const edge = axisEdge([12.03, 3.92, 3.87, 3.14, 1, 0.36]);
    expect(edge).toBeCloseTo(3.92 * 1.15, 10);
    expect(isBeyond(12.03, edge)).toBe(true);
    expect(isBeyond(3.92, edge)).toBe(false);
  });

  it('is at most an eightfold, and keeps a single state inside', () => {
    expect(axisEdge([40, 30, 20])).toBe(8);
    expect(axisEdge([3])).toBeCloseTo(3.45, 10);
    expect(axisEdge([])).toBe(2);
  });

  it('has nothing, no limit and zero beyond it', () => {
    expect([isBeyond(null, 2), isBeyond(0, 2), isBeyond(0.5, 2), isBeyond(2, 2)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
