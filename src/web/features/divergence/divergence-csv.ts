import { regionName } from '../../../domain/place/region.ts';
import type { StateReading } from '../../../domain/judgement/state-readings.ts';
import { spreadOf, type Divergence } from './pairs.ts';

/** One cell of a CSV; null is empty, never zero. */
type CsvField = string | number | null;

const SIDE = ['indicator', 'total', 'ratio', 'ratio_low', 'ratio_high', 'verdict'] as const;

const HEADER = [
  'edition',
  'region',
  'name',
  'from',
  'to',
  'base_from',
  'base_to',
  'quadrant',
  ...SIDE.map((each) => `first_${each}`),
  ...SIDE.map((each) => `second_${each}`),
];

function sideFields(indicator: string, { total, comparison }: StateReading): CsvField[] {
  const spread = spreadOf(comparison);
  return [
    indicator,
    'gap' in total ? null : total.total,
    spread?.ratio ?? null,
    spread?.low ?? null,
    spread?.high ?? null,
    comparison.verdict,
  ];
}

/** Every state with its two changes and its quadrant as rows, with a header. */
export function divergenceCsv(read: Divergence, edition: string): (readonly CsvField[])[] {
  const { window, base, indicators } = read;
  return [
    HEADER,
    ...read.pairs.map((pair) => [
      edition,
      pair.region,
      regionName(pair.region).es,
      window.from,
      window.to,
      base.from,
      base.to,
      pair.quadrant,
      ...sideFields(indicators.first, pair.first),
      ...sideFields(indicators.second, pair.second),
    ]),
  ];
}
