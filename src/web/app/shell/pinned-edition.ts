import type { QueryClient } from '@tanstack/react-query';
import { windowText } from '../../../domain/time/period.ts';
import { parseView } from '../../../domain/view/query.ts';
import type { View } from '../../../domain/view/view.ts';
import { editionQuery } from '../../api/queries.ts';
import { scopeOf } from '../../reading/evidence/scope.ts';
import { placedView } from '../../router/placed-path.ts';
import { pagePathOf } from '../../router/url-state.ts';

/** Periods that say more than their months: what they draw from, and what they stand against. */
const KEPT: readonly View['period'][] = ['since-2018', 'since-2015'];

/** An address of a page as it stands: the edition that is shown, and the months that its period means in it. */
export async function pinnedTo(client: QueryClient, here: string): Promise<string> {
  const edition = await client.ensureQueryData(editionQuery);
  const address = new URL(here);
  const { searchParams: query } = address;
  const view = placedView(pagePathOf(address.pathname), parseView(address.search).view);
  if (!KEPT.includes(view.period)) {
    const { window, base } = scopeOf(view, edition);
    query.set('t', windowText(window));
    query.set('b', windowText(base));
  }
  query.set('edition', edition.id);
  return address.href.replaceAll('%2C', ',');
}
