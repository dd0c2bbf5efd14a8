import { useMemo } from 'react';
import type { Claim } from '../../../domain/claims/claim.ts';
import type { Finding } from '../../../domain/claims/finding.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { claimSpeechIn, type ClaimSpeech } from './claim-text.ts';

/** A statement and what came out of it, as every part of its arithmetic is given it. */
export interface ArithmeticProps {
  readonly claim: Claim;
  readonly finding: Finding;
}

/** Everything that claims are put into words with, in the language in use. */
export function useClaimSpeech(): ClaimSpeech {
  const words = useWords('claims');
  const language = useLanguage();
  return useMemo(() => claimSpeechIn(language, words), [language, words]);
}
