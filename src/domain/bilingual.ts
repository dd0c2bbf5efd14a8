/** The two languages that Saldo speaks: Mexican Spanish first, English equal to it. */
export const LANGUAGES = ['es', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A sentence or name in both languages. */
export interface Bilingual {
  readonly es: string;
  readonly en: string;
}
