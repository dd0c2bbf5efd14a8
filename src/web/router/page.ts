import type { View } from '../../domain/view/view.ts';

/** Which filters a page uses: all four, region with period and base, period with base, the region alone, or none. */
export type PageFilters = 'all' | 'windows' | 'months' | 'region' | 'none';

/** What every page is given: the view as it stands in the URL, and the way to change it. */
export interface PageProps {
  readonly view: View;
  /** Puts another view into the URL; the browser's back returns to this one. */
  readonly onView: (next: View) => void;
}
