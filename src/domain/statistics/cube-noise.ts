import type { Cube } from '../series/cube.ts';
import { seriesOf } from '../series/series.ts';
import { irregularityOf, statesNoiseOf } from './dispersion.ts';

const measured = new WeakMap<Cube, Cube>();

/**
 * A cube with what is measured on all its months before one of them is judged, so that whoever gets it does not look
 * for shifts of level in 33 series again. Judged with or without it, a series gives the same figures. Yearly cubes,
 * and those without all states, as they are.
 */
export function withNoise(cube: Cube): Cube {
  const known = measured.get(cube);
  if (known) return known;
  const fresh = measure(cube);
  measured.set(cube, fresh);
  return fresh;
}

function measure(cube: Cube): Cube {
  const series = cube.columns.flatMap(({ region }) => seriesOf(cube, region) ?? []);
  const kin = series[0]?.kin;
  if (cube.cadence === 'year' || !kin) return cube;
  const shifts = series.flatMap((each) => {
    const at = irregularityOf(each).shifts;
    return at.length > 0 ? [{ region: each.region, at }] : [];
  });
  return { ...cube, noise: { states: statesNoiseOf(kin), shifts } };
}
