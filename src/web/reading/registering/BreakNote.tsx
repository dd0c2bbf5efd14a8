import type { Comparison } from '../../../domain/judgement/comparison.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { breakNote } from './break-note.ts';

/** The sentence on registering breaks alone, for where the words of changes come after the first figures. */
export function BreakNote({ comparison }: { readonly comparison: Comparison }) {
  return breakNote(comparison, useWords('reading'), useFormats(), useLanguage());
}
