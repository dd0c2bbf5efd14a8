import { claimAddress } from '../web/router/claim-path.ts';
import type { WordsOf } from '../web/words/languages.ts';
import { chosenOf, STATE_LAYERS, type PicturedFigure } from '../domain/view/pictured.ts';
import { formatView } from '../domain/view/query.ts';
import type { Picture, PictureAsked } from './picture.ts';

interface Place {
  readonly path: string;
  /** The figure's name, unless its page shows several. */
  readonly anchor?: string;
}

/** The page that a figure is on. */
const PLACES: Readonly<Record<Exclude<PicturedFigure, 'claim'>, (asked: PictureAsked) => Place>> = {
  'falling-and-rising': () => ({ path: '/' }),
  map: ({ choices }) => ({ path: '/states', anchor: `map-${chosenOf(STATE_LAYERS, choices.layer)}` }),
  divergence: () => ({ path: '/divergence' }),
  fear: () => ({ path: '/perception' }),
  series: ({ choices }) => ({ path: choices.place ? `/place/${choices.place}` : '/region' }),
};

/** Where a figure stands on the pages, its view and language spelled out. */
export function pageAddress(asked: PictureAsked): string {
  const { figure, view, choices, language, origin } = asked;
  if (figure === 'claim') return `${origin}${claimAddress(choices.claim ?? '')}?lang=${language}`;
  const { path, anchor = figure } = PLACES[figure](asked);
  const { place: _, ...own } = choices;
  const query = [formatView(view), `lang=${language}`, new URLSearchParams(own).toString()].filter(Boolean);
  return `${origin}${path}?${query.join('&')}#${anchor}`;
}

/** Source and edition in one line, and whether the edition is the newest or one that was named. */
export function sourceLine(
  { source, edition }: Picture,
  { pinned }: PictureAsked,
  words: WordsOf<'frame'>,
  own: WordsOf<'sharing'>,
): string {
  const { figure } = words;
  return `${figure.source}: ${source}. ${figure.edition}: ${edition}${pinned ? '' : ` (${own.newest})`}`;
}
