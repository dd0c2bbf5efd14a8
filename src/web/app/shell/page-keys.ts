import type { QueryClient } from '@tanstack/react-query';
import { parseView } from '../../../domain/view/query.ts';
import { steppedPeriod } from '../../../domain/view/step-period.ts';
import { editionQuery } from '../../api/queries.ts';
import { resolvedIn } from '../../features/filter/use-resolved.ts';
import { toggleFullScreen } from '../../features/shortcuts/full-screen.ts';
import type { PageFilters, PageProps } from '../../router/page.ts';
import { placedView } from '../../router/placed-path.ts';
import { pagePathOf } from '../../router/url-state.ts';
import type { PageShortcut } from './shortcuts.ts';

/** The page that a key acts on. */
export interface KeyedPage extends Pick<PageProps, 'onView'> {
  /** Which filters it has: keys step through periods only where it has one. */
  readonly filters: PageFilters;
  readonly client: QueryClient;
}

function stepPeriod({ onView, filters, client }: KeyedPage, step: -1 | 1): void {
  const edition = client.getQueryData(editionQuery.queryKey);
  if (!edition || filters === 'none' || filters === 'region') return;
  // By the address: pressed twice before anything is drawn, two steps.
  const { pathname, search } = window.location;
  const view = placedView(pagePathOf(pathname), parseView(search).view);
  const { within, withPeriod } = resolvedIn(view, edition);
  const period = steppedPeriod(view.period, step, within);
  if (period !== view.period) onView(withPeriod(view, period));
}

/** Does to the page what a key asks for. */
export function actOnPage(shortcut: PageShortcut, page: KeyedPage): void {
  if (shortcut === 'full-screen') void toggleFullScreen();
  else stepPeriod(page, shortcut === 'earlier' ? -1 : 1);
}
