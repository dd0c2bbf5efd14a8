import type { MunicipalCoverageAnswer } from '../contract/answers/places.ts';
import { inEveryLanguage } from '../domain/bilingual.ts';
import { INDICATOR_IDS } from '../domain/indicator/indicator.ts';
import type { IndicatorId } from '../domain/indicator/rows.ts';
import { concentrationOf, type Concentration } from '../domain/judgement/municipal/concentration.ts';
import { municipalRates, type MunicipalRates } from '../domain/judgement/municipal/municipal-rates.ts';
import { packRates, type PackedRates } from '../domain/judgement/municipal/packed-rates.ts';
import { municipalCoverage, windowOfTable } from '../domain/judgement/municipal/municipal-windows.ts';
import { municipalSeries, type MunicipalityRecord } from '../domain/judgement/municipal/municipal-series.ts';
import {
  comparePlaces,
  type PlacesCompared,
  type PlaceSeries,
} from '../domain/judgement/municipal/places-compared.ts';
import { populationOfPlace } from '../domain/place/municipal-population.ts';
import { isMunicipality, stateOfMunicipality } from '../domain/place/municipality.ts';
import { isUnspecifiedMunicipality, NATION, regionName, type RegionCode } from '../domain/place/region.ts';
import type { MunicipalTable } from '../domain/record/lineage.ts';
import type { Cube } from '../domain/series/cube.ts';
import type { Month, Window } from '../domain/time/period.ts';
import { REFUSAL_WORDS } from './api/api.words.ts';
import { surroundingsFrom } from './evidence.ts';
import { Fault } from './fault.ts';
import { seriesOrFault, windowOrFault } from './series-answer.ts';
import type { Store } from './store/store.ts';

interface Asked {
  readonly indicator: IndicatorId;
  readonly state?: RegionCode | undefined;
  readonly from: Month;
  readonly to: Month;
  readonly baseFrom?: Month | undefined;
  readonly baseTo?: Month | undefined;
}

/** A base where both its ends are given; one without the other is a mistake. */
function baseOrFault({ baseFrom, baseTo }: Asked): Window | undefined {
  if (baseFrom === undefined && baseTo === undefined) return undefined;
  if (baseFrom === undefined || baseTo === undefined) {
    const missing = baseFrom === undefined ? 'baseFrom' : 'baseTo';
    throw new Fault(400, 'missing-parameter', REFUSAL_WORDS.missing(missing), missing);
  }
  return windowOrFault(baseFrom, baseTo, ['baseFrom', 'baseTo']);
}

async function tablesOrFault(store: Store, indicator: IndicatorId, state: RegionCode) {
  const tables = await store.municipalTables(indicator);
  const isThere = state === NATION ? tables.length > 0 : tables.some((each) => each.state === state);
  if (isThere) return tables;
  throw new Fault(404, 'unknown-indicator', `${indicator} is not kept by municipality`, 'indicator');
}

/** The municipalities of all states, or of one, by rate. */
export async function municipalRatesOf(store: Store, asked: Asked): Promise<MunicipalRates> {
  const { indicator, state = NATION } = asked;
  const window = windowOrFault(asked.from, asked.to);
  const tables = await tablesOrFault(store, indicator, state);
  const sources = {
    tables,
    municipalities: await store.municipalities(),
    population: await store.municipalPopulation(),
  };
  return municipalRates({ indicator, state, window, base: baseOrFault(asked) }, sources);
}

/** {@link municipalRatesOf} as they travel. */
export async function municipalRatesAnswer(
  store: Store,
  asked: Asked,
): Promise<{ readonly edition: string } & PackedRates> {
  const rates = await municipalRatesOf(store, asked);
  const { id } = await store.edition();
  return { edition: id, ...packRates(rates) };
}

/** Where an indicator concentrates. */
export async function concentrationAnswer(
  store: Store,
  asked: Asked,
): Promise<{ readonly edition: string } & Concentration> {
  const { indicator, state = NATION } = asked;
  const window = windowOrFault(asked.from, asked.to);
  const tables = await tablesOrFault(store, indicator, state);
  const { id } = await store.edition();
  const sources = { tables, municipalities: await store.municipalities() };
  return { edition: id, ...concentrationOf({ indicator, state, window, base: baseOrFault(asked) }, sources) };
}

/** Which months every indicator is kept by municipality. */
export async function municipalCoverageAnswer(store: Store): Promise<MunicipalCoverageAnswer> {
  const coverage: MunicipalCoverageAnswer['coverage'][number][] = [];
  for (const indicator of INDICATOR_IDS) {
    // One after another, so that a question of one indicator does not wait for the reading of all.
    const tables = await store.municipalTables(indicator);
    const covered = municipalCoverage(tables);
    if (covered) coverage.push(covered);
  }
  const { id } = await store.edition();
  return { edition: id, coverage };
}

/** The file of a table and the last month that it covers. */
function originOf(table: MunicipalTable) {
  return { vintage: table.vintages?.at(-1) ?? '', cut: windowOfTable(table).to };
}

function nameIn(tables: readonly MunicipalTable[], code: RegionCode): string | undefined {
  return tables.flatMap(({ columns }) => columns).find((each) => each.code === code)?.name;
}

/** A municipality by name: as CONAPO has it, else as a file does; a fault where neither knows it. */
async function nameOrFault(
  store: Store,
  code: RegionCode,
  tables: readonly MunicipalTable[],
): Promise<string> {
  const listed = (await store.municipalities()).find((each) => each.code === code)?.name;
  const name = listed ?? nameIn(tables, code);
  if (name !== undefined && !isUnspecifiedMunicipality(code)) return name;
  throw new Fault(404, 'unknown-region', `no municipality has the code ${code}`, 'code');
}

/** The tables of a state by every indicator that counts by municipality. */
async function tablesOfState(store: Store, state: RegionCode): Promise<MunicipalTable[]> {
  const all = await Promise.all(INDICATOR_IDS.map((indicator) => store.municipalTables(indicator)));
  return all.flatMap((tables) => tables.filter((each) => each.state === state));
}

/** One municipality with all that is counted in it. */
export async function municipalityAnswer(store: Store, code: RegionCode): Promise<MunicipalityRecord> {
  const state = stateOfMunicipality(code);
  const tables = await tablesOfState(store, state);
  const name = await nameOrFault(store, code, tables);
  const { firstYear, places } = await store.municipalPopulation();
  const people = places.find((each) => each.code === code);
  const { id } = await store.edition();
  return {
    edition: id,
    code,
    name,
    state,
    population: people ? { firstYear, values: people.values } : null,
    series: tables.flatMap((table) => {
      const origin = originOf(table);
      const series = municipalSeries(table, code, origin);
      if (!series) return [];
      const values = series.observations.map((each) => ('gap' in each ? null : each.value));
      return [{ indicator: table.indicator, start: table.start, values, ...origin }];
    }),
  };
}

/** One place's series with what its comparison draws on. */
async function placeSeries(
  store: Store,
  cube: Cube,
  surroundings: Awaited<ReturnType<typeof surroundingsFrom>>,
  code: RegionCode,
): Promise<PlaceSeries> {
  if (!isMunicipality(code)) {
    return { code, name: regionName(code), series: seriesOrFault(cube, code), surroundings };
  }
  const state = stateOfMunicipality(code);
  const table = await store.municipal(cube.indicator, state);
  const name = await nameOrFault(store, code, table ? [table] : []);
  const series = table && municipalSeries(table, code, originOf(table));
  if (!series) {
    throw new Fault(404, 'unknown-indicator', `${cube.indicator} is not kept in ${code}`, 'indicator');
  }
  const population = populationOfPlace(await store.municipalPopulation(), code);
  return { code, name: inEveryLanguage(() => name), series, surroundings: { ...surroundings, population } };
}

/** Up to six places over the same two windows. */
export async function comparePlacesAnswer(
  store: Store,
  cube: Cube,
  places: string,
  windows: { readonly window: Window; readonly base: Window },
): Promise<{ readonly edition: string } & PlacesCompared> {
  const { id } = await store.edition();
  const surroundings = await surroundingsFrom(store);
  const series = await Promise.all(
    places.split(',').map((code) => placeSeries(store, cube, surroundings, code)),
  );
  return { edition: id, ...comparePlaces(cube.indicator, series, windows) };
}
