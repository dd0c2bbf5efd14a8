import { NATION, type RegionCode } from '../../domain/place/region.ts';
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

/** Where a place is shown: a state or a municipality under its code, the nation or a group on the page of regions. */
export function placeAddress(code: RegionCode): string {
  return /^(\d{2}|\d{5})$/.test(code) && code !== NATION ? `/place/${code}` : `/region?r=${code}`;
}
