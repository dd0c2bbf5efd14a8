import { foldText, regionName, type RegionCode } from '../../../../domain/place/region.ts';

/** Whether a place is called as its state is, so that a text that names the one may mean the other. */
export function sharesName(name: string, state: RegionCode): boolean {
  return Object.values(regionName(state)).some((each) => foldText(each) === foldText(name));
}

/** A text as folded words between blanks. */
function words(part: string): string {
  const plain = foldText(part).replace(/[^\p{L}\p{N}]+/gu, ' ');
  return ` ${plain.trim()} `;
}

/** Whether a text names a place: its name in whole words, accents and case aside. */
export function namesPlace(text: string, name: string): boolean {
  return words(text).includes(words(name));
}
