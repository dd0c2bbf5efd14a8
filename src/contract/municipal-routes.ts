import * as z from 'zod/mini';
import { CONCENTRATION_COLUMNS } from '../domain/judgement/municipal/concentration.ts';
import { COMPARISON_COLUMNS } from '../domain/judgement/comparison-rows.ts';
import { MUNICIPAL_RATE_COLUMNS } from '../domain/judgement/municipal/municipal-rate-rows.ts';
import { ADDRESSES } from './addresses.ts';
import {
  concentrationSchema,
  municipalCoverageSchema,
  municipalitySeriesSchema,
  municipalRatesSchema,
  placesComparedSchema,
} from './answers/places.ts';
import {
  fromMonth,
  indicatorParameter,
  municipalityParameter,
  placesParameter,
  stateOrNationParameter,
  toMonth,
} from './parameters.ts';
import { route, tabularRoute } from './route.ts';

const WINDOWS = {
  indicator: indicatorParameter,
  state: z.optional(stateOrNationParameter),
  from: fromMonth,
  to: toMonth,
  baseFrom: z.optional(fromMonth),
  baseTo: z.optional(toMonth),
};

/** All municipalities by rate. */
export const municipalRatesRoute = tabularRoute({
  path: ADDRESSES.municipalRates,
  sentence:
    'The municipalities of all states, or of one, by one indicator over a window: counts, rates drawn towards their state (empirical Bayes) with 95 % credible intervals, and ranks with the ranks that the data do not rule out. One list a column, in the order of the ranks. What has no municipality stands apart.',
  parameters: WINDOWS,
  answer: municipalRatesSchema,
  caching: 'revalidate',
  columns: MUNICIPAL_RATE_COLUMNS,
});

/** Where it concentrates. */
export const concentrationRoute = tabularRoute({
  path: ADDRESSES.concentration,
  sentence:
    'How unevenly an indicator lies over municipalities, of the nation or a state: the share of the ten and the fifty with most, how many hold half, how many had none; in a window, its base, and every whole year at hand.',
  parameters: WINDOWS,
  answer: concentrationSchema,
  caching: 'revalidate',
  columns: CONCENTRATION_COLUMNS,
});

/** Places beside each other. */
export const comparePlacesRoute = tabularRoute({
  path: ADDRESSES.comparePlaces,
  sentence:
    'Two windows of one indicator compared in up to six places at once (the nation, states, groups or municipalities), false alarms controlled over all of them.',
  parameters: {
    indicator: indicatorParameter,
    places: placesParameter,
    from: fromMonth,
    to: toMonth,
    baseFrom: fromMonth,
    baseTo: toMonth,
  },
  answer: placesComparedSchema,
  caching: 'revalidate',
  columns: COMPARISON_COLUMNS,
});

/** One municipality. */
export const municipalityRoute = tabularRoute({
  path: ADDRESSES.municipality,
  sentence:
    'One municipality by INEGI code: every indicator that counts by municipality, month by month, and its population.',
  parameters: { code: municipalityParameter },
  answer: municipalitySeriesSchema,
  caching: 'revalidate',
  columns: ['edition', 'municipality', 'name', 'indicator', 'month', 'value', 'vintage'],
});

/** Which months municipalities have. */
export const municipalCoverageRoute = route({
  path: ADDRESSES.municipalCoverage,
  sentence:
    'Which indicators are kept by municipality, over which months in every state that has them, and in each.',
  parameters: {},
  answer: municipalCoverageSchema,
  caching: 'revalidate',
});
