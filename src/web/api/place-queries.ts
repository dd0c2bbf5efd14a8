import { queryOptions } from '@tanstack/react-query';
import type { MunicipalQuestion } from '../../domain/judgement/municipal/municipal-windows.ts';
import type { RegionCode } from '../../domain/place/region.ts';
import { arrived } from './problem.ts';

const loadAsks = () => arrived(import('./asks/places.ts'));

/** Which months every indicator is kept by municipality. */
export function municipalCoverageQuery(edition: string) {
  return queryOptions({
    queryKey: ['municipal-coverage', edition],
    queryFn: async ({ signal }) => (await loadAsks()).askMunicipalCoverage(signal),
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
    queryFn: async ({ signal }) => (await loadAsks()).askMunicipalRates(asked, signal),
    staleTime: Infinity,
  });
}

/** How unevenly an indicator lies over municipalities. */
export function concentrationQuery(edition: string, asked: MunicipalQuestion) {
  return queryOptions({
    queryKey: ['concentration', edition, ...keyOf(asked)],
    queryFn: async ({ signal }) => (await loadAsks()).askConcentration(asked, signal),
    staleTime: Infinity,
  });
}

/** All that is counted in one municipality, month by month. */
export function municipalityQuery(edition: string, code: RegionCode) {
  return queryOptions({
    queryKey: ['municipality', edition, code],
    queryFn: async ({ signal }) => (await loadAsks()).askMunicipality(code, signal),
    staleTime: Infinity,
  });
}
