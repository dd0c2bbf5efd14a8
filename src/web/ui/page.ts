import type { View } from '../../domain/view.ts';

/** What every page is given: the view as it stands in the URL, and the way to change it. */
export interface PageProps {
  readonly view: View;
  /** Puts another view into the URL; the browser's back returns to this one. */
  readonly onView: (next: View) => void;
}
