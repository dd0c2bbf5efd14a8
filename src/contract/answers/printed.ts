import * as z from 'zod/mini';
import type { AnnouncedMean } from '../../domain/record/printed/announced-mean.ts';
import {
  STOCK_GIVERS,
  type GovernmentSorting,
  type MissingCut,
  type MissingStock,
  type RecentMissing,
  type StateStock,
} from '../../domain/record/printed/missing-stock.ts';
import type { WomenVictims } from '../../domain/record/printed/women-victims.ts';
import type { Window } from '../../domain/time/period.ts';
import { listOf, schemaOf } from './exact.ts';
import { monthSchema } from './figures.ts';

const windowSchema = schemaOf<Window>()(z.object({ from: monthSchema, to: monthSchema }));

/** One announced daily mean. */
export const announcedMeanSchema = schemaOf<AnnouncedMean>()(
  z.object({
    month: monthSchema,
    perDay: z.number(),
    announcedOn: z.string(),
    link: z.nullable(z.string()),
  }),
);

/** Women killed in one state and window. */
export const womenVictimsSchema = schemaOf<WomenVictims>()(
  z.object({
    region: z.string(),
    window: windowSchema,
    femicide: z.number(),
    homicide: z.number(),
    link: z.string(),
  }),
);

const cutSchema = schemaOf<MissingCut>()(
  z.object({
    asOf: z.string(),
    stillMissing: z.object({ value: z.number(), moreThan: z.boolean() }),
    givenBy: z.enum(STOCK_GIVERS),
    link: z.string(),
  }),
);

const stateStockSchema = schemaOf<StateStock>()(
  z.object({
    asOf: z.string(),
    region: z.string(),
    stillMissing: z.number(),
    disappeared: z.number(),
    notLocated: z.number(),
    locatedAlive: z.number(),
    locatedDead: z.number(),
    link: z.string(),
  }),
);

const sortingSchema = schemaOf<GovernmentSorting>()(
  z.object({
    asOf: z.string(),
    registered: z.number(),
    located: z.number(),
    locatedAlive: z.number(),
    stillMissing: z.number(),
    before2006: z.number(),
    withoutData: z.number(),
    withActivity: z.number(),
    withoutActivity: z.number(),
    link: z.string(),
  }),
);

const recentSchema = schemaOf<RecentMissing>()(
  z.object({
    asOf: monthSchema,
    region: z.string(),
    month: monthSchema,
    stillMissing: z.number(),
    link: z.string(),
  }),
);

/** The register of missing people by cut: in all, by state, as the government sorted it, and its newest months. */
export const missingStockSchema = schemaOf<MissingStock>()(
  z.object({
    cuts: listOf(cutSchema),
    states: listOf(stateStockSchema),
    sortings: listOf(sortingSchema),
    recent: listOf(recentSchema),
  }),
);

/** The announced daily means of homicide victims, oldest first. */
export const announcedAnswerSchema = z.object({ means: listOf(announcedMeanSchema) });

/** Women killed by state and window. */
export const womenVictimsAnswerSchema = z.object({ rows: listOf(womenVictimsSchema) });
