import type { Language } from '../../bilingual.ts';
import type { Claim } from '../claim.ts';
import { OUTCOME_NAMES, OUTCOME_SENTENCES } from '../claims.words.ts';
import type { Finding } from '../finding.ts';
import type { FindingOutcome } from '../part/part.ts';

/** A rating from 1 to 5, as ClaimReview has it; nothing where a statement is undecided. */
const RATINGS: Readonly<Record<FindingOutcome, number | null>> = {
  holds: 5,
  'other-size': 4,
  'falls-short': 2,
  opposite: 1,
  'cannot-tell': null,
};

/** The finding of one statement as schema.org's ClaimReview. */
export interface ClaimReview {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'ClaimReview';
  readonly url: string;
  readonly inLanguage: Language;
  readonly claimReviewed: string;
  readonly author: { readonly '@type': 'Organization'; readonly name: 'Saldo' };
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
    readonly ratingValue?: number;
    readonly bestRating?: 5;
    readonly worstRating?: 1;
  };
}

/** Where a review stands, in which language, and what was found in a sentence of the page. */
export interface ReviewContext {
  readonly address: string;
  readonly language: Language;
  /** The finding with its figures and what surrounds it; the outcome's definition where it is left out. */
  readonly explanation?: string;
}

function ratingOf(
  outcome: FindingOutcome,
  { language, explanation }: ReviewContext,
): ClaimReview['reviewRating'] {
  const value = RATINGS[outcome];
  return {
    '@type': 'Rating',
    alternateName: OUTCOME_NAMES[outcome][language],
    ratingExplanation: explanation ?? OUTCOME_SENTENCES[outcome][language],
    ...(value === null ? {} : { ratingValue: value, bestRating: 5, worstRating: 1 }),
  };
}

/** The structured data of one statement's page; an undecided one carries no rating value. */
export function claimReview(
  claim: Claim,
  { outcome }: Pick<Finding, 'outcome'>,
  context: ReviewContext,
): ClaimReview {
  const { address, language } = context;
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: address,
    inLanguage: language,
    claimReviewed: claim.paraphrase[language],
    author: { '@type': 'Organization', name: 'Saldo' },
    itemReviewed: {
      '@type': 'Claim',
      ...(claim.statedOn === null ? {} : { datePublished: claim.statedOn }),
      author: {
        '@type': claim.speakerKind === 'government' ? 'Person' : 'Organization',
        name: claim.speaker,
      },
      appearance: { '@type': 'CreativeWork', url: claim.link, name: claim.sourceTitle },
    },
    reviewRating: ratingOf(outcome, context),
  };
}
