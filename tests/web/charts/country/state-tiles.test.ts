import { describe, expect, it } from 'vitest';
import { neighboursOf } from '../../../../src/domain/place/neighbours.ts';
import { STATE_CODES } from '../../../../src/domain/place/region.ts';
import { pointByKey } from '../../../../src/web/charts/plots/use-point-keys.ts';
import { placeLabels } from '../../../../src/web/charts/plots/place-labels.ts';
import { stateByKey, tileOf } from '../../../../src/web/charts/country/state-tiles.ts';

describe('the tile map', () => {
  it('gives every state one tile of its own', () => {
    const places = STATE_CODES.map((code) => `${tileOf(code).column} ${tileOf(code).row}`);
    expect(new Set(places).size).toBe(32);
  });

  it('keeps neighbours near: the tiles of states that share a border are at most four steps apart', () => {
    const far = STATE_CODES.flatMap((code) =>
      neighboursOf(code).filter((other) => {
        const [a, b] = [tileOf(code), tileOf(other)];
        return Math.max(Math.abs(a.column - b.column), Math.abs(a.row - b.row)) > 4;
      }),
    );
    expect(far).toEqual([]);
  });

  it('is walked by arrow keys as the states lie, and ends at its edges', () => {
    expect(stateByKey('26', 'ArrowRight')).toBe('08');
    expect(stateByKey('26', 'ArrowDown')).toBe('25');
    expect(stateByKey('02', 'ArrowLeft')).toBe('02');
    expect(stateByKey('31', 'ArrowDown')).toBe('23');
    expect(stateByKey('26', 'x')).toBeUndefined();
  });

  it('lets the arrow keys reach every state from every other', () => {
    const seen = new Set(['01']);
    for (const code of seen) {
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'])
        seen.add(stateByKey(code, key) ?? code);
    }
    expect(seen.size).toBe(32);
  });
});

function place(id: string, x: number) {
  return { id, x, y: 6, radius: 2, width: 20, height: 10 };
}

describe('the points of the divergence plot', () => {
  const points = [
    { mark: { code: 'a' }, x: 10, y: 30 },
    { mark: { code: 'b' }, x: 20, y: 10 },
    { mark: { code: 'c' }, x: 30, y: 20 },
  ];

  it('are reached from left to right and from bottom to top', () => {
    expect(pointByKey(points, 'a', 'ArrowRight')).toBe('b');
    expect(pointByKey(points, 'c', 'ArrowRight')).toBe('c');
    expect(pointByKey(points, 'a', 'ArrowUp')).toBe('c');
  });

  it('keep their labels off each other and off other points; what has no room has no label', () => {
    const frame = { left: 0, right: 60, top: 0, bottom: 12 };
    const labels = placeLabels([place('a', 10), place('b', 20), place('c', 50)], frame);
    expect(labels.map((each) => each.id)).not.toContain('a');
    expect(labels.map((each) => each.id)).toContain('b');
  });
});
