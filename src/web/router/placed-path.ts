import { findState, NATION, type RegionCode } from '../../domain/place/region.ts';
import type { View } from '../../domain/view/view.ts';

/** The page of a place, with the state that its address names; the page of them all names none. */
const PLACE = /\/place(?:\/(\d{2})\d*)?$/;

/** The view of a page: that of a place has its state in its path, not in its query. */
export function placedView(page: string, view: View): View {
  const found = PLACE.exec(page);
  return found ? { ...view, region: found[1] ?? NATION } : view;
}

/** The path under which a region is shown after a choice on some page: from the page of a place that of another. */
export function placedPath(path: string, region: RegionCode): string {
  const found = PLACE.exec(path);
  if (!found || (found[1] ?? NATION) === region) return path;
  const own = findState(region) ? `/place/${region}` : region === NATION ? '/place' : '/region';
  return path.slice(0, found.index) + own;
}

/** The municipality that a page's path names, if it names one. */
export function municipalityOfPath(page: string): RegionCode | undefined {
  return /^\/place\/(\d{5})$/.exec(page)?.[1];
}
