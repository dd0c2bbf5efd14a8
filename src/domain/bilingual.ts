/**
 * The languages that Saldo speaks: Mexican Spanish first, English equal to it. One more is its code here, its
 * sentences in the files `*.words.ts`, and its folder and row in `web/words`; what is missing does not compile.
 */
export const LANGUAGES = ['es', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The language of a code, if Saldo speaks it.
 * @example findLanguage('en') // 'en'
 */
export function findLanguage(code: string | null | undefined): Language | undefined {
  return LANGUAGES.find((each) => each === code);
}

/**
 * The first of a reader's languages that Saldo speaks, by tags such as `en-GB`; Spanish where it speaks none.
 * @example preferredLanguage(['de-DE', 'en-GB']) // 'en'
 */
export function preferredLanguage(tags: readonly string[]): Language {
  const spoken = tags.map((tag) => findLanguage(tag.split('-')[0]?.toLowerCase()));
  return spoken.find((each) => each !== undefined) ?? 'es';
}

/**
 * One thing for every language, made by its code.
 * @example inEveryLanguage((language) => language.toUpperCase()) // { es: 'ES', en: 'EN' }
 */
export function inEveryLanguage<Made>(make: (language: Language) => Made): Readonly<Record<Language, Made>> {
  return Object.fromEntries(LANGUAGES.map((each) => [each, make(each)])) as Record<Language, Made>;
}

/** A sentence or name in every language. */
export type Bilingual = Readonly<Record<Language, string>>;
