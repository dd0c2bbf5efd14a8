import { claimAddress } from '../web/router/claim-path.ts';
import type { WordsOf } from '../web/words/languages.ts';
import { formatView } from '../domain/view/query.ts';
import type { Picture, PictureAsked } from './picture.ts';

/** Where a figure stands on the pages, its view and language spelled out. */
export function pageAddress({ figure, view, claim, language, origin }: PictureAsked): string {
  if (figure === 'claim') return `${origin}${claimAddress(claim ?? '')}?lang=${language}`;
  return `${origin}/?${formatView(view)}&lang=${language}#${figure}`;
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
