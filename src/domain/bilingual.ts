/**
 * The languages that Saldo speaks: Mexican Spanish first, English equal to it. One more is its code here, its
 * sentences in the files `*.words.ts`, and its folder and row in `web/words`; what is missing does not compile.
 */
export const LANGUAGES = ['es', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One thing for every language, made by its code. */
export function inEveryLanguage<Made>(make: (language: Language) => Made): Readonly<Record<Language, Made>> {
  return Object.fromEntries(LANGUAGES.map((each) => [each, make(each)])) as Record<Language, Made>;
}

/** A sentence or name in every language. */
export type Bilingual = Readonly<Record<Language, string>>;
