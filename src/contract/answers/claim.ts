import * as z from 'zod/mini';
import {
  BOUNDS,
  CLAIM_KINDS,
  CLAIM_TOPICS,
  MISSING_REASONS,
  SOLE_AMONG,
  SPEAKER_KINDS,
  type Claim,
  type ClaimQuery,
  type PrintedFigure,
  type StateCount,
  type StateRank,
  type Streak,
  type Superlative,
  type SurveyQuery,
} from '../../domain/claims/claim.ts';
import type { Quarter } from '../../domain/record/curated/perception.ts';
import { MEASURES } from '../../domain/series/rate.ts';
import { schemaOf, type SchemaOf } from './exact.ts';
import { bilingualSchema, indicatorIdSchema, monthSchema, windowSchema } from './figures.ts';

const figureSchema = z.nullable(
  schemaOf<PrintedFigure>()(z.object({ value: z.number(), decimals: z.number() })),
);
/** A remark that may be lacking. */
export const noteSchema = z.nullable(bilingualSchema);
/** A quarter, `2025Q4`. */
export const quarterSchema = z.string().check(z.regex(/^\d{4}Q[1-4]$/)) as unknown as SchemaOf<Quarter>;

const superlativeSchema = schemaOf<Superlative>()(
  z.object({
    extreme: z.enum(['lowest', 'highest']),
    among: z.enum(['same-months', 'months', 'years']),
    since: z.union([z.number(), z.literal('series'), monthSchema]),
    window: z.nullable(windowSchema),
  }),
);

const streakSchema = schemaOf<Streak>()(z.object({ direction: z.enum(['down', 'up']), months: z.number() }));

const stateCountSchema = schemaOf<StateCount>()(
  z.object({ direction: z.enum(['down', 'up']), count: z.number() }),
);

const stateRankSchema = schemaOf<StateRank>()(
  z.object({ extreme: z.enum(['lowest', 'highest']), place: z.number() }),
);

const querySchema = schemaOf<ClaimQuery>()(
  z.readonly(
    z.object({
      kind: z.enum(CLAIM_KINDS),
      indicator: indicatorIdSchema,
      measure: z.enum(MEASURES),
      window: windowSchema,
      base: z.nullable(windowSchema),
      superlative: z.nullable(superlativeSchema),
      streak: z.nullable(streakSchema),
      sole: z.nullable(z.enum(SOLE_AMONG)),
      states: z.nullable(stateCountSchema),
      rank: z.nullable(stateRankSchema),
      yearly: z.boolean(),
      wholeMonths: z.boolean(),
    }),
  ),
);

const surveySchema = schemaOf<SurveyQuery>()(
  z.object({
    quarter: quarterSchema,
    base: z.nullable(quarterSchema),
    extreme: z.nullable(z.enum(['lowest', 'highest'])),
    since: z.nullable(quarterSchema),
  }),
);

/** A public statement as it stands in the table of claims. */
export const claimSchema = schemaOf<Claim>()(
  z.readonly(
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
  ),
);
