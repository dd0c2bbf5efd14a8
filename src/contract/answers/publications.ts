import * as z from 'zod/mini';
import type {
  Calendar,
  ExpectedPublication,
  Publication,
  PublicationState,
} from '../../domain/record/curated/publication.ts';
import { METHOD_IDS } from '../../domain/time/method.ts';
import { listOf, schemaOf } from './exact.ts';
import { bilingualSchema, monthSchema } from './figures.ts';

const calendarSchema = schemaOf<Calendar>()(
  z.discriminatedUnion('rule', [
    z.object({ rule: z.literal('monthly'), day: z.number() }),
    z.object({ rule: z.literal('dated'), date: z.string(), knownThrough: monthSchema }),
    z.object({ rule: z.literal('unknown') }),
  ]),
);

const expectedSchema = schemaOf<ExpectedPublication>()(
  z.object({ day: z.string(), covers: z.nullable(monthSchema) }),
);

const fields = {
  method: z.enum(METHOD_IDS),
  what: bilingualSchema,
  calendar: calendarSchema,
  link: z.string(),
  note: bilingualSchema,
};

/** One register's calendar. */
export const publicationSchema = schemaOf<Publication>()(z.object(fields));

const stateSchema = schemaOf<PublicationState>()(
  z.object({ ...fields, through: z.nullable(monthSchema), next: z.nullable(expectedSchema) }),
);

/** How far each register reaches and when its next publication is expected. */
export const publicationsAnswerSchema = z.object({ edition: z.string(), publications: listOf(stateSchema) });
