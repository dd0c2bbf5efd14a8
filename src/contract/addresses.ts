import type { Language } from '../domain/bilingual.ts';

/** The header by which an answer names the contract that it keeps. */
export const CONTRACT_HEADER = 'Saldo-Contract';

/** Where each route is asked, with `{name}` where a parameter stands in the path. */
export const ADDRESSES = {
  health: '/healthz',
  edition: '/api/v1/edition',
  editions: '/api/v1/editions',
  cube: '/api/v1/editions/{edition}/indicators/{indicator}',
  population: '/api/v1/editions/{edition}/population',
  places: '/api/v1/editions/{edition}/places',
  placeSearch: '/api/v1/places/search',
  years: '/api/v1/editions/{edition}/years',
  series: '/api/v1/series',
  compare: '/api/v1/compare',
  present: '/api/v1/present',
  across: '/api/v1/across',
  contributions: '/api/v1/contributions',
  lineage: '/api/v1/lineage',
  revisions: '/api/v1/revisions',
  municipalities: '/api/v1/municipalities',
  municipalRates: '/api/v1/municipalities/rates',
  municipalCoverage: '/api/v1/municipalities/coverage',
  municipality: '/api/v1/municipalities/{code}/series',
  concentration: '/api/v1/concentration',
  comparePlaces: '/api/v1/compare/places',
  claims: '/api/v1/claims',
  claim: '/api/v1/claims/{id}',
  events: '/api/v1/events',
  operations: '/api/v1/operations',
  perception: '/api/v1/perception',
  announced: '/api/v1/announced',
  missingStock: '/api/v1/missing-stock',
  womenVictims: '/api/v1/women-victims',
  publications: '/api/v1/publications',
  figures: '/api/v1/figures/{figure}',
  openapi: '/api/v1/openapi.json',
  client: '/api/v1/saldo.ts',
} as const;

/** The names of the parameters that stand in a route's path. */
function parametersIn(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
}

/**
 * Where a request has a parameter of a row of the contract: in its path, its query, or its headers.
 *
 * @example parameterPlace({ path: '/a/{name}', parameters: { name, from } }, 'from') // 'query'
 */
export function parameterPlace(
  row: { readonly path: string; readonly parameters: object },
  name: string,
): 'path' | 'query' | 'header' {
  if (parametersIn(row.path).includes(name)) return 'path';
  return name in row.parameters ? 'query' : 'header';
}

/** An address with its parameters filled in, path and query, without a host. */
export function filledAddress(
  path: string,
  parameters: Readonly<Record<string, string | undefined>>,
): string {
  const places = parametersIn(path);
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ''));
  const query = Object.entries(parameters)
    .filter(([name, text]) => text !== undefined && !places.includes(name))
    // A comma may stand in a query as it is, and reads better so.
    .map(([name, text]) => `${name}=${encodeURIComponent(text ?? '').replaceAll('%2C', ',')}`);
  return query.length > 0 ? `${filled}?${query.join('&')}` : filled;
}

/** The address of a page or figure in a language. */
export function inLanguage(address: string, language: Language): string {
  return `${address}${address.includes('?') ? '&' : '?'}lang=${language}`;
}
