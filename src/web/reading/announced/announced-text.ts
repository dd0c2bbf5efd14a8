import { useCallback } from 'react';
import type { AnnouncedMean } from '../../../domain/record/printed/announced-mean.ts';
import { useDecimals } from '../../ui/format/decimals.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { useWords } from '../../words/words.ts';

/** The newest announced daily mean in one sentence that says that it was announced; nothing where there is none. */
export function useAnnouncedText(): (means: readonly AnnouncedMean[]) => string | undefined {
  const words = useWords('announced');
  const formats = useFormats();
  const decimals = useDecimals();
  return useCallback(
    (means) => {
      const last = means.toSorted((a, b) => a.month.localeCompare(b.month)).at(-1);
      return last && words.newest(decimals(last.perDay, 1), formats.month(last.month));
    },
    [words, formats, decimals],
  );
}
