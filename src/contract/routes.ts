import * as z from 'zod/mini';
import { ADDRESSES } from './addresses.ts';
import { claimRoute, claimsRoute, eventsRoute, operationsRoute, perceptionRoute } from './claims-routes.ts';
import {
  cubeRoute,
  editionRoute,
  editionsRoute,
  healthRoute,
  placeSearchRoute,
  placesRoute,
  populationRoute,
  yearsRoute,
} from './edition-routes.ts';
import {
  compareRoute,
  contributionsRoute,
  lineageRoute,
  municipalitiesRoute,
  revisionsRoute,
  seriesRoute,
} from './figure-routes.ts';
import {
  comparePlacesRoute,
  concentrationRoute,
  municipalCoverageRoute,
  municipalityRoute,
  municipalRatesRoute,
} from './municipal-routes.ts';
import { announcedRoute, missingStockRoute, womenVictimsRoute } from './printed-routes.ts';
import { acrossRoute, presentRoute } from './present-routes.ts';
import { publicationsRoute } from './publication-route.ts';
import { route } from './route.ts';

/** This contract, for programs. */
export const openapiRoute = route({
  path: ADDRESSES.openapi,
  sentence: 'This contract as an OpenAPI 3.1 document.',
  parameters: {},
  answer: z.looseObject({ openapi: z.string() }),
  caching: 'revalidate',
});

/** Every row of the contract. To add one: a row, here, and its handler in `server/handlers.ts`. */
export const ROUTES = {
  health: healthRoute,
  edition: editionRoute,
  editions: editionsRoute,
  cube: cubeRoute,
  population: populationRoute,
  places: placesRoute,
  placeSearch: placeSearchRoute,
  years: yearsRoute,
  series: seriesRoute,
  compare: compareRoute,
  present: presentRoute,
  across: acrossRoute,
  contributions: contributionsRoute,
  lineage: lineageRoute,
  revisions: revisionsRoute,
  municipalities: municipalitiesRoute,
  municipalRates: municipalRatesRoute,
  municipalCoverage: municipalCoverageRoute,
  municipality: municipalityRoute,
  concentration: concentrationRoute,
  comparePlaces: comparePlacesRoute,
  claims: claimsRoute,
  claim: claimRoute,
  events: eventsRoute,
  operations: operationsRoute,
  perception: perceptionRoute,
  announced: announcedRoute,
  missingStock: missingStockRoute,
  womenVictims: womenVictimsRoute,
  publications: publicationsRoute,
  openapi: openapiRoute,
} as const;

export type RouteId = keyof typeof ROUTES;

/** The routes with a CSV twin. */
export type TabularRouteId = {
  [K in RouteId]: (typeof ROUTES)[K] extends { readonly columns: readonly string[] } ? K : never;
}[RouteId];
