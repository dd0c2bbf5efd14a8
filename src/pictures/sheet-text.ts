import { placeOfFigure } from '../web/router/figure-path.ts';
import type { WordsOf } from '../web/words/languages.ts';
import { formatView } from '../domain/view/query.ts';
import type { Picture, PictureAsked } from './picture.ts';

/** Where a figure stands on the pages, its view and language spelled out. */
export function pageAddress(asked: PictureAsked): string {
  const { figure, view, choices, language, origin } = asked;
  const { path, anchor } = placeOfFigure(figure, choices);
  if (!anchor) return `${origin}${path}?lang=${language}`;
  const { place: _, ...own } = choices;
  const query = [formatView(view), `lang=${language}`, new URLSearchParams(own).toString()].filter(Boolean);
  return `${origin}${path}?${query.join('&').replaceAll('%2C', ',')}#${anchor}`;
}

/** Source and edition in one line, and whether the edition is the newest or one that was named. */
export function sourceLine(
  { source, edition }: Picture,
  { pinnedTo }: PictureAsked,
  words: WordsOf<'frame'>,
  own: WordsOf<'sharing'>,
): string {
  const { figure } = words;
  return `${figure.source}: ${source}. ${figure.edition}: ${edition}${pinnedTo ? '' : ` (${own.newest})`}`;
}
