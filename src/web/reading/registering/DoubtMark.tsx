import type { Comparison } from '../../../domain/judgement/comparison.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { belowText } from '../verdict/unclear-text.ts';
import { breakNote } from './break-note.ts';

/** What a short cell must not leave out: under which size a change cannot be distinguished from noise, and that registering may have changed. */
export function DoubtMark({ comparison }: { readonly comparison: Comparison }) {
  const words = useWords();
  const own = useWords('reading');
  const formats = useFormats();
  const note = breakNote(comparison, own, formats, useLanguage());
  const said = [belowText(comparison, words, formats), note && own.registeringShort].filter(Boolean);
  if (said.length === 0) return null;
  return (
    <span className="block text-xs whitespace-normal text-soft" title={note || undefined}>
      {said.join('; ')}
    </span>
  );
}
