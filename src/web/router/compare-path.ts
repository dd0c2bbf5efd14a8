import type { Topic } from '../../domain/indicator/rows.ts';
import { MOST_PLACES } from '../../domain/judgement/municipal/places-compared.ts';
import { isMunicipality } from '../../domain/place/municipality.ts';
import {
  findGroup,
  findState,
  isUnspecifiedMunicipality,
  type RegionCode,
} from '../../domain/place/region.ts';

function isPlace(code: string): boolean {
  if (isMunicipality(code)) return !isUnspecifiedMunicipality(code);
  return findState(code) !== undefined || findGroup(code) !== undefined;
}

/** The places that a link sets beside each other: states, groups and municipalities by code, each once, six at most. */
export function placesBeside(text: string | null): readonly RegionCode[] {
  return [...new Set((text ?? '').split(',').filter(isPlace))].slice(0, MOST_PLACES);
}

/** Where a wall screen with such a picture is composed; nothing unless all the places are states. */
export function besideWallAddress(places: readonly RegionCode[], topic: Topic): string | undefined {
  if (places.length === 0 || places.some((code) => findState(code) === undefined)) return undefined;
  return `/present?wall=s=beside~~${places.join(',')}~~~~${topic}`;
}

/** Where places stand beside each other. */
export function compareAddress(places: readonly RegionCode[]): string {
  return places.length > 0 ? `/compare?places=${places.join(',')}` : '/compare';
}
