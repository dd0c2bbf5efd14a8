import { NATION } from '../../../domain/place/region.ts';
import type { Words } from '../../words/words.ts';
import type { Page } from '../pages.tsx';

/** The title of a page: what it shows and where, then the product's name; a page that does not exist has its name alone. */
export function pageTitle(
  page: Page | undefined,
  region: string,
  words: Words['shell'],
  place: string,
): string {
  if (!page) return words.name;
  const isPlaced = page.filters !== 'none' && region !== NATION;
  if (!isPlaced) return words.pageTitle(words.pages[page.name]);
  // The page of places is called by the municipalities that it lists for the nation; for a place it is that.
  const name = page.name === 'place' ? words.destinations.place : words.pages[page.name];
  return words.pageTitle(`${name}: ${place}`);
}
