import * as z from 'zod/mini';
import { ADDRESSES } from './addresses.ts';
import { CLAIM_COLUMNS, EVENT_COLUMNS } from '../domain/claims/curated-rows.ts';
import { CLAIM_TOPICS, SPEAKER_KINDS } from '../domain/claims/claim.ts';
import { OUTCOMES } from '../domain/claims/part/part.ts';
import { EVENT_KINDS } from '../domain/record/curated/event.ts';
import { OPERATION_COLUMNS } from '../domain/record/curated/operation.ts';
import { PERCEPTION_COLUMNS } from '../domain/record/curated/perception.ts';
import { eventsAnswerSchema, operationsAnswerSchema, perceptionAnswerSchema } from './answers/curated.ts';
import { claimAnswerSchema, claimsAnswerSchema } from './answers/finding.ts';
import { fromMonth, indicatorParameter, regionParameter, toMonth } from './parameters.ts';
import { route, tabularRoute } from './route.ts';

const windowParameters = { from: z.optional(fromMonth), to: z.optional(toMonth) };

/** The claims, each with what the data say of it in short. */
export const claimsRoute = tabularRoute({
  path: ADDRESSES.claims,
  sentence:
    'Public statements, newest first, each with what the serving edition says of it: holds, other-size, falls-short, opposite or cannot-tell. Months from and to bound the day of saying.',
  parameters: {
    speaker: z.optional(z.enum(SPEAKER_KINDS)),
    topic: z.optional(z.enum(CLAIM_TOPICS)),
    indicator: z.optional(indicatorParameter),
    region: z.optional(regionParameter),
    finding: z.optional(z.enum(OUTCOMES)),
    ...windowParameters,
  },
  answer: claimsAnswerSchema,
  caching: 'revalidate',
  columns: CLAIM_COLUMNS,
});

/** One claim and its arithmetic. */
export const claimRoute = route({
  path: ADDRESSES.claim,
  sentence:
    'One statement with its whole finding: every part, both sides with their sources, the tolerance, the comparison, and the result under every other base that could fairly be chosen.',
  parameters: { id: z.string() },
  answer: claimAnswerSchema,
  caching: 'revalidate',
});

/** Dated events. */
export const eventsRoute = tabularRoute({
  path: ADDRESSES.events,
  sentence: 'Dated events, oldest first; those of a state come with those of the nation.',
  parameters: {
    region: z.optional(regionParameter),
    kind: z.optional(z.enum(EVENT_KINDS)),
    ...windowParameters,
  },
  answer: eventsAnswerSchema,
  caching: 'revalidate',
  columns: EVENT_COLUMNS,
});

/** Operations as announced. */
export const operationsRoute = tabularRoute({
  path: ADDRESSES.operations,
  sentence:
    'Arrests, firearms, drugs, fentanyl pills and laboratories since October 2024 as announced, cumulative, and their pace per 30 days between reports. more_than marks round figures that were given as the least.',
  parameters: {},
  answer: operationsAnswerSchema,
  caching: 'revalidate',
  columns: OPERATION_COLUMNS,
});

/** What people feel and do not report. */
export const perceptionRoute = tabularRoute({
  path: ADDRESSES.perception,
  sentence:
    'Adults who find their city (ENSU, by quarter) or state (ENVIPE, by year) unsafe, and crime that is never reported or recorded, in per cent, with the surveys’ caveats.',
  parameters: {},
  answer: perceptionAnswerSchema,
  caching: 'revalidate',
  columns: PERCEPTION_COLUMNS,
});
