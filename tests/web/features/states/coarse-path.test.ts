import mexico from '@svg-maps/mexico';
import { describe, expect, it } from 'vitest';
import { coarsePath } from '../../../../src/web/features/states/geography/coarse-path.ts';

describe('an outline with its coordinates rounded', () => {
  it('stands on halves, and begins each ring where the one before ended', () => {
    expect(coarsePath('m 10.07,20.1 5.02,0 0,5.01 -5.02,0 z m 20,0 1,0 0,1 z')).toBe(
      'm10 20 5 0 0 5-5 0zm20 0 1 0 0 1z',
    );
  });

  it('takes whole coordinates as well as steps', () => {
    expect(coarsePath('M 1,1 2.3,1 L 2.3,3 z')).toBe('m1 1 1.5 0 0 2z');
  });

  it('leaves out what falls together: a point, an island smaller than the grid', () => {
    expect(coarsePath('m 0,0 .01,0 4,0 0,4 z m 9,9 .05,0 0,.05 z')).toBe('m0 0 4 0 0 4z');
  });

  it('is much shorter for the states, and none is lost', () => {
    const whole = mexico.locations.map(({ path }) => path);
    const coarse = whole.map(coarsePath);
    expect(coarse.every((each) => each.length > 20)).toBe(true);
    expect(coarse.join('').length * 2).toBeLessThan(whole.join('').length);
  });
});
