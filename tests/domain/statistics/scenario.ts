import type { Scenario } from '../../../bench/simulation.ts';

/** A year of a synthetic series of 200 a month, twice as variable as chance has it, against the year before. */
export const BASIC: Scenario = {
  monthly: 200,
  months: 12,
  dispersion: 2,
  ratio: 1,
  autocorrelation: 0,
  seasonal: 0.04,
  base: 'year-before',
};
