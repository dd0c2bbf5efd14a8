import * as z from 'zod/mini';
import { REFUSALS, type Comparison } from '../../domain/judgement/comparison.ts';
import { REVISION_BASES, type UsualRevision } from '../../domain/record/usual-revision.ts';
import type { Lineage } from '../../domain/record/lineage.ts';
import type { Revisions } from '../../domain/record/revision.ts';
import { SOURCE_IDS } from '../../domain/indicator/source.ts';
import {
  gapReasonSchema,
  indicatorIdSchema,
  monthSchema,
  observationSchema,
  sourceSchema,
  vintageSchema,
  windowSchema,
} from './figures.ts';

const heading = { edition: z.string(), indicator: indicatorIdSchema, region: z.string() };

const sourceRowSchema = z.object({
  tipo: z.nullable(z.string()),
  subtipo: z.nullable(z.string()),
  modalidad: z.nullable(z.string()),
  sexo: z.nullable(z.string()),
  edad: z.nullable(z.string()),
  value: z.number(),
});

export const lineageAnswerSchema: z.ZodMiniType<Lineage> = z.object({
  ...heading,
  month: monthSchema,
  observation: observationSchema,
  parts: z.readonly(
    z.array(z.object({ region: z.string(), value: z.nullable(z.number()), vintage: z.nullable(z.string()) })),
  ),
  rows: z.readonly(z.array(sourceRowSchema)),
  municipalities: z.readonly(z.array(z.object({ code: z.string(), name: z.string(), value: z.number() }))),
  accounted: z.nullable(z.number()),
  vintages: z.readonly(z.array(vintageSchema)),
  sources: z.readonly(z.array(sourceSchema)),
});
export const revisionsAnswerSchema: z.ZodMiniType<Revisions> = z.object({
  ...heading,
  start: monthSchema,
  columns: z.readonly(
    z.array(
      z.object({
        vintage: z.string(),
        source: z.enum(SOURCE_IDS),
        coversThrough: monthSchema,
        publishedOn: z.nullable(z.string()),
        values: z.readonly(z.array(z.nullable(z.number()))),
      }),
    ),
  ),
  typical: z.readonly(
    z.array(
      z.object({
        after: z.union([z.literal(1), z.literal(3), z.literal(6), z.literal(12)]),
        pairs: z.number(),
        median: z.number(),
        medianSize: z.number(),
        ninetiethSize: z.number(),
      }),
    ),
  ),
});
export const municipalitiesAnswerSchema = z.object({
  edition: z.string(),
  indicator: indicatorIdSchema,
  state: z.string(),
  start: monthSchema,
  /** Largest first; `null` is a blank cell of a case file, 0 a month without a record. */
  columns: z.readonly(
    z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        values: z.readonly(z.array(z.nullable(z.number()))),
      }),
    ),
  ),
});
export type MunicipalitiesAnswer = z.infer<typeof municipalitiesAnswerSchema>;

const sideSchema = z.object({
  window: windowSchema,
  days: z.number(),
  total: z.number(),
  perDay: z.number(),
  rate: z.nullable(z.number()),
  population: z.nullable(z.number()),
});

const changeSchema = z.object({
  side: sideSchema,
  base: sideSchema,
  ratio: z.nullable(z.number()),
  interval: z.object({ low: z.number(), high: z.nullable(z.number()) }),
  dispersion: z.number(),
  pValue: z.number(),
});

const compared = {
  indicator: indicatorIdSchema,
  region: z.string(),
  window: windowSchema,
  base: windowSchema,
};

/** The usual revision that a verdict was tested with, and how it is known. */
export const revisionSchema: z.ZodMiniType<UsualRevision> = z.readonly(
  z.object({ share: z.number(), basis: z.enum(REVISION_BASES), pairs: z.nullable(z.number()) }),
);

const judged = {
  ...compared,
  verdict: z.enum(['falling', 'rising', 'no-clear-change']),
  change: changeSchema,
  fragile: z.boolean(),
  revision: revisionSchema,
  provisional: z.boolean(),
};

const refused = {
  ...compared,
  verdict: z.literal('not-comparable'),
  reason: z.enum(REFUSALS),
  gap: z.exactOptional(gapReasonSchema),
  months: z.readonly(z.array(monthSchema)),
};

export const comparisonSchema: z.ZodMiniType<Comparison> = z.union([z.object(judged), z.object(refused)]);

const familySchema = z.object({
  edition: z.string(),
  indicator: indicatorIdSchema,
  region: z.literal('all'),
  window: windowSchema,
  base: windowSchema,
  /** Of the verdicts given, at most this share is expected to be false (Benjamini–Hochberg). */
  falseDiscoveryRate: z.number(),
  tested: z.number(),
  threshold: z.number(),
  /** States whose verdict, clear when judged alone, did not survive. */
  withdrawn: z.readonly(z.array(z.string())),
  comparisons: z.readonly(z.array(comparisonSchema)),
});

/** One region's comparison, or the 32 states' judged together. */
export const compareAnswerSchema = z.union([
  z.object({ edition: z.string(), ...judged }),
  z.object({ edition: z.string(), ...refused }),
  familySchema,
]);
export type CompareAnswer = z.infer<typeof compareAnswerSchema>;
