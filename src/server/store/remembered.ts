import { INDICATOR_IDS } from '../../domain/indicator/indicator.ts';
import type { IndicatorId } from '../../domain/indicator/rows.ts';
import { once, remembering } from './remembering.ts';
import type { Store } from './store.ts';

/**
 * A store that reads each table of its edition once and keeps it as parsed: an edition never changes, so
 * that a question nobody asked before costs its own arithmetic only. The bound is the edition itself: of an
 * indicator by municipality some 3 MB over ten years, of one by state a tenth of it.
 */
export function rememberedStore(store: Store): Store {
  const cubes = remembering(INDICATOR_IDS.length, (indicator: IndicatorId) => store.cube(indicator));
  const years = remembering(INDICATOR_IDS.length, (indicator: IndicatorId) => store.yearly(indicator));
  const tables = remembering(INDICATOR_IDS.length, (indicator: IndicatorId) =>
    store.municipalTables(indicator),
  );
  return {
    ...store,
    vintages: once(() => store.vintages()),
    cube: cubes.of,
    population: once(() => store.population()),
    municipalities: once(() => store.municipalities()),
    municipal: async (indicator, state) => (await tables.of(indicator)).find((each) => each.state === state),
    municipalTables: tables.of,
    municipalPopulation: once(() => store.municipalPopulation()),
    yearly: years.of,
  };
}
