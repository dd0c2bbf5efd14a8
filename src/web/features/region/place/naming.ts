import { foldText, regionName, type RegionCode } from '../../../../domain/place/region.ts';

/** Whether a place is called as its state is, so that a text that names the one may mean the other. */
export function sharesName(name: string, state: RegionCode): boolean {
  return Object.values(regionName(state)).some((each) => foldText(each) === foldText(name));
}

/** Whether a text names a place: its name in whole words, accents and case aside. */
export function namesPlace(text: string, name: string): boolean {
  const words = (part: string): string =>
    ` ${foldText(part)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  return words(text).includes(words(name));
}
