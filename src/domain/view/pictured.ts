import { HEADLINE_TOPICS } from './windows.ts';

/** The values of what a figure's page asks beside the view, in the names of its address; the first is its own choice. */
export const STATE_LAYERS = HEADLINE_TOPICS;
/** All topics at once, as an index, beside each of them. */
export const STATES_SHOWN = [...STATE_LAYERS, 'together'] as const;
export const STATE_ORDERS = ['change', 'rate', 'count', 'name'] as const;
export const STATE_COLOURS = ['change', 'rate', 'count'] as const;
export const COUNTRY_DRAWINGS = ['map', 'tiles'] as const;
export const HOMICIDE_AGAINST = ['extortion', 'disappearance', 'kidnapping'] as const;
export const FEAR_SPANS = ['recent', 'all'] as const;

/** What a figure's page asks beside the view, and an example of what an address must say where there is nothing to draw without it. */
interface Asking {
  readonly choices: readonly string[];
  readonly needs?: string;
}

/**
 * Every figure that is drawn without a browser. The first ones have names of their own: `map` is one layer of the
 * states, `series` one indicator of a region or of a municipality (`place`), `claim` one statement. Every other is
 * named by its page and its anchor there, or by its page alone where both are the same.
 */
const ASKING = {
  'falling-and-rising': { choices: [] },
  map: { choices: ['layer', 'colour', 'draw'] },
  'states-multiples': { choices: ['layer', 'sort'] },
  divergence: { choices: ['against'] },
  fear: { choices: ['span', 'base-quarter'] },
  series: { choices: ['place', 'ind', 'mun'] },
  claim: { choices: ['claim'], needs: 'claim=C057' },
  registers: { choices: ['events'] },
  'lethal-values': { choices: ['events'] },
  'lethal-shares': { choices: ['events'] },
  'lethal-women': { choices: [] },
  'missing-cuts': { choices: [] },
  'missing-recent': { choices: [] },
  'missing-states': { choices: [] },
  'missing-sorting': { choices: [] },
  'policy-effect': { choices: ['ind', 'date', 'events'] },
  'policy-placebo': { choices: ['ind', 'date'] },
  'operations-cumulative': { choices: [] },
  'operations-pace': { choices: ['what'] },
  'operations-border': { choices: [] },
  'operations-federal': { choices: [] },
  'operations-outcomes': { choices: [] },
  'perception-states': { choices: [] },
  'revisions-moved': { choices: ['ri'] },
  'revisions-typical': { choices: [] },
  'region-contributions': { choices: ['moved'] },
  'region-rank': { choices: [], needs: 'r=25' },
  'region-neighbours': { choices: [], needs: 'r=25' },
  'region-municipalities': { choices: ['mun'], needs: 'r=25' },
  'place-municipalities': { choices: ['mun'] },
  'place-concentration': { choices: ['mun'] },
  'compare-lines': { choices: ['places', 'ind'], needs: 'places=11,25' },
  'compare-table': { choices: ['places', 'ind'], needs: 'places=11,25' },
} as const satisfies Readonly<Record<string, Asking>>;

export type PicturedFigure = keyof typeof ASKING;
/** The name of something that a figure's page asks beside the view. */
export type PicturedChoice = (typeof ASKING)[PicturedFigure]['choices'][number];
/** What was chosen, as text; a figure takes its own choice for what is missing or unknown. */
export type PicturedChoices = Readonly<Partial<Record<PicturedChoice, string>>>;

export const PICTURED_FIGURES = Object.keys(ASKING) as readonly PicturedFigure[];

/**
 * An example of what an address of a figure must say for something to be drawn; nothing where the nation has it without a word.
 * @example neededBy('compare-lines') // 'places=11,25'
 * @example neededBy('registers') // undefined
 */
export function neededBy(figure: PicturedFigure): string | undefined {
  const asking: Asking = ASKING[figure];
  return asking.needs;
}

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
  const names: readonly PicturedChoice[] = ASKING[figure].choices;
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
