import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATE_CODES } from '../../../src/domain/place/region.ts';
import { DEFAULT_WALL, sceneAt, withPeriod, withRegion, type Wall } from '../../../src/domain/view/scene.ts';

const wall: Wall = {
  ...DEFAULT_WALL,
  scenes: [
    { kind: 'cards' },
    { kind: 'region', region: 'each' },
    { kind: 'region', region: 'each', seconds: 5 },
  ],
};

describe('the scenes of a wall', () => {
  it('come in order and begin again', () => {
    expect([0, 1, 2, 3].map((step) => sceneAt(wall, step).kind)).toEqual([
      'cards',
      'region',
      'region',
      'cards',
    ]);
  });

  it('takes other topics only where its kind does: the front page always answers of its own three', () => {
    const topics = ['kidnapping'] as const;
    const asked = {
      ...wall,
      scenes: [
        { kind: 'now', topics },
        { kind: 'moved', topics },
      ],
    } as const;
    expect([0, 1].map((step) => sceneAt(asked, step).topics)).toEqual([
      ['homicide', 'extortion', 'disappearance'],
      ['kidnapping'],
    ]);
  });

  it('a scene for each state takes the next one every time, over rounds', () => {
    expect([1, 2, 4, 5].map((step) => sceneAt(wall, step).view.region)).toEqual(['01', '02', '03', '04']);
  });

  it('after 16 rounds of two, each state has had its turn once', () => {
    const seen = Array.from({ length: 48 }, (_, step) => step)
      .filter((step) => step % 3 !== 0)
      .map((step) => sceneAt(wall, step).view.region);
    expect(seen).toEqual(STATE_CODES);
  });

  it('going back from the first shows the last, with the state before', () => {
    expect(sceneAt(wall, -1)).toMatchObject({ kind: 'region', seconds: 5 });
    expect(sceneAt(wall, -1).view.region).toBe('32');
  });

  it('every step of every wall is a scene with a region and a time', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 1_000_000 }), (step) => {
        const scene = sceneAt(DEFAULT_WALL, step);
        expect(scene.seconds).toBeGreaterThan(0);
        expect(scene.view.region).toMatch(/^\d\d$/);
      }),
    );
  });

  it('a scene knows how many of its kind came before it', () => {
    expect([0, 1, 2, 3, 4].map((step) => sceneAt(wall, step).turn)).toEqual([0, 0, 1, 1, 2]);
  });

  it('a region chosen at the screen holds for every scene but those that take each state', () => {
    const chosen = withRegion({ ...wall, scenes: [{ kind: 'lines', region: '09' }, ...wall.scenes] }, '25');
    expect([0, 1, 2].map((step) => sceneAt(chosen, step).view.region)).toEqual(['25', '25', '01']);
  });

  it('a period chosen at the screen holds for every scene', () => {
    const chosen = withPeriod(
      { ...wall, scenes: [{ kind: 'lines', period: 'since-2015' }] },
      'administration',
    );
    expect(sceneAt(chosen, 0).view.period).toBe('administration');
  });
});
