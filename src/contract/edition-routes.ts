import * as z from 'zod/mini';
import { ADDRESSES } from './addresses.ts';
import { placeSearchSchema, placesSchema } from './answers/places.ts';
import { editionParameter, indicatorParameter, nameParameter } from './parameters.ts';
import { route } from './route.ts';
import {
  cubeSchema,
  editionsAnswerSchema,
  healthSchema,
  populationSchema,
  servingEditionSchema,
  yearsAnswerSchema,
} from './answers/figures.ts';

/** Whether the server serves, which edition, and the mark of everything that clients may hold. */
export const healthRoute = route({
  path: ADDRESSES.health,
  sentence:
    'Whether the server serves, which edition, the mark of all that it serves, and why a newer edition was not taken up.',
  parameters: {},
  answer: healthSchema,
  caching: 'never',
});

/** The edition that serves, with every table that explains it. */
export const editionRoute = route({
  path: ADDRESSES.edition,
  sentence:
    'The edition that serves, or the one that is named: id, mark of all that is served, publication date, coverage of each indicator, sources, indicators, regions and breaks of method.',
  parameters: { edition: z.optional(editionParameter) },
  answer: servingEditionSchema,
  caching: 'revalidate',
});

/** The editions that can be asked for, and every publication that is kept. */
export const editionsRoute = route({
  path: ADDRESSES.editions,
  sentence: 'The editions that can be asked for, and every publication of every source that is kept.',
  parameters: {},
  answer: editionsAnswerSchema,
  caching: 'revalidate',
});

/** One indicator whole. */
export const cubeRoute = route({
  path: ADDRESSES.cube,
  sentence:
    'One indicator of one edition, the nation and all states, by column. Never changes: keep it as long as you like.',
  parameters: { edition: editionParameter, indicator: indicatorParameter },
  answer: cubeSchema,
  caching: 'immutable',
});

/** Population by state. */
export const populationRoute = route({
  path: ADDRESSES.population,
  sentence: "CONAPO's mid-year population of every state, the denominator of every rate. Never changes.",
  parameters: { edition: editionParameter },
  answer: populationSchema,
  caching: 'immutable',
});

/** The names of the municipalities. */
export const placesRoute = route({
  path: ADDRESSES.places,
  sentence:
    'Every municipality by INEGI code and name, as CONAPO prints them; the nation, the states and the groups stand in /api/v1/edition. Never changes.',
  parameters: { edition: editionParameter },
  answer: placesSchema,
  caching: 'immutable',
});

/** Places by name. */
export const placeSearchRoute = route({
  path: ADDRESSES.placeSearch,
  sentence:
    'The places whose name, or a word of it, begins with a text, accents and case aside: nation, states, groups and municipalities, whole names first, 20 at most.',
  parameters: { q: nameParameter },
  answer: placeSearchSchema,
  caching: 'revalidate',
});

/** Published totals of whole years. */
export const yearsRoute = route({
  path: ADDRESSES.years,
  sentence:
    "The nation's published totals of whole years, for indicators whose months are published later or by other files: each with the last month it holds (`through`). Never changes.",
  parameters: { edition: editionParameter },
  answer: yearsAnswerSchema,
  caching: 'immutable',
});
