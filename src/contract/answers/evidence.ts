import * as z from 'zod/mini';
import type { Comparison } from '../../domain/judgement/comparison.ts';
import type { Lineage } from '../../domain/record/lineage.ts';
import type { Revisions } from '../../domain/record/revisions/revision.ts';
import { SOURCE_IDS } from '../../domain/indicator/source.ts';
import {
  indicatorIdSchema,
  monthSchema,
  observationSchema,
  sourceSchema,
  vintageSchema,
  windowSchema,
} from './figures.ts';
import { comparisonSchema, judgedShape, refusedShape } from './comparison.ts';
import { figureList, listOf, schemaOf } from './exact.ts';

const heading = { edition: z.string(), indicator: indicatorIdSchema, region: z.string() };

const sourceRowSchema = z.object({
  tipo: z.nullable(z.string()),
  subtipo: z.nullable(z.string()),
  modalidad: z.nullable(z.string()),
  sexo: z.nullable(z.string()),
  edad: z.nullable(z.string()),
  value: z.number(),
});

export const lineageAnswerSchema = schemaOf<Lineage>()(
  z.object({
    ...heading,
    month: monthSchema,
    observation: observationSchema,
    parts: z.readonly(
      z.array(
        z.object({ region: z.string(), value: z.nullable(z.number()), vintage: z.nullable(z.string()) }),
      ),
    ),
    rows: listOf(sourceRowSchema),
    municipalities: z.readonly(z.array(z.object({ code: z.string(), name: z.string(), value: z.number() }))),
    accounted: z.nullable(z.number()),
    vintages: listOf(vintageSchema),
    sources: listOf(sourceSchema),
  }),
);
export const revisionsAnswerSchema = schemaOf<Revisions>()(
  z.object({
    ...heading,
    start: monthSchema,
    columns: z.readonly(
      z.array(
        z.object({
          vintage: z.string(),
          source: z.enum(SOURCE_IDS),
          coversThrough: monthSchema,
          publishedOn: z.nullable(z.string()),
          values: figureList,
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
  }),
);
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
        values: listOf(z.nullable(z.number())),
      }),
    ),
  ),
  /** The files that it comes from. */
  vintages: z.exactOptional(listOf(z.string())),
});
export type MunicipalitiesAnswer = z.infer<typeof municipalitiesAnswerSchema>;

const familySchema = z.object({
  edition: z.string(),
  indicator: indicatorIdSchema,
  region: z.literal('all'),
  window: windowSchema,
  base: windowSchema,
  /** Of the verdicts that stand among the many, this share at most is expected to be false (Benjamini–Hochberg). */
  falseDiscoveryRate: z.number(),
  tested: z.number(),
  threshold: z.number(),
  /** States whose verdict is clear by itself and does not stand among the many. */
  withdrawn: listOf(z.string()),
  comparisons: listOf(comparisonSchema),
});

/** The 32 states' comparisons, judged together. */
export type FamilyAnswer = z.infer<typeof familySchema>;

/** One region's comparison, or the 32 states' judged together. */
export const compareAnswerSchema = schemaOf<({ readonly edition: string } & Comparison) | FamilyAnswer>()(
  z.union([
    z.object({ edition: z.string(), ...judgedShape }),
    z.object({ edition: z.string(), ...refusedShape }),
    familySchema,
  ]),
);
export type CompareAnswer = z.infer<typeof compareAnswerSchema>;
