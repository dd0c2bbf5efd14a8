import { useFormats } from '../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import type { Origin } from './origin.ts';
import { originText } from './origin-text.ts';

/** Publisher, whether the file is the body's own, and whether the number is a sum; the files by name on pointing. */
export function OriginText({ origin }: { readonly origin: Origin }) {
  const words = useWords();
  const formats = useFormats();
  const language = useLanguage();
  if (origin.sources.length === 0) return null;
  const names = origin.sources.map((each) => each.name[language]).join('; ');
  return <span title={names}>{originText(origin, { words, formats, language })}</span>;
}
