import { breaksOf } from '../../domain/claims/curated.ts';
import { DEFINED_INDICATORS } from '../../domain/indicator/defined.ts';
import { REGION_GROUPS, STATES } from '../../domain/place/region.ts';
import type { EditionCatalogue } from '../../domain/record/edition.ts';
import type { WholeYears } from '../../domain/series/whole-years.ts';
import { BREAKS, METHODS } from '../../domain/time/method.ts';
import type { Store } from '../store/store.ts';

/** Every indicator that has published totals of whole years, with them. */
export async function wholeYearsOf(store: Store): Promise<WholeYears[]> {
  const { coverage } = await store.edition();
  const all = coverage.map(async ({ indicator }) => ({ indicator, totals: await store.yearly(indicator) }));
  return (await Promise.all(all)).filter(({ totals }) => totals.length > 0);
}

/** The edition of a store with every table that explains it. */
export async function catalogueOf(store: Store): Promise<EditionCatalogue> {
  return {
    ...(await store.edition()),
    indicators: DEFINED_INDICATORS,
    states: STATES,
    groups: REGION_GROUPS,
    methods: Object.values(METHODS),
    breaks: BREAKS,
    registeringBreaks: breaksOf(await store.curated()),
  };
}
