import * as z from 'zod/mini';
import {
  PARTS_REFUSALS,
  WITHOUT_KINDS,
  type Contribution,
  type Contributions,
  type MissingPart,
  type Without,
} from '../../domain/judgement/regions/contributions.ts';
import { comparisonSchema } from './comparison.ts';
import { listOf, schemaOf } from './exact.ts';
import { gapReasonSchema, monthSchema } from './figures.ts';

const contributionSchema = schemaOf<Contribution>()(
  z.object({
    region: z.string(),
    total: z.number(),
    baseTotal: z.number(),
    difference: z.number(),
    perDay: z.number(),
    points: z.nullable(z.number()),
  }),
);

const withoutSchema = schemaOf<Without>()(
  z.object({
    kind: z.enum(WITHOUT_KINDS),
    region: z.string(),
    share: z.nullable(z.number()),
    own: comparisonSchema,
    rest: comparisonSchema,
  }),
);

const missingPartSchema = schemaOf<MissingPart>()(
  z.object({ region: z.string(), gap: gapReasonSchema, months: listOf(monthSchema) }),
);

const availableShape = {
  whole: comparisonSchema,
  parts: listOf(contributionSchema),
  without: z.nullable(withoutSchema),
};

const refusedShape = {
  whole: comparisonSchema,
  reason: z.enum(PARTS_REFUSALS),
  missing: listOf(missingPartSchema),
  unassigned: z.nullable(z.number()),
};

const edition = z.string();

/** A change by what each state adds to it, or why that cannot be decided. */
export const contributionsAnswerSchema = schemaOf<{ readonly edition: string } & Contributions>()(
  z.union([z.object({ edition, ...availableShape }), z.object({ edition, ...refusedShape })]),
);
export type ContributionsAnswer = z.infer<typeof contributionsAnswerSchema>;
