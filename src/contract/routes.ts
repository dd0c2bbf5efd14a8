import * as z from 'zod/mini';
import { claimRoute, claimsRoute, eventsRoute, operationsRoute, perceptionRoute } from './claims-routes.ts';
import {
  compareAnswerSchema,
  lineageAnswerSchema,
  municipalitiesAnswerSchema,
  revisionsAnswerSchema,
} from './evidence-schemas.ts';
import {
  editionParameter,
  fromMonth,
  indicatorParameter,
  regionOrAllParameter,
  regionParameter,
  stateParameter,
  theMonth,
  toMonth,
} from './parameters.ts';
import { route, tabularRoute } from './route.ts';
import {
  cubeSchema,
  editionCatalogueSchema,
  editionsAnswerSchema,
  healthSchema,
  populationSchema,
  seriesAnswerSchema,
} from './schemas.ts';

/** Whether the server serves, and which edition. */
export const healthRoute = route({
  path: '/healthz',
  sentence: 'Whether the server serves, which edition, and why a newer one was not taken up.',
  parameters: {},
  answer: healthSchema,
  caching: 'never',
});

/** The edition that serves, with every table that explains it. */
export const editionRoute = route({
  path: '/api/v1/edition',
  sentence:
    'The edition that serves: id, publication date, coverage of each indicator, sources, indicators, regions and breaks of method.',
  parameters: {},
  answer: editionCatalogueSchema,
  caching: 'revalidate',
});

/** The editions that can be asked for, and every publication that is kept. */
export const editionsRoute = route({
  path: '/api/v1/editions',
  sentence: 'The editions that can be asked for, and every publication of every source that is kept.',
  parameters: {},
  answer: editionsAnswerSchema,
  caching: 'revalidate',
});

/** One indicator whole. */
export const cubeRoute = route({
  path: '/api/v1/editions/{edition}/indicators/{indicator}',
  sentence:
    'One indicator of one edition, the nation and all states, by column. Never changes: keep it as long as you like.',
  parameters: { edition: editionParameter, indicator: indicatorParameter },
  answer: cubeSchema,
  caching: 'immutable',
});

/** Population by state. */
export const populationRoute = route({
  path: '/api/v1/editions/{edition}/population',
  sentence: "CONAPO's mid-year population of every state, the denominator of every rate. Never changes.",
  parameters: { edition: editionParameter },
  answer: populationSchema,
  caching: 'immutable',
});

/** One indicator in one region over a window. */
export const seriesRoute = tabularRoute({
  path: '/api/v1/series',
  sentence:
    'One indicator in one region, month by month (year by year for yearly indicators): each observation a value with its method and origin, or a gap with its reason. Without from and to, all there is.',
  parameters: {
    indicator: indicatorParameter,
    region: regionParameter,
    from: z.optional(fromMonth),
    to: z.optional(toMonth),
  },
  answer: seriesAnswerSchema,
  caching: 'revalidate',
  columns: [
    'edition',
    'indicator',
    'unit',
    'region',
    'month',
    'value',
    'gap',
    'method',
    'basis',
    'vintage',
    'source',
    'provenance',
  ],
});

/** What one figure was made of. */
export const lineageRoute = tabularRoute({
  path: '/api/v1/lineage',
  sentence:
    'What one figure was made of: the regions it adds up, the rows of the official files in their own words, and each file with its checksum.',
  parameters: { indicator: indicatorParameter, region: regionParameter, month: theMonth },
  answer: lineageAnswerSchema,
  caching: 'revalidate',
  columns: [
    'edition',
    'indicator',
    'region',
    'month',
    'tipo',
    'subtipo',
    'modalidad',
    'sexo',
    'edad',
    'municipality',
    'value',
  ],
});

/** How printed figures moved. */
export const revisionsRoute = tabularRoute({
  path: '/api/v1/revisions',
  sentence:
    'Every month of one indicator and region as every kept publication printed it, and how far such figures typically move in 1, 3, 6 and 12 months.',
  parameters: { indicator: indicatorParameter, region: regionParameter },
  answer: revisionsAnswerSchema,
  caching: 'revalidate',
  columns: ['edition', 'indicator', 'region', 'month', 'vintage', 'covers_through', 'value'],
});

/** One state by municipality. */
export const municipalitiesRoute = tabularRoute({
  path: '/api/v1/municipalities',
  sentence: 'One indicator in the municipalities of one state, by column, largest first.',
  parameters: { indicator: indicatorParameter, state: stateParameter },
  answer: municipalitiesAnswerSchema,
  caching: 'revalidate',
  columns: ['edition', 'indicator', 'state', 'municipality', 'name', 'month', 'value'],
});

/** Two windows compared. */
export const compareRoute = tabularRoute({
  path: '/api/v1/compare',
  sentence:
    'Two windows of one indicator compared: totals, rates, ratio with its 95 % interval, and the verdict, or `not-comparable` with the reason. `region=all` judges the 32 states together, with false alarms controlled.',
  parameters: {
    indicator: indicatorParameter,
    region: regionOrAllParameter,
    from: fromMonth,
    to: toMonth,
    baseFrom: fromMonth,
    baseTo: toMonth,
  },
  answer: compareAnswerSchema,
  caching: 'revalidate',
  columns: [
    'edition',
    'indicator',
    'region',
    'from',
    'to',
    'base_from',
    'base_to',
    'verdict',
    'reason',
    'total',
    'base_total',
    'per_day',
    'base_per_day',
    'per_100k_year',
    'base_per_100k_year',
    'ratio',
    'ratio_low',
    'ratio_high',
    'dispersion',
    'p_value',
    'fragile',
    'provisional',
  ],
});

/** This contract, for programs. */
export const openapiRoute = route({
  path: '/api/v1/openapi.json',
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
  series: seriesRoute,
  compare: compareRoute,
  lineage: lineageRoute,
  revisions: revisionsRoute,
  municipalities: municipalitiesRoute,
  claims: claimsRoute,
  claim: claimRoute,
  events: eventsRoute,
  operations: operationsRoute,
  perception: perceptionRoute,
  openapi: openapiRoute,
} as const;

export type RouteId = keyof typeof ROUTES;

/** The routes with a CSV twin. */
export type TabularRouteId = {
  [K in RouteId]: (typeof ROUTES)[K] extends { readonly columns: readonly string[] } ? K : never;
}[RouteId];
