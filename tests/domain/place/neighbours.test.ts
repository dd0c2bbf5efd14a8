import mexico from '@svg-maps/mexico';
import { describe, expect, it } from 'vitest';
import { neighboursOf } from '../../../src/domain/place/neighbours.ts';
import { findStateByName, NATION, STATE_CODES } from '../../../src/domain/place/region.ts';

function reachableFrom(start: string): Set<string> {
  const seen = new Set([start]);
  for (const code of seen) for (const next of neighboursOf(code)) seen.add(next);
  return seen;
}

/** Points of a path drawn with absolute moves and relative lines, rounded to a grid of one unit. */
function pointsOf(path: string): [number, number][] {
  let [x, y] = [0, 0];
  let command = 'm';
  const points: [number, number][] = [];
  for (const token of path.match(/[a-zA-Z]|-?[\d.]+(?:e-?\d+)?,-?[\d.]+(?:e-?\d+)?/g) ?? []) {
    if (/^[a-zA-Z]$/.test(token)) {
      command = token;
      continue;
    }
    const [dx = 0, dy = 0] = token.split(',').map(Number);
    [x, y] = command === command.toUpperCase() ? [dx, dy] : [x + dx, y + dy];
    points.push([x, y]);
  }
  return points;
}

describe('neighbouring states', () => {
  it('border each other both ways, and never themselves', () => {
    for (const code of STATE_CODES) {
      expect(neighboursOf(code)).not.toContain(code);
      for (const other of neighboursOf(code)) expect(neighboursOf(other)).toContain(code);
    }
  });

  it('join all 32 states into one land', () => {
    expect(reachableFrom('01').size).toBe(32);
  });

  it('are those that a map of Mexico shows', () => {
    expect(neighboursOf('25')).toEqual(['08', '10', '18', '26']);
    expect(neighboursOf('09')).toEqual(['15', '17']);
    expect(neighboursOf('03')).toEqual(['02']);
    expect(neighboursOf(NATION)).toEqual([]);
  });

  it('lie within a unit of each other on the map that the product draws', () => {
    const outlines = new Map(
      mexico.locations.map((each) => [findStateByName(each.name)?.code ?? each.name, pointsOf(each.path)]),
    );
    const apart = STATE_CODES.flatMap((code) =>
      neighboursOf(code).filter(
        (other) =>
          !(outlines.get(code) ?? []).some(([x, y]) =>
            (outlines.get(other) ?? []).some(([u, v]) => Math.hypot(x - u, y - v) < 1),
          ),
      ),
    );
    expect(apart).toEqual([]);
  });
});
