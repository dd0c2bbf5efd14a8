import * as z from 'zod/mini';
import type { Curated } from '../../domain/claims/curated.ts';
import { EVENT_KINDS, type PublicEvent } from '../../domain/record/curated/event.ts';
import {
  OPERATION_MEASURES,
  type Announced,
  type OperationReport,
  type Pace,
} from '../../domain/record/curated/operation.ts';
import type {
  EnsuPoint,
  EnvipePoint,
  Perception,
  UnreportedCrime,
} from '../../domain/record/curated/perception.ts';
import {
  REGISTERING_BREAK_KINDS,
  type DocumentedBreak,
} from '../../domain/record/curated/registering-break.ts';
import { claimSchema, noteSchema, quarterSchema } from './claim.ts';
import { listOf, schemaOf } from './exact.ts';
import { bilingualSchema, indicatorIdSchema, monthSchema } from './figures.ts';
import { publicationSchema } from './publications.ts';
import { announcedMeanSchema, missingStockSchema, womenVictimsSchema } from './printed.ts';

const eventSchema = schemaOf<PublicEvent>()(
  z.readonly(
    z.object({
      id: z.string(),
      date: z.string(),
      title: bilingualSchema,
      kind: z.enum(EVENT_KINDS),
      region: z.string(),
      link: z.string(),
    }),
  ),
);

const announcedSchema = z.nullable(
  schemaOf<Announced>()(z.object({ value: z.number(), moreThan: z.boolean() })),
);

const operationSchema = schemaOf<OperationReport>()(
  z.readonly(
    z.object({
      asOf: z.string(),
      reportedOn: z.string(),
      figures: z.readonly(
        z.object({
          arrests: announcedSchema,
          firearms: announcedSchema,
          'drug-tonnes': announcedSchema,
          'fentanyl-pills': announcedSchema,
          laboratories: announcedSchema,
        }),
      ),
      link: z.string(),
    }),
  ),
);

const paceSchema = schemaOf<Pace>()(
  z.object({
    measure: z.enum(OPERATION_MEASURES),
    from: z.string(),
    to: z.string(),
    days: z.number(),
    added: z.number(),
    perMonth: z.number(),
    rough: z.boolean(),
  }),
);

/** One quarter of the survey of cities. */
export const ensuSchema = schemaOf<EnsuPoint>()(
  z.union([
    z.object({ quarter: quarterSchema, percent: z.number(), link: z.string(), note: noteSchema }),
    z.object({ quarter: quarterSchema, gap: z.enum(['not-surveyed', 'not-found']) }),
  ]),
);

const envipeSchema = schemaOf<EnvipePoint>()(
  z.object({ region: z.string(), year: z.number(), percent: z.number() }),
);

const unreportedSchema = schemaOf<UnreportedCrime>()(
  z.object({
    region: z.string(),
    year: z.number(),
    unreportedPercent: z.number(),
    victimsRate: z.number(),
    crimesRate: z.number(),
  }),
);

const perceptionSchema = schemaOf<Perception>()(
  z.object({
    ensu: listOf(ensuSchema),
    envipe: listOf(envipeSchema),
    unreported: listOf(unreportedSchema),
  }),
);

const documentedBreakSchema = schemaOf<DocumentedBreak>()(
  z.readonly(
    z.object({
      indicator: indicatorIdSchema,
      region: z.string(),
      month: monthSchema,
      before: z.number(),
      after: z.number(),
      kind: z.enum(REGISTERING_BREAK_KINDS),
      evidence: bilingualSchema,
      link: z.nullable(z.string()),
    }),
  ),
);

/** The checked tables as the ingest writes them (`curated.json`). */
export const curatedSchema = schemaOf<Curated>()(
  z.readonly(
    z.object({
      claims: listOf(claimSchema),
      events: listOf(eventSchema),
      operations: listOf(operationSchema),
      registeringBreaks: listOf(documentedBreakSchema),
      publications: listOf(publicationSchema),
      perception: perceptionSchema,
      announced: listOf(announcedMeanSchema),
      missing: missingStockSchema,
      womenVictims: listOf(womenVictimsSchema),
    }),
  ),
);

/** Dated events, oldest first. */
export const eventsAnswerSchema = z.object({ events: listOf(eventSchema) });
export type EventsAnswer = z.infer<typeof eventsAnswerSchema>;

/** The reports on operations and the pace between them. */
export const operationsAnswerSchema = z.object({
  since: z.string(),
  reports: listOf(operationSchema),
  paces: listOf(paceSchema),
});
export type OperationsAnswer = z.infer<typeof operationsAnswerSchema>;

/** What people feel and do not report, with the surveys' own caveats. */
export const perceptionAnswerSchema = z.object({
  caveats: z.readonly(
    z.object({ ensu: bilingualSchema, envipe: bilingualSchema, unreported: bilingualSchema }),
  ),
  perception: perceptionSchema,
});
export type PerceptionAnswer = z.infer<typeof perceptionAnswerSchema>;
