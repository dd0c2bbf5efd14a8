import type { ApiAnswers } from '../../../contract/pages/drawn-page.ts';
import { REGION_GROUPS, STATES } from '../../../domain/place/region.ts';
import { PAGES } from '../pages.tsx';

/** Addresses of everything worth finding: the pages, every state and group on its page, every statement. */
export async function addressesWorthFinding(api: ApiAnswers): Promise<readonly string[]> {
  const answer = await api(new Request('http://localhost/api/v1/claims'));
  const { claims } = (await answer.json()) as {
    readonly claims: readonly { readonly claim: { readonly id: string } }[];
  };
  return [
    ...PAGES.filter(({ name }) => name !== 'present').map(({ path }) => path),
    ...[...STATES.map(({ code }) => code), ...REGION_GROUPS.map(({ id }) => id)].map(
      (code) => `/region?r=${code}`,
    ),
    ...claims.map(({ claim }) => `/claims?claim=${claim.id}`),
  ];
}
