import * as z from 'zod/mini';
import {
  ACROSS_REFUSALS,
  ATTEMPTS_STANDINGS,
  READING_DIRECTIONS,
  type Across,
  type AcrossReading,
  type AcrossReadings,
  type PrintedCount,
} from '../../domain/judgement/across.ts';
import type { NewestMonth, Present, PresentJudgement } from '../../domain/judgement/present.ts';
import {
  SEASON_REFUSALS,
  type CountedWindow,
  type Season,
  type SeasonalComparison,
} from '../../domain/judgement/season.ts';
import { METHOD_IDS } from '../../domain/time/method.ts';
import type { Month } from '../../domain/time/period.ts';
import { comparisonSchema } from './comparison.ts';
import { listOf, schemaOf } from './exact.ts';
import { gapReasonSchema, indicatorIdSchema, monthSchema, windowSchema } from './figures.ts';

const countedSchema = schemaOf<CountedWindow>()(
  z.object({ window: windowSchema, total: z.number(), perDay: z.number() }),
);

const rangeSchema = z.object({ low: z.number(), high: z.number() });

const seasonSchema = schemaOf<Season>()(
  z.object({
    years: z.readonly(z.array(z.number())),
    method: z.enum(METHOD_IDS),
    ratio: z.number(),
    spread: z.number(),
    range: rangeSchema,
  }),
);

const registerShape = { indicator: indicatorIdSchema, region: z.string() };

const seasonalSchema = schemaOf<SeasonalComparison>()(
  z.union([
    z.object({
      ...registerShape,
      verdict: z.enum(['falling', 'rising', 'no-clear-change']),
      side: countedSchema,
      base: countedSchema,
      ratio: z.number(),
      season: seasonSchema,
      beyond: z.object({ ratio: z.number(), low: z.number(), high: z.number() }),
      fragile: z.boolean(),
    }),
    z.object({
      ...registerShape,
      verdict: z.literal('not-comparable'),
      reason: z.enum(SEASON_REFUSALS),
      months: z.readonly(z.array(monthSchema)),
    }),
  ]),
);

const judgementSchema = schemaOf<PresentJudgement>()(
  z.union([
    z.object({ kind: z.literal('season'), comparison: seasonalSchema }),
    z.object({ kind: z.literal('year-before'), comparison: comparisonSchema }),
  ]),
);

const newestSchema = schemaOf<NewestMonth>()(
  z.object({ month: monthSchema, total: z.number(), perDay: z.number(), provisional: z.boolean() }),
);

const presentSchema = schemaOf<Present>()(
  z.object({ ...registerShape, newest: newestSchema, judgement: judgementSchema }),
);

/** What is happening now in a region: the newest month of each headline register, and where it goes within its method. */
export interface PresentAnswer {
  readonly edition: string;
  readonly region: string;
  /** The newest month of any of them. */
  readonly dataThrough: Month | null;
  readonly registers: readonly Present[];
}

export const presentAnswerSchema = schemaOf<PresentAnswer>()(
  z.object({
    edition: z.string(),
    region: z.string(),
    dataThrough: z.nullable(monthSchema),
    registers: listOf(presentSchema),
  }),
);

const printedSchema = schemaOf<PrintedCount>()(
  z.object({ window: windowSchema, days: z.number(), total: z.number() }),
);

const readingSchema = schemaOf<AcrossReading>()(
  z.object({
    after: printedSchema,
    ratio: z.number(),
    interval: z.object({ low: z.number(), high: z.nullable(z.number()) }),
    direction: z.enum(READING_DIRECTIONS),
    shareToOverturn: z.number(),
  }),
);

const readingsSchema = schemaOf<AcrossReadings>()(
  z.object({
    breakMonth: monthSchema,
    before: printedSchema,
    without: readingSchema,
    withAttempts: z.nullable(readingSchema),
    attempts: z.enum(ATTEMPTS_STANDINGS),
  }),
);

/** The same months before and after a change of method, with the edition that they are from. */
export type AcrossAnswer = { readonly edition: string } & Across;

const acrossShape = { edition: z.string(), ...registerShape, window: windowSchema };

export const acrossAnswerSchema = schemaOf<AcrossAnswer>()(
  z.union([
    z.object({
      ...acrossShape,
      mark: z.enum(['fell-under-both', 'rose-under-both', 'hangs-on-the-reading']),
      readings: readingsSchema,
    }),
    z.object({
      ...acrossShape,
      mark: z.literal('cannot-tell'),
      reason: z.enum(ACROSS_REFUSALS),
      gap: z.exactOptional(gapReasonSchema),
      months: z.readonly(z.array(monthSchema)),
      readings: z.nullable(readingsSchema),
    }),
  ]),
);
