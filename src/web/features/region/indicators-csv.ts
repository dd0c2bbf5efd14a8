import type { IndicatorReading, RegionReading } from './region-model.ts';

/** One cell of a CSV; null is empty, never zero. */
type CsvField = string | number | null;

const HEADER = [
  'edition',
  'region',
  'indicator',
  'unit',
  'from',
  'to',
  'base_from',
  'base_to',
  'total',
  'base_total',
  'ratio',
  'ratio_low',
  'ratio_high',
  'verdict',
  'reason',
];

function changeFields({ comparison }: IndicatorReading): CsvField[] {
  if (comparison.verdict === 'not-comparable') {
    return [null, null, null, null, comparison.verdict, comparison.gap ?? comparison.reason];
  }
  const { base, ratio, interval } = comparison.change;
  return [base.total, ratio, interval.low, interval.high, comparison.verdict, ''];
}

/** Every indicator of a region as rows, with a header. */
export function indicatorsCsv(reading: RegionReading, edition: string): (readonly CsvField[])[] {
  const { region, window, base } = reading;
  return [
    HEADER,
    ...reading.indicators.map((each) => [
      edition,
      region,
      each.indicator.id,
      each.indicator.unit,
      window.from,
      window.to,
      base.from,
      base.to,
      'gap' in each.total ? null : each.total.total,
      ...changeFields(each),
    ]),
  ];
}
