import { filledAddress } from '../../contract/addresses.ts';
import type { ParametersOf, Route } from '../../contract/route.ts';
import { ROUTES, type RouteId } from '../../contract/routes.ts';

type Example<K extends RouteId> = ParametersOf<(typeof ROUTES)[K]>;

const years = { from: '2025-01', to: '2025-06', baseFrom: '2024-01', baseTo: '2024-06' } as const;
const homicide = { indicator: 'homicide-victims', region: '25' } as const;

/** A question to each route that the serving edition answers; a route without one does not compile. */
function examplesOf(edition: string): { readonly [K in RouteId]: Example<K> } {
  return {
    health: {},
    edition: {},
    editions: {},
    cube: { edition, indicator: 'homicide-victims' },
    population: { edition },
    places: { edition },
    placeSearch: { q: 'celaya' },
    years: { edition },
    series: { ...homicide, from: '2024-01', to: '2024-12' },
    compare: { ...homicide, ...years },
    present: { region: '25' },
    across: { indicator: 'homicide-cases', region: '00' },
    contributions: { indicator: 'extortion-cases', region: '00', ...years },
    lineage: { ...homicide, month: '2024-09' },
    revisions: homicide,
    municipalities: { indicator: 'missing-reported', state: '25' },
    municipalRates: { indicator: 'homicide-cases', ...years },
    municipality: { code: '11020' },
    municipalCoverage: {},
    concentration: { indicator: 'missing-reported', ...years },
    comparePlaces: { indicator: 'homicide-cases', places: '25,11020,00', ...years },
    claims: { finding: 'falls-short' },
    claim: { id: 'C001' },
    events: { region: '25' },
    operations: {},
    perception: {},
    announced: {},
    missingStock: {},
    womenVictims: {},
    publications: {},
    openapi: {},
  };
}

/** The address of an example of a route. */
export function exampleAddress(id: RouteId, edition: string): string {
  const row: Route = ROUTES[id];
  return filledAddress(row.path, { ...examplesOf(edition)[id] });
}
