import { indicatorOf } from '../../../domain/indicator/indicator.ts';
import { regionName } from '../../../domain/place/region.ts';
import type { StateReading } from '../../../domain/judgement/state-readings.ts';
/** One cell of a CSV; null is empty, never zero. */
type CsvField = string | number | null;
import type { LayerReading, StatesReading } from './layers.ts';

const HEADER = [
  'edition',
  'indicator',
  'unit',
  'region',
  'name',
  'from',
  'to',
  'base_from',
  'base_to',
  'total',
  'base_total',
  'per_day',
  'per_100k_year',
  'ratio',
  'ratio_low',
  'ratio_high',
  'p_value',
  'verdict',
  'reason',
] as const;

function changeFields({ comparison }: StateReading): CsvField[] {
  if (comparison.verdict === 'not-comparable') {
    return [null, null, null, null, comparison.verdict, comparison.gap ?? comparison.reason];
  }
  const { ratio, interval, pValue } = comparison.change;
  return [ratio, interval.low, interval.high, pValue, comparison.verdict, ''];
}

function rowOf(edition: string, layer: LayerReading, each: StateReading, windows: StatesReading): CsvField[] {
  const { window, base } = windows;
  const { comparison } = each;
  return [
    edition,
    layer.indicator,
    indicatorOf(layer.indicator).unit,
    each.region,
    regionName(each.region).es,
    window.from,
    window.to,
    base.from,
    base.to,
    'gap' in each.total ? null : each.total.total,
    comparison.verdict === 'not-comparable' ? null : comparison.change.base.total,
    each.perDay,
    each.rate,
    ...changeFields(each),
  ];
}

/** Every state and layer as rows, with a header: the same numbers as the page, unrounded. */
export function statesCsv(reading: StatesReading, edition: string): (readonly CsvField[])[] {
  return [
    HEADER,
    ...reading.layers.flatMap((layer) => layer.readings.map((each) => rowOf(edition, layer, each, reading))),
  ];
}
