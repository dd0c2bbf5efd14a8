import * as z from 'zod/mini';
import { LANGUAGES } from '../domain/bilingual.ts';
import { PICTURED_FIGURES, PICTURE_SIZES } from '../domain/view/pictured.ts';
import { parseView, type ViewParameter } from '../domain/view/query.ts';
import { ADDRESSES } from './addresses.ts';
import { described, editionParameter, nameOf, oneOf } from './parameters.ts';

function viewText(name: ViewParameter, description: string, examples: readonly string[]) {
  const isReadable = (text: string): boolean =>
    parseView(new URLSearchParams({ [name]: text }).toString()).problems.length === 0;
  return z.optional(
    described(z.string().check(z.refine(isReadable, 'cannot be read; see the examples')), description, {
      examples,
    }),
  );
}

/** The parameters of a view, in the names that the pages' own addresses use. */
const VIEW_TEXTS = {
  r: viewText('r', 'Region, as `region` elsewhere; the nation without it.', ['00', '25']),
  t: viewText('t', 'Period: a preset or two months. The last whole year without it.', [
    'last-year',
    'since-2018',
    '2024-10..latest',
  ]),
  m: viewText('m', 'Measure: `count` or `per-100k-year`.', ['count']),
  b: viewText('b', 'Base: a preset or two months. The one that belongs to the period without it.', [
    'matching',
    '2018-01..2018-12',
  ]),
  i: viewText('i', 'Indicators that replace the usual one of their topic, joined by commas.', [
    'homicide-cases',
  ]),
  c: viewText('c', 'How the lines are shown: `index`, `count` or `rate`, then months, then `events`.', [
    'index,2024-09,events',
    'count,2018-01..2020-12',
  ]),
} as const;

/** The media that a picture is given in, by the ending of its address. */
export const PICTURE_MEDIA = { svg: 'image/svg+xml', png: 'image/png' } as const;
export type PictureMedium = keyof typeof PICTURE_MEDIA;

/** Where the page of a figure for frames stands. */
export const EMBED_PATH = '/embed/{figure}';

/**
 * A figure as a picture, drawn on the server. No JSON: the answer is the picture itself, at the path with `.svg` or
 * `.png` added.
 */
export const PICTURE_ROUTE = {
  path: ADDRESSES.figures,
  sentence:
    'A figure as a picture, with title, subtitle, source, edition, caveat and address inside: `.svg`, or `.png` at two pixels to one. With `edition` it never changes; without it follows the newest.',
  parameters: {
    figure: nameOf(PICTURED_FIGURES, 'unknown-figure', 'The figure, by its anchor on the pages.'),
    ...VIEW_TEXTS,
    claim: z.optional(
      described(z.string(), 'The statement, by its id; the figure `claim` needs it, no other reads it.', {
        examples: ['C057'],
      }),
    ),
    lang: z.optional(oneOf(LANGUAGES, 'The language of its words; Spanish without it.')),
    size: z.optional(
      oneOf(PICTURE_SIZES, 'How large: a column of a page, of a phone, or the card of a link.'),
    ),
    edition: z.optional(editionParameter),
  },
} as const;
