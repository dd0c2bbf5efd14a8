import * as z from 'zod/mini';
import { LANGUAGES } from '../../domain/bilingual.ts';
import { indicatorParameter, oneOf, regionParameter } from '../parameters.ts';

/** What an entry of a feed is about. */
export const NEWS_KINDS = ['edition', 'months', 'revision', 'finding'] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

const lang = z.optional(oneOf(LANGUAGES, 'The language of its words; Spanish without it.'));

const newsParameters = {
  lang,
  region: z.optional(regionParameter),
  indicator: z.optional(indicatorParameter),
  kind: z.optional(oneOf(NEWS_KINDS, 'Only entries of this kind.')),
} as const;

/** What is new, as feeds that programs read; no JSON of the contract. The calendar has only what is expected. */
export const FEED_ROUTES = {
  atom: {
    path: '/feed.xml',
    type: 'application/atom+xml; charset=utf-8',
    sentence:
      'What is new, as an Atom feed (RFC 4287): new editions, new months of each indicator, revisions over the usual, findings that changed. With `region` the months and revisions are those of that region.',
    parameters: newsParameters,
  },
  jsonFeed: {
    path: '/feed.json',
    type: 'application/feed+json; charset=utf-8',
    sentence: 'The same as a JSON Feed (version 1.1).',
    parameters: newsParameters,
  },
  calendar: {
    path: '/calendar.ics',
    type: 'text/calendar; charset=utf-8',
    sentence:
      'The days on which publications are expected, as a calendar to subscribe to (RFC 5545); nothing of registers whose calendar nobody knows.',
    parameters: { lang },
  },
} as const;
