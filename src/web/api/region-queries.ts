import { queryOptions } from '@tanstack/react-query';
import type { IndicatorId } from '../../domain/indicator/rows.ts';
import { unpackRates } from '../../domain/judgement/municipal/packed-rates.ts';
import type { MunicipalQuestion } from '../../domain/judgement/municipal/municipal-windows.ts';
import type { RegionCode } from '../../domain/place/region.ts';
import { arrived } from './problem.ts';

const loadAsks = () => arrived(import('./asks/region.ts'));
const loadPlaces = () => arrived(import('./asks/places.ts'));

/** Dated events of a region and of the nation. */
export function eventsQuery(region: RegionCode) {
  return queryOptions({
    queryKey: ['events', region],
    queryFn: async ({ signal }) => (await loadAsks()).askEvents(region, signal),
    staleTime: Infinity,
  });
}

/** What people do not report, by state, from the victimisation survey. */
export const perceptionQuery = queryOptions({
  queryKey: ['perception'],
  queryFn: async ({ signal }) => (await loadAsks()).askPerception(signal),
  staleTime: Infinity,
});

/** Public statements about a region, each with what the data say of it. */
export function regionClaimsQuery(edition: string, region: RegionCode) {
  return queryOptions({
    queryKey: ['claims', edition, region],
    queryFn: async ({ signal }) => (await loadAsks()).askClaims(region, signal),
    staleTime: Infinity,
  });
}

/** The names of all municipalities of an edition; asked for when something is looked for. */
export function placesQuery(edition: string) {
  return queryOptions({
    queryKey: ['places', edition],
    queryFn: async ({ signal }) => (await loadAsks()).askPlaces(edition, signal),
    staleTime: Infinity,
  });
}

/** Which months every indicator is kept by municipality. */
export function municipalCoverageQuery(edition: string) {
  return queryOptions({
    queryKey: ['municipal-coverage', edition],
    queryFn: async ({ signal }) => (await loadPlaces()).askMunicipalCoverage(signal),
    staleTime: Infinity,
  });
}

function keyOf({ indicator, state, window, base }: MunicipalQuestion) {
  return [indicator, state, window.from, window.to, base?.from, base?.to];
}

/** The municipalities of a state, or of all, by rate. */
export function municipalRatesQuery(edition: string, asked: MunicipalQuestion) {
  return queryOptions({
    queryKey: ['municipal-rates', edition, ...keyOf(asked)],
    queryFn: async ({ signal }) => (await loadPlaces()).askMunicipalRates(asked, signal),
    select: unpackRates,
    staleTime: Infinity,
  });
}

/** One indicator in the municipalities of a state, month by month. */
export function municipalTableQuery(edition: string, indicator: IndicatorId, state: RegionCode) {
  return queryOptions({
    queryKey: ['municipal-table', edition, indicator, state],
    queryFn: async ({ signal }) => (await loadPlaces()).askMunicipalTable(indicator, state, signal),
    staleTime: Infinity,
  });
}

/** How unevenly an indicator lies over municipalities. */
export function concentrationQuery(edition: string, asked: MunicipalQuestion) {
  return queryOptions({
    queryKey: ['concentration', edition, ...keyOf(asked)],
    queryFn: async ({ signal }) => (await loadPlaces()).askConcentration(asked, signal),
    staleTime: Infinity,
  });
}

/** All that is counted in one municipality, month by month. */
export function municipalityQuery(edition: string, code: RegionCode) {
  return queryOptions({
    queryKey: ['municipality', edition, code],
    queryFn: async ({ signal }) => (await loadPlaces()).askMunicipality(code, signal),
    staleTime: Infinity,
  });
}
