import type { Table } from '../../table.ts';
import type { MunicipalRates } from './municipal-rates.ts';

/** The columns of municipalities by rate as a table. */
export const MUNICIPAL_RATE_COLUMNS = [
  'edition',
  'indicator',
  'from',
  'to',
  'state',
  'municipality',
  'name',
  'total',
  'base_total',
  'gap',
  'population',
  'raw_per_100k_year',
  'per_100k_year',
  'low',
  'high',
  'own_weight',
  'standing',
  'rank',
  'rank_low',
  'rank_high',
] as const;

/** What follows `gap` in the row of a count that no municipality has. */
const NO_RATE = MUNICIPAL_RATE_COLUMNS.slice(MUNICIPAL_RATE_COLUMNS.indexOf('population')).map(() => null);

/** The rows of municipalities by rate, in the order of {@link MUNICIPAL_RATE_COLUMNS}; what has no municipality last. */
export function municipalRateRows(edition: string, answer: MunicipalRates): Table['rows'] {
  const { indicator, window } = answer;
  const head = [edition, indicator, window.from, window.to];
  return [
    ...answer.municipalities.map((each) => [
      ...head,
      each.state,
      each.code,
      each.name,
      each.total,
      each.before,
      each.gap,
      each.population,
      each.rawRate,
      each.rate,
      each.low,
      each.high,
      each.weight,
      each.standing,
      each.rank,
      each.rankLow,
      each.rankHigh,
    ]),
    ...answer.unspecified.map(({ state, total, before }) => [
      ...head,
      state,
      `${state}999`,
      null,
      total,
      before,
      null,
      ...NO_RATE,
    ]),
  ];
}
