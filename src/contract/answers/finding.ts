import * as z from 'zod/mini';
import {
  CLAIM_BASES,
  type MixedRegisters,
  type MonthChoice,
  type OtherBase,
} from '../../domain/claims/base.ts';
import { MISSING_REASONS, type CannotTell } from '../../domain/claims/claim.ts';
import type { FindingSummary, JudgedClaim } from '../../domain/claims/filter.ts';
import {
  FINDING_MARKS,
  type Finding,
  type Nearest,
  type PrintedArithmetic,
} from '../../domain/claims/finding.ts';
import {
  ASPECTS,
  CLOSENESS,
  OUTCOMES,
  type FindingOutcome,
  type ClaimPart,
  type Rival,
  type TestedPeriod,
} from '../../domain/claims/part/part.ts';
import type { ClaimSide } from '../../domain/claims/part/register.ts';
import type { Tolerance } from '../../domain/claims/part/tolerance.ts';
import { GAP_REASONS } from '../../domain/indicator/observation.ts';
import { claimSchema } from './claim.ts';
import { comparisonSchema } from './comparison.ts';
import { listOf, schemaOf } from './exact.ts';
import { basisSchema, indicatorIdSchema, methodIdSchema, monthSchema, windowSchema } from './figures.ts';

const outcomeSchema = z.enum(OUTCOMES);
const cannotTellSchema = schemaOf<CannotTell>()(
  z.enum([
    ...MISSING_REASONS,
    ...GAP_REASONS,
    'victims-by-month',
    'revision-too-large',
    'no-window',
    'no-population',
  ]),
);

const testedPeriodSchema = schemaOf<TestedPeriod>()(z.object({ window: windowSchema, value: z.number() }));

const rivalSchema = schemaOf<Rival>()(
  z.object({
    indicator: indicatorIdSchema,
    value: z.nullable(z.number()),
    baseValue: z.nullable(z.number()),
    change: z.nullable(z.number()),
    revision: z.nullable(z.number()),
    moved: z.boolean(),
    reason: z.nullable(cannotTellSchema),
    months: listOf(monthSchema),
  }),
);

const toleranceSchema = schemaOf<Tolerance>()(z.object({ rounding: z.number(), revision: z.number() }));

const partSchema = schemaOf<ClaimPart>()(
  z.readonly(
    z.object({
      aspect: z.enum(ASPECTS),
      outcome: outcomeSchema,
      stated: z.nullable(z.number()),
      found: z.nullable(z.number()),
      tolerance: z.nullable(toleranceSchema),
      closeness: z.nullable(z.enum(CLOSENESS)),
      reason: z.nullable(cannotTellSchema),
      months: listOf(monthSchema),
      against: listOf(testedPeriodSchema),
      lastBeyond: z.nullable(testedPeriodSchema),
      rivals: listOf(rivalSchema),
      readings: listOf(z.number()),
    }),
  ),
);

const sideSchema = z.nullable(
  schemaOf<ClaimSide>()(
    z.object({
      window: windowSchema,
      total: z.number(),
      days: z.number(),
      value: z.number(),
      method: methodIdSchema,
      basis: basisSchema,
      vintages: listOf(z.string()),
      revision: z.number(),
      byGrowth: z.boolean(),
    }),
  ),
);

const otherBaseSchema = schemaOf<OtherBase>()(
  z.object({ id: z.enum(CLAIM_BASES), base: windowSchema, part: partSchema }),
);

const monthChangeSchema = z.object({ base: monthSchema, change: z.number() });

const monthChoiceSchema = schemaOf<MonthChoice>()(
  z.object({
    higher: z.number(),
    months: z.number(),
    gentlest: monthChangeSchema,
    steepest: monthChangeSchema,
  }),
);

const mixedSchema = schemaOf<MixedRegisters>()(
  z.object({
    baseValue: z.number(),
    change: z.nullable(z.number()),
    reproduces: z.enum(['base', 'change', 'both']),
  }),
);

const printedSchema = schemaOf<PrintedArithmetic>()(
  z.object({ stated: z.number(), computed: z.number(), slip: z.boolean() }),
);

const nearestSchema = schemaOf<Nearest>()(
  z.object({
    why: z.enum(['other-unit', 'same-query']),
    indicator: indicatorIdSchema,
    outcome: outcomeSchema,
    parts: listOf(partSchema),
    side: sideSchema,
    base: sideSchema,
  }),
);

const asThenSchema = z.nullable(
  z.object({
    cut: monthSchema,
    outcome: outcomeSchema,
    parts: listOf(partSchema),
    side: sideSchema,
    base: sideSchema,
  }),
);

/** What the data of one edition say of a claim, with the arithmetic. */
const findingSchema = schemaOf<Finding>()(
  z.readonly(
    z.object({
      claim: z.string(),
      outcome: outcomeSchema,
      reason: z.nullable(cannotTellSchema),
      months: listOf(monthSchema),
      parts: listOf(partSchema),
      side: sideSchema,
      base: sideSchema,
      comparison: z.nullable(comparisonSchema),
      otherBases: listOf(otherBaseSchema),
      monthChoice: z.nullable(monthChoiceSchema),
      mixed: z.nullable(mixedSchema),
      printed: z.nullable(printedSchema),
      nearest: z.nullable(nearestSchema),
      asThen: asThenSchema,
      asNow: outcomeSchema,
      marks: listOf(z.enum(FINDING_MARKS)),
    }),
  ),
);

const summarySchema = schemaOf<FindingSummary>()(
  z.object({
    outcome: outcomeSchema,
    reason: z.nullable(cannotTellSchema),
    stated: z.nullable(z.number()),
    found: z.nullable(z.number()),
    closeness: z.nullable(z.enum(CLOSENESS)),
    slip: z.boolean(),
    mixed: z.boolean(),
    nearest: z.nullable(outcomeSchema),
    otherBases: z.object({ hold: z.number(), of: z.number() }),
    asThen: z.nullable(monthSchema),
    asNow: z.object({ outcome: outcomeSchema, found: z.nullable(z.number()) }),
    readings: listOf(z.number()),
  }),
);

const judgedClaimSchema = schemaOf<JudgedClaim>()(z.object({ claim: claimSchema, finding: summarySchema }));

const countsSchema = schemaOf<Record<FindingOutcome, number>>()(
  z.object({
    holds: z.number(),
    'other-size': z.number(),
    'falls-short': z.number(),
    opposite: z.number(),
    'cannot-tell': z.number(),
  }),
);

/** The claims that a filter lets through, newest first, and how many there are of each finding. */
export const claimsAnswerSchema = z.object({
  edition: z.string(),
  counts: countsSchema,
  claims: listOf(judgedClaimSchema),
});
export type ClaimsAnswer = z.infer<typeof claimsAnswerSchema>;

/** One claim with its whole finding. */
export const claimAnswerSchema = z.object({
  edition: z.string(),
  claim: claimSchema,
  finding: findingSchema,
});
export type ClaimAnswer = z.infer<typeof claimAnswerSchema>;
