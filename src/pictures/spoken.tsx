import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '../domain/bilingual.ts';
import { SPOKEN, type SectionName } from '../web/words/languages.ts';
import { LanguageProvider } from '../web/words/words.ts';

/**
 * What the hooks of a page say in a language, without the page: sections are fetched first, then the hook is called
 * once inside a drawing that is thrown away. So a picture has the page's own sentences, not a second set of them.
 */
export async function spoken<Said>(
  language: Language,
  sections: readonly SectionName[],
  useSaying: () => Said,
): Promise<Said> {
  await Promise.all((['frame', ...sections] as const).map((each) => SPOKEN[language].sections[each].load()));
  const said: Said[] = [];
  function Saying() {
    said.push(useSaying());
    return null;
  }
  renderToStaticMarkup(
    <LanguageProvider value={language}>
      <Saying />
    </LanguageProvider>,
  );
  const [first] = said;
  if (first === undefined) throw new Error('nothing was said');
  return first;
}
