import { queryOptions } from '@tanstack/react-query';
import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import type { MunicipalQuestion } from '../../../domain/judgement/municipal/municipal-windows.ts';
import { unpackRates } from '../../../domain/judgement/municipal/packed-rates.ts';
import type { RegionCode } from '../../../domain/place/region.ts';
import { arrived } from '../problem.ts';

const loadPlaces = () => arrived(import('./asks.ts'));

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
