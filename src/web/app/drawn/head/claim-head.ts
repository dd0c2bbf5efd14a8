import type { QueryClient } from '@tanstack/react-query';
import { claimReview } from '../../../../domain/claims/ledger/claim-review.ts';
import type { PageAsked } from '../../../../contract/pages/drawn-page.ts';
import { claimsQuery } from '../../../api/claims-queries.ts';
import { claimSentence, claimSpeechIn, claimTitle } from '../../../features/claims/claim-text.ts';
import { claimOfPath } from '../../../router/claim-path.ts';
import { SPOKEN } from '../../../words/languages.ts';

/** What programs read of one statement's page besides its data. */
interface ClaimHead {
  /** The finding, who said it, and when: the title beside a shared link. */
  readonly title: string;
  /** The statement's own picture. */
  readonly image: string;
  /** The finding as a ClaimReview; nothing where the statement cannot be decided. */
  readonly review?: object;
}

/** The head of the statement that a page is about; nothing for every other page. */
export function claimHeadOf(
  form: PageAsked,
  address: string,
  edition: string,
  client: QueryClient,
): ClaimHead | undefined {
  const { language, origin } = form;
  const id = claimOfPath(form.path);
  const list = client.getQueryData(claimsQuery(edition).queryKey)?.claims ?? [];
  const judged = id === undefined ? undefined : list.find(({ claim }) => claim.id === id);
  const found = SPOKEN[language].sections.claims.read();
  if (!judged || !('words' in found)) return undefined;
  const speech = claimSpeechIn(language, found.words);
  const explanation = claimSentence(judged, speech);
  const review = claimReview(judged.claim, judged.finding, { origin, address, language, explanation });
  return {
    title: claimTitle(judged, speech),
    image: `${origin}/api/v1/figures/claim.png?claim=${id}&lang=${language}&size=card`,
    ...(review ? { review } : {}),
  };
}
