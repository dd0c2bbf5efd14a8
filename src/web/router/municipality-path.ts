import type { RegionCode } from '../../domain/place/region.ts';

/** The municipality that a page's path names, if it names one. */
export function municipalityOfPath(page: string): RegionCode | undefined {
  return /^\/place\/(\d{5})$/.exec(page)?.[1];
}
