import { stateOfMunicipality } from '../../domain/place/municipality.ts';
import type { RegionCode } from '../../domain/place/region.ts';
import { parseView } from '../../domain/view/query.ts';
import { pagePathOf } from './url-state.ts';

/**
 * The address that `/region/25` is short for, `/region?r=25`, other parameters kept; nothing for any other
 * path, and nothing for a code that names no region.
 */
export function regionAddress(path: string, search: string): string | undefined {
  const page = pagePathOf(path);
  const code = /^\/region\/([\w,-]+)$/.exec(page)?.[1];
  if (!code || parseView(`r=${code}`).problems.length > 0) return undefined;
  const query = new URLSearchParams(search);
  query.set('r', code);
  const base = path.slice(0, path.length - page.length);
  return `${base}/region?${query.toString().replaceAll('%2C', ',')}`;
}

/** Where a place is shown: the nation, a state or a group on its page, a municipality in the table of its state. */
export function placeAddress(code: RegionCode): string {
  return /^\d{5}$/.test(code) ? `/region?r=${stateOfMunicipality(code)}#municipalities` : `/region?r=${code}`;
}
