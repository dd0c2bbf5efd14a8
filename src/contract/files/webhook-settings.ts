import * as z from 'zod/mini';
import { LANGUAGES } from '../../domain/bilingual.ts';
import { NEWS_KINDS } from './feed-routes.ts';

/** Characters that a secret has at least: shorter ones can be guessed. */
const LEAST_SECRET = 24;

/** Whom a server tells of what is new, and of what: as `/feed.json` is asked. */
export const webhooksSchema = z.array(
  z.strictObject({
    url: z.url({ protocol: /^https?$/ }),
    /** What both sides know: deliveries are signed with it. */
    secret: z.string().check(z.minLength(LEAST_SECRET)),
    region: z.optional(z.string()),
    indicator: z.optional(z.string()),
    kind: z.optional(z.enum(NEWS_KINDS)),
    language: z.optional(z.enum(LANGUAGES)),
  }),
);
export type Webhook = z.infer<typeof webhooksSchema>[number];
