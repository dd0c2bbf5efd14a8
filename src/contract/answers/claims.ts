import * as z from 'zod/mini';
import {
  BOUNDS,
  CLAIM_KINDS,
  CLAIM_TOPICS,
  MISSING_REASONS,
  SOLE_AMONG,
  SPEAKER_KINDS,
  type CannotTell,
  type Claim,
  type ClaimQuery,
} from '../../domain/claims/claim.ts';
import { FAIR_BASES } from '../../domain/claims/base.ts';
import type { JudgedClaim } from '../../domain/claims/filter.ts';
import { ASPECTS, CLOSENESS, OUTCOMES, type Part } from '../../domain/claims/part.ts';
import { REFUSALS, type Comparison } from '../../domain/judgement/comparison.ts';
import type { Curated } from '../../domain/claims/curated.ts';
import { EVENT_KINDS, type PublicEvent } from '../../domain/record/event.ts';
import type { Finding } from '../../domain/claims/finding.ts';
import { GAP_REASONS } from '../../domain/indicator/observation.ts';
import { OPERATION_MEASURES, type OperationReport } from '../../domain/record/operation.ts';
import type { Perception, Quarter } from '../../domain/record/perception.ts';
import { MEASURES } from '../../domain/series/rate.ts';
import { revisionSchema } from './evidence.ts';
import {
  bilingualSchema,
  gapReasonSchema,
  indicatorIdSchema,
  methodIdSchema,
  monthSchema,
  windowSchema,
} from './figures.ts';

/** A schema whose parsed value is exactly a domain type; drift between the two does not compile. */
type SchemaOf<T> = z.ZodMiniType<T>;

const list = <T>(schema: SchemaOf<T>): SchemaOf<readonly T[]> => z.readonly(z.array(schema));

const figureSchema = z.nullable(z.readonly(z.object({ value: z.number(), decimals: z.number() })));
const noteSchema = z.nullable(bilingualSchema);
const quarterSchema = z.string().check(z.regex(/^\d{4}Q[1-4]$/)) as unknown as SchemaOf<Quarter>;
const outcomeSchema = z.enum(OUTCOMES);
const cannotTellSchema: SchemaOf<CannotTell> = z.enum([
  ...MISSING_REASONS,
  ...GAP_REASONS,
  'victims-by-month',
  'revision-too-large',
  'no-window',
  'no-population',
]);

const superlativeSchema = z.readonly(
  z.object({
    extreme: z.enum(['lowest', 'highest']),
    among: z.enum(['same-months', 'months', 'years']),
    since: z.union([z.number(), z.literal('series'), monthSchema]),
    window: z.nullable(windowSchema),
  }),
);

const streakSchema = z.readonly(z.object({ direction: z.enum(['down', 'up']), months: z.number() }));

const querySchema: SchemaOf<ClaimQuery> = z.readonly(
  z.object({
    kind: z.enum(CLAIM_KINDS),
    indicator: indicatorIdSchema,
    measure: z.enum(MEASURES),
    window: windowSchema,
    base: z.nullable(windowSchema),
    superlative: z.nullable(superlativeSchema),
    streak: z.nullable(streakSchema),
    sole: z.nullable(z.enum(SOLE_AMONG)),
    yearly: z.boolean(),
    wholeMonths: z.boolean(),
  }),
);

const surveySchema = z.readonly(
  z.object({
    quarter: quarterSchema,
    base: z.nullable(quarterSchema),
    extreme: z.nullable(z.enum(['lowest', 'highest'])),
    since: z.nullable(quarterSchema),
  }),
);

/** A public statement as it stands in the table of claims. */
export const claimSchema: SchemaOf<Claim> = z.readonly(
  z.object({
    id: z.string(),
    statedOn: z.nullable(z.string()),
    speaker: z.string(),
    speakerKind: z.enum(SPEAKER_KINDS),
    topic: z.enum(CLAIM_TOPICS),
    region: z.string(),
    link: z.string(),
    sourceTitle: z.string(),
    paraphrase: bilingualSchema,
    direction: z.nullable(z.enum(['down', 'up'])),
    size: figureSchema,
    bound: z.enum(BOUNDS),
    windowValue: figureSchema,
    baseValue: figureSchema,
    query: z.nullable(querySchema),
    survey: z.nullable(surveySchema),
    missing: z.nullable(z.enum(MISSING_REASONS)),
    note: noteSchema,
  }),
);

const toldSchema = z.readonly(z.object({ window: windowSchema, value: z.number() }));

const rivalSchema = z.readonly(
  z.object({
    indicator: indicatorIdSchema,
    value: z.nullable(z.number()),
    baseValue: z.nullable(z.number()),
    change: z.nullable(z.number()),
    revision: z.nullable(z.number()),
    moved: z.boolean(),
    reason: z.nullable(cannotTellSchema),
    months: list(monthSchema),
  }),
);

const partSchema: SchemaOf<Part> = z.readonly(
  z.object({
    aspect: z.enum(ASPECTS),
    outcome: outcomeSchema,
    stated: z.nullable(z.number()),
    found: z.nullable(z.number()),
    tolerance: z.nullable(z.readonly(z.object({ rounding: z.number(), revision: z.number() }))),
    closeness: z.nullable(z.enum(CLOSENESS)),
    reason: z.nullable(cannotTellSchema),
    months: list(monthSchema),
    against: list(toldSchema),
    lastBeyond: z.nullable(toldSchema),
    rivals: list(rivalSchema),
  }),
);

const sideSchema = z.nullable(
  z.readonly(
    z.object({
      window: windowSchema,
      total: z.number(),
      days: z.number(),
      value: z.number(),
      method: methodIdSchema,
      basis: z.enum(['reported', 'sum-of-states', 'published-total']),
      vintages: z.readonly(z.array(z.string())),
      revision: z.number(),
    }),
  ),
);

const comparedSideSchema = z.readonly(
  z.object({
    window: windowSchema,
    days: z.number(),
    total: z.number(),
    perDay: z.number(),
    rate: z.nullable(z.number()),
    population: z.nullable(z.number()),
  }),
);

const changeSchema = z.readonly(
  z.object({
    side: comparedSideSchema,
    base: comparedSideSchema,
    ratio: z.nullable(z.number()),
    interval: z.readonly(z.object({ low: z.number(), high: z.nullable(z.number()) })),
    dispersion: z.number(),
    pValue: z.number(),
  }),
);

const comparisonHead = {
  indicator: indicatorIdSchema,
  region: z.string(),
  window: windowSchema,
  base: windowSchema,
};

/** Two windows compared: a change with interval and verdict, or a refusal with its reason. */
export const comparisonSchema = z.union([
  z.readonly(
    z.object({
      ...comparisonHead,
      verdict: z.enum(['falling', 'rising', 'no-clear-change']),
      change: changeSchema,
      fragile: z.boolean(),
      revision: revisionSchema,
      provisional: z.boolean(),
    }),
  ),
  z.readonly(
    z.object({
      ...comparisonHead,
      verdict: z.literal('not-comparable'),
      reason: z.enum(REFUSALS),
      gap: z.optional(gapReasonSchema),
      months: z.readonly(z.array(monthSchema)),
    }),
  ),
]) as unknown as SchemaOf<Comparison>;

const monthChangeSchema = z.readonly(z.object({ base: monthSchema, change: z.number() }));

/** What the data of one edition say of a claim, with the arithmetic. */
export const findingSchema: SchemaOf<Finding> = z.readonly(
  z.object({
    claim: z.string(),
    outcome: outcomeSchema,
    reason: z.nullable(cannotTellSchema),
    months: list(monthSchema),
    parts: list(partSchema),
    side: sideSchema,
    base: sideSchema,
    comparison: z.nullable(comparisonSchema),
    otherBases: z.readonly(
      z.array(z.readonly(z.object({ id: z.enum(FAIR_BASES), base: windowSchema, part: partSchema }))),
    ),
    monthChoice: z.nullable(
      z.readonly(
        z.object({
          higher: z.number(),
          months: z.number(),
          gentlest: monthChangeSchema,
          steepest: monthChangeSchema,
        }),
      ),
    ),
    mixed: z.nullable(
      z.readonly(
        z.object({
          baseValue: z.number(),
          change: z.nullable(z.number()),
          reproduces: z.enum(['base', 'change', 'both']),
        }),
      ),
    ),
    printed: z.nullable(
      z.readonly(z.object({ stated: z.number(), computed: z.number(), slip: z.boolean() })),
    ),
    nearest: z.nullable(
      z.readonly(
        z.object({
          why: z.enum(['other-unit', 'same-query']),
          indicator: indicatorIdSchema,
          outcome: outcomeSchema,
          parts: list(partSchema),
          side: sideSchema,
          base: sideSchema,
        }),
      ),
    ),
    marks: z.readonly(z.array(z.enum(['yearly', 'whole-months']))),
  }),
);

const judgedClaimSchema: SchemaOf<JudgedClaim> = z.readonly(
  z.object({
    claim: claimSchema,
    finding: z.readonly(
      z.object({
        outcome: outcomeSchema,
        reason: z.nullable(cannotTellSchema),
        stated: z.nullable(z.number()),
        found: z.nullable(z.number()),
        closeness: z.nullable(z.enum(CLOSENESS)),
        slip: z.boolean(),
        mixed: z.boolean(),
        nearest: z.nullable(outcomeSchema),
        otherBases: z.readonly(z.object({ hold: z.number(), of: z.number() })),
      }),
    ),
  }),
);

const countsSchema = z.readonly(
  z.object({ holds: z.number(), 'falls-short': z.number(), opposite: z.number(), 'cannot-tell': z.number() }),
);

const eventSchema: SchemaOf<PublicEvent> = z.readonly(
  z.object({
    id: z.string(),
    date: z.string(),
    title: bilingualSchema,
    kind: z.enum(EVENT_KINDS),
    region: z.string(),
    link: z.string(),
  }),
);

const announcedSchema = z.nullable(z.readonly(z.object({ value: z.number(), moreThan: z.boolean() })));

const operationSchema: SchemaOf<OperationReport> = z.readonly(
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
);

const paceSchema = z.readonly(
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

const perceptionSchema: SchemaOf<Perception> = z.readonly(
  z.object({
    ensu: list(
      z.union([
        z.readonly(
          z.object({ quarter: quarterSchema, percent: z.number(), link: z.string(), note: noteSchema }),
        ),
        z.readonly(z.object({ quarter: quarterSchema, gap: z.enum(['not-surveyed', 'not-found']) })),
      ]),
    ),
    envipe: list(z.readonly(z.object({ region: z.string(), year: z.number(), percent: z.number() }))),
    unreported: list(
      z.readonly(
        z.object({
          region: z.string(),
          year: z.number(),
          unreportedPercent: z.number(),
          victimsRate: z.number(),
          crimesRate: z.number(),
        }),
      ),
    ),
  }),
);

/** The checked tables as the ingest writes them (`curated.json`). */
export const curatedSchema: SchemaOf<Curated> = z.readonly(
  z.object({
    claims: list(claimSchema),
    events: list(eventSchema),
    operations: list(operationSchema),
    perception: perceptionSchema,
  }),
);

/** The claims that a filter lets through, newest first, and how many there are of each finding. */
export const claimsAnswerSchema = z.object({
  edition: z.string(),
  counts: countsSchema,
  claims: z.readonly(z.array(judgedClaimSchema)),
});
export type ClaimsAnswer = z.infer<typeof claimsAnswerSchema>;

/** One claim with its whole finding. */
export const claimAnswerSchema = z.object({
  edition: z.string(),
  claim: claimSchema,
  finding: findingSchema,
});
export type ClaimAnswer = z.infer<typeof claimAnswerSchema>;

/** Dated events, oldest first. */
export const eventsAnswerSchema = z.object({ events: z.readonly(z.array(eventSchema)) });
export type EventsAnswer = z.infer<typeof eventsAnswerSchema>;

/** The reports on operations and the pace between them. */
export const operationsAnswerSchema = z.object({
  since: z.string(),
  reports: z.readonly(z.array(operationSchema)),
  paces: z.readonly(z.array(paceSchema)),
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
