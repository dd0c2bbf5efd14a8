import { INDICATOR_IDS } from '../../domain/indicator/indicator.ts';
import type { IndicatorId } from '../../domain/indicator/rows.ts';
import type { Month } from '../../domain/time/period.ts';
import { once, remembering } from './remembering.ts';
import type { Store } from './store.ts';

/** Months of an indicator whose source rows are kept: most questions are about the newest. */
const MONTHS_OF_ROWS = 12;

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
  const rows = remembering(INDICATOR_IDS.length, async (indicator: IndicatorId) =>
    remembering(MONTHS_OF_ROWS, (month: Month) => store.sourceRows(indicator, month)),
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
    sourceRows: async (indicator, month) => (await rows.of(indicator)).of(month),
  };
}
