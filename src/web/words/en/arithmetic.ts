import type { arithmetic as Spanish } from '../es/arithmetic.ts';

/** The arithmetic behind a figure, and figures as sentences; fetched when they are asked for. */
export const arithmetic: typeof Spanish = {
  quantity: 'Quantity',
  period: 'Period',
  base: 'Base',
  months: 'Months',
  total: 'Total',
  days: 'Days',
  perDay: 'Per day',
  population: 'Population in the middle of the period (CONAPO)',
  rate: 'Per 100,000 people a year',
  ratio: 'Ratio of daily means',
  interval: '95% interval',
  dispersion: 'Dispersion (variance over mean; 1 is pure chance)',
  measuredOn: 'Months it was measured on',
  autocorrelation: 'Autocorrelation from one month to the next',
  seasons: 'Effect of comparing different months of the year (deviation)',
  pValue: 'p-value of no change',
  revision: 'Usual revision of the newer period',
  revisionHow: (size, basis, pairs) =>
    ({
      measured: `${size}, measured on ${pairs} pairs of files`,
      assumed: `${size}, assumed: only one file of this register is kept`,
      'one-record': `${size}: a single record`,
    })[basis],
  printings: 'Two printings: usual growth held in the interval',
  printingsHow: (low, high, cuts, baseCuts, pairs) =>
    `${low} to ${high} (cut of ${cuts} against cut of ${baseCuts}${pairs === null ? '; assumed, no pairs of cuts' : `; measured on ${pairs} pairs of cuts`})`,
  otherBases: 'Against other bases',
  method: 'Method of counting',
  sentence: (what, region, period, figure) => `${what}, ${region}, ${period}: ${figure}.`,
  inInterval: (range) => `95% interval: ${range}`,
  comparison: (change, base) => `Against ${base}: ${change}.`,
  cite: (sources, edition) => `Source: ${sources}. Saldo, edition ${edition}.`,
};
