import { ADDRESSES } from './addresses.ts';
import { ANNOUNCED_COLUMNS } from '../domain/record/printed/announced-mean.ts';
import { MISSING_STOCK_COLUMNS } from '../domain/record/printed/missing-stock.ts';
import { WOMEN_VICTIMS_COLUMNS } from '../domain/record/printed/women-victims.ts';
import { announcedAnswerSchema, missingStockSchema, womenVictimsAnswerSchema } from './answers/printed.ts';
import { tabularRoute } from './route.ts';

/** Daily means of homicide victims as announced. */
export const announcedRoute = tabularRoute({
  path: ADDRESSES.announced,
  sentence:
    'The national daily mean of homicide victims as officials first gave it at the close of each month: a source of its own, never joined to the register. Without a link only the day of the press conference is known.',
  parameters: {},
  answer: announcedAnswerSchema,
  caching: 'revalidate',
  columns: ANNOUNCED_COLUMNS,
});

/** The register of missing people by cut. */
export const missingStockRoute = tabularRoute({
  path: ADDRESSES.missingStock,
  sentence:
    'How many people the register holds as missing, by cut: the totals as printed, one cut by state and status, the government’s own sorting with its total, and people who disappeared in the newest months by state, as a second cut.',
  parameters: {},
  answer: missingStockSchema,
  caching: 'revalidate',
  columns: MISSING_STOCK_COLUMNS,
});

/** Women killed by state. */
export const womenVictimsRoute = tabularRoute({
  path: ADDRESSES.womenVictims,
  sentence:
    'Victims of femicide and women victims of intentional homicide by state, 2025 and January to August 2026. The two windows are of two counting methods and are never added or compared.',
  parameters: {},
  answer: womenVictimsAnswerSchema,
  caching: 'revalidate',
  columns: WOMEN_VICTIMS_COLUMNS,
});
