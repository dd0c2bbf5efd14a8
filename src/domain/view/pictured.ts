import { HEADLINE_TOPICS } from './windows.ts';

/** The values of what a figure's page asks beside the view, in the names of its address; the first is its own choice. */
export const STATE_LAYERS = HEADLINE_TOPICS;
export const STATE_COLOURS = ['change', 'rate', 'count'] as const;
export const COUNTRY_DRAWINGS = ['map', 'tiles'] as const;
export const HOMICIDE_AGAINST = ['extortion', 'disappearance', 'kidnapping'] as const;
export const FEAR_SPANS = ['recent', 'all'] as const;

/**
 * Every figure that is drawn without a browser, by its anchor on our own pages, with what its page asks beside the
 * view: `map` is one layer of the states, `series` one indicator of a region or of a municipality (`place`), `claim`
 * one statement.
 */
const OWN_CHOICES = {
  'falling-and-rising': [],
  map: ['layer', 'colour', 'draw'],
  divergence: ['against'],
  fear: ['span', 'base-quarter'],
  series: ['place', 'ind', 'mun'],
  claim: ['claim'],
} as const;

export type PicturedFigure = keyof typeof OWN_CHOICES;
/** The name of something that a figure's page asks beside the view. */
export type PicturedChoice = (typeof OWN_CHOICES)[PicturedFigure][number];
/** What was chosen, as text; a figure takes its own choice for what is missing or unknown. */
export type PicturedChoices = Readonly<Partial<Record<PicturedChoice, string>>>;

export const PICTURED_FIGURES = Object.keys(OWN_CHOICES) as readonly PicturedFigure[];

/** How large a picture is: a column of a page, a phone's, or the card beside a link (1200 × 630 as PNG). */
export const PICTURE_SIZES = ['page', 'phone', 'card'] as const;
export type PictureSize = (typeof PICTURE_SIZES)[number];

/**
 * The figure of a name, if it is drawn without a browser.
 * @example findPictured('claim') // 'claim'
 * @example findPictured('claims') // undefined
 */
export function findPictured(name: string): PicturedFigure | undefined {
  return PICTURED_FIGURES.find((each) => each === name);
}

/**
 * What a query says of a figure beside the view; nothing of what is another's.
 * @example picturedChoicesIn('map', new URLSearchParams('layer=extortion&against=kidnapping')) // { layer: 'extortion' }
 */
export function picturedChoicesIn(figure: PicturedFigure, query: URLSearchParams): PicturedChoices {
  const names: readonly PicturedChoice[] = OWN_CHOICES[figure];
  return Object.fromEntries(names.flatMap((name) => (query.has(name) ? [[name, query.get(name)]] : [])));
}

/**
 * One of a few values by its text; the first of them for every other text.
 * @example chosenOf(['map', 'tiles'], 'tiles') // 'tiles'
 * @example chosenOf(['map', 'tiles'], 'globe') // 'map'
 */
export function chosenOf<T extends string>(values: readonly [T, ...T[]], text: string | undefined): T {
  return values.find((each) => each === text) ?? values[0];
}
