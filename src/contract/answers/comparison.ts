import * as z from 'zod/mini';
import {
  REFUSALS,
  type Change,
  type Comparison,
  type LeftOut,
  type Side,
} from '../../domain/judgement/comparison.ts';
import type { TwoPrintings } from '../../domain/judgement/printings.ts';
import { REVISION_BASES, type UsualRevision } from '../../domain/record/revisions/usual-revision.ts';
import { listOf, schemaOf } from './exact.ts';
import {
  gapReasonSchema,
  indicatorIdSchema,
  monthSchema,
  registeringBreakSchema,
  windowSchema,
} from './figures.ts';

const sideSchema = schemaOf<Side>()(
  z.object({
    window: windowSchema,
    days: z.number(),
    total: z.number(),
    perDay: z.number(),
    rate: z.nullable(z.number()),
    population: z.nullable(z.number()),
  }),
);

const changeSchema = schemaOf<Change>()(
  z.object({
    side: sideSchema,
    base: sideSchema,
    ratio: z.nullable(z.number()),
    interval: z.object({ low: z.number(), high: z.nullable(z.number()) }),
    detectable: z.nullable(z.number()),
    dispersion: z.number(),
    pValue: z.number(),
  }),
);

const revisionSchema = schemaOf<UsualRevision>()(
  z.object({ share: z.number(), basis: z.enum(REVISION_BASES), pairs: z.nullable(z.number()) }),
);

const leftOutSchema = schemaOf<LeftOut>()(
  z.object({ months: z.readonly(z.array(monthSchema)), total: z.number(), baseTotal: z.number() }),
);

const printingsSchema = schemaOf<TwoPrintings>()(
  z.object({
    cuts: z.readonly(z.array(monthSchema)),
    baseCuts: z.readonly(z.array(monthSchema)),
    growth: z.object({ low: z.number(), high: z.number(), pairs: z.nullable(z.number()) }),
  }),
);

const comparedShape = {
  indicator: indicatorIdSchema,
  region: z.string(),
  window: windowSchema,
  base: windowSchema,
};

/** The fields of a comparison that was judged. */
export const judgedShape = {
  ...comparedShape,
  verdict: z.enum(['falling', 'rising', 'no-clear-change']),
  change: changeSchema,
  fragile: z.boolean(),
  revision: revisionSchema,
  provisional: z.boolean(),
  printings: z.nullable(printingsSchema),
  leftOut: z.nullable(leftOutSchema),
  registeringBreaks: listOf(registeringBreakSchema),
  standsAmongMany: z.exactOptional(z.boolean()),
};

/** The fields of a comparison that was refused. */
export const refusedShape = {
  ...comparedShape,
  verdict: z.literal('not-comparable'),
  reason: z.enum(REFUSALS),
  gap: z.exactOptional(gapReasonSchema),
  months: z.readonly(z.array(monthSchema)),
};

/** Two windows compared: a change with interval and verdict, or a refusal with its reason. */
export const comparisonSchema = schemaOf<Comparison>()(
  z.union([z.object(judgedShape), z.object(refusedShape)]),
);
