import type { Language } from '../domain/bilingual.ts';
import { codesOf, regionName, type RegionCode } from '../domain/place/region.ts';
import type { Comparison } from '../domain/judgement/comparison.ts';
import { changeTextOf } from '../web/reading/verdict/change-text.ts';
import { formatsFor, type Formats } from '../web/ui/format/format.ts';
import { SPOKEN } from '../web/words/languages.ts';

/** How answers are put in words in one language: the pages' own sentences. */
export interface ToolSpeech {
  readonly language: Language;
  readonly formats: Formats;
  readonly regionTitle: (region: RegionCode) => string;
  /** The verdict with its change, interval and every caveat, in one breath, and the caveats alone. */
  readonly verdict: (comparison: Comparison) => { readonly whole: string; readonly note: string };
}

/** The speech of a language; its sentences are fetched when it is first used. */
export async function speechOf(language: Language): Promise<ToolSpeech> {
  const { sections } = SPOKEN[language];
  const [words, own] = await Promise.all([sections.frame.load(), sections.reading.load()]);
  const formats = formatsFor(language);
  return {
    language,
    formats,
    regionTitle: (region) => formats.list(codesOf(region).map((code) => regionName(code)[language])),
    verdict: (comparison) => {
      const { whole, note } = changeTextOf(comparison, { words, own, formats, language });
      return { whole: whole.includes(note) ? whole : `${whole}. ${note}`, note };
    },
  };
}
