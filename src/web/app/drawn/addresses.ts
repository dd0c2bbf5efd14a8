import type { ApiAnswers } from '../../../contract/pages/drawn-page.ts';
import { REGION_GROUPS, STATES } from '../../../domain/place/region.ts';
import { claimAddress } from '../../router/claim-path.ts';
import { placeAddress } from '../../router/region-path.ts';
import { PAGES } from '../pages.tsx';

/** Addresses of everything worth finding: the pages, every state and group, every statement on its own page. */
export async function addressesWorthFinding(api: ApiAnswers): Promise<readonly string[]> {
  const answer = await api(new Request('http://localhost/api/v1/claims'));
  const { claims } = (await answer.json()) as {
    readonly claims: readonly { readonly claim: { readonly id: string } }[];
  };
  return [
    ...PAGES.filter(({ name }) => name !== 'present').map(({ path }) => path),
    ...[...STATES.map(({ code }) => code), ...REGION_GROUPS.map(({ id }) => id)].map(placeAddress),
    ...claims.map(({ claim }) => claimAddress(claim.id)),
  ];
}
