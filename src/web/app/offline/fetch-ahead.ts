import type { QueryClient } from '@tanstack/react-query';
import { ADDRESSES, filledAddress } from '../../../contract/addresses.ts';
import type { EditionCatalogue } from '../../../domain/record/edition.ts';
import { answerAt } from '../../api/client.ts';
import { cubeQuery, populationQuery } from '../../api/queries.ts';

/**
 * Lets the browser keep what later views will ask for, so that it is there at once: one answer after another, so that
 * a request of the page itself never waits behind a dozen of these. None is read before a view asks for it.
 */
export async function fetchAhead(
  client: QueryClient,
  { id: edition, coverage }: EditionCatalogue,
): Promise<void> {
  const later = [
    { key: populationQuery(edition).queryKey, address: filledAddress(ADDRESSES.population, { edition }) },
    ...coverage.map(({ indicator }) => ({
      key: cubeQuery(edition, indicator).queryKey,
      address: filledAddress(ADDRESSES.cube, { edition, indicator }),
    })),
  ];
  for (const { key, address } of later) {
    if (client.getQueryData(key) === undefined) await (await answerAt(address)).arrayBuffer();
  }
}
