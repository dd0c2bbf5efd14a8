import type { Language } from '../../bilingual.ts';
import type { Claim, SpeakerKind } from '../claim.ts';
import { OUTCOME_NAMES } from '../claims.words.ts';
import type { Finding } from '../finding.ts';
import type { FindingOutcome } from '../part/part.ts';

/** A rating from 1 to 5, as ClaimReview has it. */
const RATINGS: Readonly<Record<Decided, number>> = {
  holds: 5,
  'other-size': 4,
  'falls-short': 2,
  opposite: 1,
};

type Decided = Exclude<FindingOutcome, 'cannot-tell'>;

/** The finding of one statement as schema.org's ClaimReview. */
export interface ClaimReview {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'ClaimReview';
  readonly url: string;
  readonly inLanguage: Language;
  readonly claimReviewed: string;
  readonly author: { readonly '@type': 'Organization'; readonly name: 'Saldo'; readonly url: string };
  readonly itemReviewed: {
    readonly '@type': 'Claim';
    readonly datePublished?: string;
    readonly author: { readonly '@type': 'Person' | 'Organization'; readonly name: string };
    readonly appearance: { readonly '@type': 'CreativeWork'; readonly url: string; readonly name: string };
  };
  readonly reviewRating: {
    readonly '@type': 'Rating';
    readonly alternateName: string;
    readonly ratingExplanation: string;
    readonly ratingValue: number;
    readonly bestRating: 5;
    readonly worstRating: 1;
  };
}

/** Where a review stands, in which language, and what was found in a sentence of the page. */
interface ReviewContext {
  /** Scheme and host that readers reach the product by. */
  readonly origin: string;
  readonly address: string;
  readonly language: Language;
  /** The finding with its figures and what surrounds it. */
  readonly explanation: string;
}

/** Those who speak as persons; every other name in the table is that of a body or of a page. */
const PERSONS: readonly SpeakerKind[] = ['government'];

/** The structured data of one statement's page; nothing where the data at hand do not decide it, since a review rates. */
export function claimReview(
  claim: Claim,
  { outcome }: Pick<Finding, 'outcome'>,
  { origin, address, language, explanation }: ReviewContext,
): ClaimReview | undefined {
  if (outcome === 'cannot-tell') return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: address,
    inLanguage: language,
    claimReviewed: claim.paraphrase[language],
    author: { '@type': 'Organization', name: 'Saldo', url: origin },
    itemReviewed: {
      '@type': 'Claim',
      ...(claim.statedOn === null ? {} : { datePublished: claim.statedOn }),
      author: {
        '@type': PERSONS.includes(claim.speakerKind) ? 'Person' : 'Organization',
        name: claim.speaker,
      },
      appearance: { '@type': 'CreativeWork', url: claim.link, name: claim.sourceTitle },
    },
    reviewRating: {
      '@type': 'Rating',
      alternateName: OUTCOME_NAMES[outcome][language],
      ratingExplanation: explanation,
      ratingValue: RATINGS[outcome],
      bestRating: 5,
      worstRating: 1,
    },
  };
}
