import { useMemo } from 'react';
import { useDecimals } from '../../ui/format/decimals.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { useClaimsWords } from '../../words/claims.ts';
import { useLanguage } from '../../words/words.ts';
import type { ClaimSpeech } from './claim-text.ts';

/** Everything that claims are put into words with, in the language in use. */
export function useClaimSpeech(): ClaimSpeech {
  const words = useClaimsWords();
  const language = useLanguage();
  const formats = useFormats();
  const decimals = useDecimals();
  return useMemo(() => ({ words, language, formats, decimals }), [words, language, formats, decimals]);
}
