import type { Language } from '../../../domain/bilingual.ts';
import type { Comparison } from '../../../domain/judgement/comparison.ts';
import { regionName } from '../../../domain/place/region.ts';
import type { RegisteringBreak } from '../../../domain/record/curated/registering-break.ts';
import type { Formats } from '../../ui/format/format.ts';
import type { WordsOf } from '../../words/languages.ts';

/**
 * That a verdict rests on months from which a state registers otherwise: which state, from when, from which usual
 * month to which. A sentence; empty where the verdict rests on none.
 */
export function breakNote(
  comparison: Comparison,
  own: WordsOf<'reading'>,
  formats: Formats,
  language: Language,
): string {
  return comparison.verdict === 'not-comparable'
    ? ''
    : breaksText(comparison.registeringBreaks, own, formats, language);
}

/** The same of breaks that are marked on a chart. */
export function breaksText(
  breaks: readonly RegisteringBreak[],
  own: WordsOf<'reading'>,
  formats: Formats,
  language: Language,
): string {
  if (breaks.length === 0) return '';
  const said = breaks.map(({ region, month, before, after }) =>
    own.registeringBreak(
      regionName(region)[language],
      formats.month(month),
      formats.count(before),
      formats.count(after),
    ),
  );
  return own.registeringBreaks(said.join('; '));
}
