import type { Language } from '../../domain/bilingual.ts';
import { SPOKEN, type SectionName, type WordsOf } from './languages.ts';

const wanted = new Set<SectionName>(['frame']);
let inUse: Language = 'es';

async function loadSections(names: Iterable<SectionName>): Promise<void> {
  const { sections } = SPOKEN[inUse];
  const loads = [...names].map((each) => {
    wanted.add(each);
    return sections[each].load();
  });
  await Promise.all(loads);
}

/**
 * Takes a language into use: fetches the sections named and every one that was wanted so far, so that a page changes
 * its language at once and never waits in the middle. Gives what the first paint says.
 */
export async function loadWords(
  language: Language,
  names: readonly SectionName[] = [],
): Promise<WordsOf<'frame'>> {
  inUse = language;
  await loadSections(new Set([...wanted, ...names]));
  return SPOKEN[language].sections.frame.load();
}

/** Fetches code and, beside it, the sections that it speaks with, so that neither waits for the other. */
export async function withWords<Code>(
  names: readonly SectionName[],
  code: () => Promise<Code>,
): Promise<Code> {
  const [part] = await Promise.all([code(), loadSections(names)]);
  return part;
}
