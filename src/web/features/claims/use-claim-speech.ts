import { useMemo } from 'react';
import type { Claim } from '../../../domain/claims/claim.ts';
import type { Finding } from '../../../domain/claims/finding.ts';
import { useDecimals } from '../../ui/format/decimals.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import type { ClaimSpeech } from './claim-text.ts';

/** A statement and what came out of it, as every part of its arithmetic is given it. */
export interface ArithmeticProps {
  readonly claim: Claim;
  readonly finding: Finding;
}

/** Everything that claims are put into words with, in the language in use. */
export function useClaimSpeech(): ClaimSpeech {
  const words = useWords('claims');
  const language = useLanguage();
  const formats = useFormats();
  const decimals = useDecimals();
  return useMemo(() => ({ words, language, formats, decimals }), [words, language, formats, decimals]);
}
