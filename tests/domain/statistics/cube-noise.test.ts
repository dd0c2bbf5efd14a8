import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../../mocks/sample.ts';
import { cubeSince } from '../../../src/domain/series/cell.ts';
import type { Cube } from '../../../src/domain/series/cube.ts';
import { addSeries, seriesOf, type Series } from '../../../src/domain/series/series.ts';
import { withNoise } from '../../../src/domain/statistics/cube-noise.ts';
import { irregularityOf } from '../../../src/domain/statistics/dispersion.ts';

function sampleCube(indicator: string): Cube {
  const found = SAMPLE.cubes.find((each) => each.indicator === indicator);
  if (!found) throw new Error(`no ${indicator} in the sample`);
  return found;
}

function read(cube: Cube, region: string): Series {
  const series = seriesOf(cube, region);
  if (!series) throw new Error(`no ${region}`);
  return series;
}

/** As a browser gets it. */
function sent(cube: Cube): Cube {
  return JSON.parse(JSON.stringify(cube)) as Cube;
}

describe('noise that comes with a cube', () => {
  it.each(['homicide-cases', 'missing-reported', 'extortion-cases'])(
    'of %s gives every region and group the irregularity that it has without, to the last digit',
    (indicator) => {
      const cube = sampleCube(indicator);
      const ahead = sent(withNoise(cube));
      expect(ahead.noise?.states.byRho).toHaveLength(19);
      for (const region of [...cube.columns.map((each) => each.region), '09,15', 'norte']) {
        expect([region, irregularityOf(read(ahead, region))]).toEqual([
          region,
          irregularityOf(read(cube, region)),
        ]);
      }
    },
  );

  it('of one state says nothing of where a sum with it shifts', () => {
    const shifts = [{ region: '25', at: [20] }];
    const ahead = { ...sampleCube('homicide-cases'), noise: { states: { byRho: [0], usual: 1 }, shifts } };
    const [own, other] = [read(ahead, '25'), read(ahead, '09')];
    expect([own.noise?.shifts, other.noise?.shifts]).toEqual([[20], []]);
    expect(addSeries('sum', [own, other]).noise?.shifts).toBeUndefined();
  });

  it('is left out of yearly cubes, and of a cube cut to some of its months', () => {
    const yearly: Cube = { ...sampleCube('homicide-cases'), cadence: 'year' };
    expect(withNoise(yearly)).toBe(yearly);
    expect(cubeSince(withNoise(sampleCube('homicide-cases')), '2025-01')).not.toHaveProperty('noise');
  });
});
