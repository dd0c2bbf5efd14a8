import type { Language } from '../domain/bilingual.ts';

/** What the tools say of themselves, for whichever model reads them. */
export const TOOL_WORDS = {
  instructions:
    "Figures of Mexico's security policy: homicide, extortion, disappearance and other crimes, as published, each with source, edition and link. Quote the verdict and its caveats as they are given. A gap is never zero; nothing is added or compared across a change of method; `not-comparable` is an answer. Find codes with search_places and ids with search_indicators first.",
  searchPlaces:
    'Places of Mexico by name: the nation (00), states, groups of states, municipalities; gives codes.',
  searchIndicators:
    'What is counted: ids, names, units, definitions, how far each reaches. Without a text all of them.',
  figure:
    'One indicator in one region by month (yearly ones by year): values and gaps with their reasons, sources and link.',
  comparison:
    'Two windows of one indicator compared: verdict (falling, rising, no-clear-change, not-comparable), ratio with its 95 % interval, and the caveats that must be quoted with it. Region `all` judges the 32 states together.',
  searchClaims: 'Public statements on security and, of each, what the data say, in short; gives ids.',
  claim:
    'One public statement with its finding: holds, other-size, falls-short, opposite or cannot-tell, and the arithmetic.',
  parameters: {
    text: 'Part of a name or id, accents and case aside; left out: all.',
    lang: 'Language of sentences: es (default) or en.',
  },
} as const;

interface AnswerWords {
  readonly figure: (name: string, region: string, window: string, values: number, gaps: number) => string;
  readonly family: (name: string, window: string, base: string, falling: number, rising: number) => string;
  readonly comparison: (name: string, region: string, window: string, base: string, said: string) => string;
  readonly places: (count: number) => string;
  readonly indicators: (count: number) => string;
  readonly claims: (count: number) => string;
}

/** The sentence that stands before the figures of an answer. */
export const ANSWER_WORDS: Readonly<Record<Language, AnswerWords>> = {
  es: {
    figure: (name, region, window, values, gaps) =>
      `${name}, ${region}, ${window}: ${values} valores y ${gaps} huecos, cada uno con su razón.`,
    family: (name, window, base, falling, rising) =>
      `${name}, los 32 estados, ${window} frente a ${base}: ${falling} a la baja y ${rising} al alza, ya descontadas las falsas alarmas de juzgar tantos a la vez.`,
    comparison: (name, region, window, base, said) =>
      `${name}, ${region}, ${window} frente a ${base}: ${said}`,
    places: (count) => `Lugares encontrados: ${count}.`,
    indicators: (count) => `Indicadores encontrados: ${count}.`,
    claims: (count) => `Afirmaciones encontradas: ${count}.`,
  },
  en: {
    figure: (name, region, window, values, gaps) =>
      `${name}, ${region}, ${window}: ${values} values and ${gaps} gaps, each with its reason.`,
    family: (name, window, base, falling, rising) =>
      `${name}, the 32 states, ${window} against ${base}: ${falling} falling and ${rising} rising, false alarms of judging so many at once allowed for.`,
    comparison: (name, region, window, base, said) =>
      `${name}, ${region}, ${window} against ${base}: ${said}`,
    places: (count) => `Places found: ${count}.`,
    indicators: (count) => `Indicators found: ${count}.`,
    claims: (count) => `Claims found: ${count}.`,
  },
};
