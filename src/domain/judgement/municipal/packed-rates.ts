import type { MunicipalRate, MunicipalRates } from './municipal-rates.ts';

/**
 * Municipalities by rate as one list a column, all of them in the order of the ranks: said once, a column's name
 * does not travel with every one of 2,478 places.
 */
export type PackedRates = Omit<MunicipalRates, 'municipalities'> & {
  readonly municipalities: { readonly [Key in keyof MunicipalRate]: readonly MunicipalRate[Key][] };
};

/** {@link MunicipalRates} as they travel. */
export function packRates(rates: MunicipalRates): PackedRates {
  const { municipalities } = rates;
  return {
    ...rates,
    municipalities: {
      code: municipalities.map(({ code }) => code),
      name: municipalities.map(({ name }) => name),
      state: municipalities.map(({ state }) => state),
      total: municipalities.map(({ total }) => total),
      before: municipalities.map(({ before }) => before),
      gap: municipalities.map(({ gap }) => gap),
      population: municipalities.map(({ population }) => population),
      rawRate: municipalities.map(({ rawRate }) => rawRate),
      rate: municipalities.map(({ rate }) => rate),
      low: municipalities.map(({ low }) => low),
      high: municipalities.map(({ high }) => high),
      weight: municipalities.map(({ weight }) => weight),
      standing: municipalities.map(({ standing }) => standing),
      rank: municipalities.map(({ rank }) => rank),
      rankLow: municipalities.map(({ rankLow }) => rankLow),
      rankHigh: municipalities.map(({ rankHigh }) => rankHigh),
    },
  };
}

/** {@link PackedRates} as they are read: a municipality each. */
export function unpackRates(packed: PackedRates): MunicipalRates {
  const columns = packed.municipalities;
  const municipalities = columns.code.map((code, at): MunicipalRate => ({
    code,
    name: columns.name[at] ?? code,
    state: columns.state[at] ?? packed.state,
    total: columns.total[at] ?? null,
    before: columns.before[at] ?? null,
    gap: columns.gap[at] ?? null,
    population: columns.population[at] ?? null,
    rawRate: columns.rawRate[at] ?? null,
    rate: columns.rate[at] ?? null,
    low: columns.low[at] ?? null,
    high: columns.high[at] ?? null,
    weight: columns.weight[at] ?? null,
    standing: columns.standing[at] ?? 'unknown',
    rank: columns.rank[at] ?? null,
    rankLow: columns.rankLow[at] ?? null,
    rankHigh: columns.rankHigh[at] ?? null,
  }));
  return { ...packed, municipalities };
}
