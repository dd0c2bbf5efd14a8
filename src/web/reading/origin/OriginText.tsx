import { useFormats } from '../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import type { Origin } from './origin.ts';

/** A publisher by the letters that it goes by, where its name gives them: SESNSP, CNB. */
function shortPublisher(name: string): string {
  return /\(([A-Z]{2,})\)/.exec(name)?.[1] ?? name.replace(/\s*\(.*\)/, '');
}

/** Publisher, whether the file is the body's own, and whether the number is a sum. */
export function OriginText({ origin }: { readonly origin: Origin }) {
  const words = useWords().judgement.origin;
  const formats = useFormats();
  const language = useLanguage();
  if (origin.sources.length === 0) return null;
  const own = origin.provenances[0] === 'official' ? words.official : words.republished;
  const provenance = origin.provenances.length > 1 ? words.mixed : own;
  const publishers = [...new Set(origin.sources.map((each) => shortPublisher(each.publisher)))];
  const names = origin.sources.map((each) => each.name[language]).join('; ');
  const isMixed = origin.bases.includes('sum-of-states') && origin.bases.includes('published-total');
  const bases = isMixed
    ? [words.bothBases]
    : origin.bases.flatMap((each) => (each === 'reported' ? [] : words.bases[each]));
  return (
    <span title={names}>{[words.sourceLine(formats.list(publishers), provenance), ...bases].join('; ')}</span>
  );
}
