import * as z from 'zod/mini';
import { ADDRESSES } from './addresses.ts';
import { COMPARISON_COLUMNS } from '../domain/judgement/comparison-rows.ts';
import { CONTRIBUTION_COLUMNS } from '../domain/judgement/regions/contributions.ts';
import { contributionsAnswerSchema } from './answers/contributions.ts';
import { SERIES_COLUMNS } from '../domain/series/series-rows.ts';
import {
  compareAnswerSchema,
  lineageAnswerSchema,
  municipalitiesAnswerSchema,
  revisionsAnswerSchema,
} from './answers/evidence.ts';
import {
  fromMonth,
  indicatorParameter,
  regionOrAllParameter,
  regionParameter,
  stateParameter,
  theMonth,
  toMonth,
} from './parameters.ts';
import { tabularRoute } from './route.ts';
import { seriesAnswerSchema } from './answers/figures.ts';

/** One indicator in one region over a window. */
export const seriesRoute = tabularRoute({
  path: ADDRESSES.series,
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
  columns: SERIES_COLUMNS,
});

/** What one figure was made of. */
export const lineageRoute = tabularRoute({
  path: ADDRESSES.lineage,
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
  path: ADDRESSES.revisions,
  sentence:
    'Every month of one indicator and region as every kept publication printed it, and how far such figures typically move in 1, 3, 6 and 12 months.',
  parameters: { indicator: indicatorParameter, region: regionParameter },
  answer: revisionsAnswerSchema,
  caching: 'revalidate',
  columns: ['edition', 'indicator', 'region', 'month', 'vintage', 'covers_through', 'value'],
});

/** One state by municipality. */
export const municipalitiesRoute = tabularRoute({
  path: ADDRESSES.municipalities,
  sentence: 'One indicator in the municipalities of one state, by column, largest first.',
  parameters: { indicator: indicatorParameter, state: stateParameter },
  answer: municipalitiesAnswerSchema,
  caching: 'revalidate',
  columns: ['edition', 'indicator', 'state', 'municipality', 'name', 'month', 'value'],
});

/** Two windows compared. */
export const compareRoute = tabularRoute({
  path: ADDRESSES.compare,
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
  columns: COMPARISON_COLUMNS,
});

/** What moved a region. */
export const contributionsRoute = tabularRoute({
  path: ADDRESSES.contributions,
  sentence:
    'What each state adds to the difference of the nation or a group between two windows: the parts add up to it, and what stands in the whole and in no state is the part `unassigned`. `without` names the state that moved most where the others went the other way, or where it carries the change. Refused, with the states to blame, where a part has no total.',
  parameters: {
    indicator: indicatorParameter,
    region: regionParameter,
    from: fromMonth,
    to: toMonth,
    baseFrom: fromMonth,
    baseTo: toMonth,
  },
  answer: contributionsAnswerSchema,
  caching: 'revalidate',
  columns: CONTRIBUTION_COLUMNS,
});
