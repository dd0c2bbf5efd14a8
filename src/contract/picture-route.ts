import * as z from 'zod/mini';
import { LANGUAGES } from '../domain/bilingual.ts';
import { findIndicator, INDICATOR_IDS } from '../domain/indicator/indicator.ts';
import { isMunicipality } from '../domain/place/municipality.ts';
import { findState } from '../domain/place/region.ts';
import { EVENT_KINDS } from '../domain/record/curated/event.ts';
import { OPERATION_MEASURES } from '../domain/record/curated/operation.ts';
import { isQuarter } from '../domain/record/curated/perception.ts';
import { isMonth } from '../domain/time/period.ts';
import {
  COUNTRY_DRAWINGS,
  FEAR_SPANS,
  HOMICIDE_AGAINST,
  PICTURED_FIGURES,
  PICTURE_SIZES,
  STATES_SHOWN,
  STATE_COLOURS,
  STATE_ORDERS,
  type PicturedChoice,
} from '../domain/view/pictured.ts';
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

/** A text of some form; `expected` says of which. */
function formText(
  isOfForm: (text: string) => boolean,
  expected: string,
  description: string,
  examples: readonly string[],
) {
  return described(z.string().check(z.refine(isOfForm, `expected ${expected}`)), description, { examples });
}

function ofIndicator(description: string) {
  return described(z.string().check(z.refine(isIndicator, 'no indicator has this id')), description, {
    enum: INDICATOR_IDS,
  });
}

function areEventKinds(text: string): boolean {
  return text.split(',').every((each) => EVENT_KINDS.some((kind) => kind === each));
}

/** Two digits for a state, five for a municipality. */
function arePlaces(text: string): boolean {
  return text.split(',').every((code) => findState(code) !== undefined || isMunicipality(code));
}

function isIndicator(text: string): boolean {
  return findIndicator(text) !== undefined;
}

/** What single figures read beside the view; the others pass over it. */
const CHOICES = {
  layer: z.optional(
    oneOf(
      STATES_SHOWN,
      'Of `map` and `states-multiples`: the topic, of the latter also all `together`; the first without it.',
    ),
  ),
  sort: z.optional(
    oneOf(STATE_ORDERS, 'Of `states-multiples`: what the states are sorted by, their change without it.'),
  ),
  colour: z.optional(
    oneOf(
      STATE_COLOURS,
      'Of `map`: what the states are coloured by, the verdict on their change without it.',
    ),
  ),
  draw: z.optional(oneOf(COUNTRY_DRAWINGS, 'Of `map`: with true borders, or as equal tiles.')),
  against: z.optional(oneOf(HOMICIDE_AGAINST, 'Of `divergence`: what homicide is set against.')),
  span: z.optional(oneOf(FEAR_SPANS, 'Of `fear`: the quarters since 2023, or all of them.')),
  'base-quarter': z.optional(
    formText(
      isQuarter,
      'a quarter as 2024Q3',
      'Of `fear`: the quarter that is 100; the last before the present administration without it.',
      ['2018Q3'],
    ),
  ),
  place: z.optional(
    formText(
      isMunicipality,
      'five digits of INEGI',
      'Of `series`: a municipality, which is then shown instead of the region.',
      ['25006'],
    ),
  ),
  ind: z.optional(
    ofIndicator('Of `series`, `policy-…` and `compare-…`: the indicator; that of the page without it.'),
  ),
  mun: z.optional(
    ofIndicator(
      'Of `series`, `place-…` and `region-…`: the indicator by municipality; the first without it.',
    ),
  ),
  moved: z.optional(ofIndicator('Of `region-contributions`: the indicator; the first headline without it.')),
  ri: z.optional(ofIndicator('Of `revisions-moved`: the indicator; victims of homicide without it.')),
  date: z.optional(
    formText(isMonth, 'a month as 2024-10', 'Of `policy-…`: the month that the series is asked about.', [
      '2024-10',
    ]),
  ),
  what: z.optional(
    oneOf(OPERATION_MEASURES, 'Of `operations-pace`: what was announced; arrests without it.'),
  ),
  events: z.optional(
    formText(
      areEventKinds,
      `some of ${EVENT_KINDS.join(', ')}, joined by commas`,
      'Of `registers`, `lethal-…` and `policy-effect`: the kinds of event that are marked; none without it.',
      ['office,law'],
    ),
  ),
  places: z.optional(
    formText(
      arePlaces,
      'codes of states or municipalities, joined by commas',
      'Of `compare-…`, which need it: two to six states or municipalities.',
      ['11,25', '25006,11020'],
    ),
  ),
  claim: z.optional(
    described(z.string(), 'Of `claim`, which needs it: the statement, by its id.', { examples: ['C057'] }),
  ),
} as const satisfies Readonly<Record<PicturedChoice, z.ZodMiniType>>;

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
    figure: nameOf(
      PICTURED_FIGURES,
      'unknown-figure',
      'The figure, by its name: that of its page and its anchor there, or one of its own.',
    ),
    ...VIEW_TEXTS,
    ...CHOICES,
    lang: z.optional(oneOf(LANGUAGES, 'The language of its words; Spanish without it.')),
    size: z.optional(
      oneOf(PICTURE_SIZES, 'How large: a column of a page, of a phone, or the card of a link.'),
    ),
    edition: z.optional(editionParameter),
  },
} as const;
