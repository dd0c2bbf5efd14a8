import type { Language } from '../../domain/bilingual.ts';
import { en } from './en/sections.ts';
import { es } from './es/sections.ts';
import type { Section } from './section.ts';

type Spanish = typeof es;

/** A part of the sentences that is fetched by itself: the first paint's, a page's, or those of what several pages show. */
export type SectionName = keyof Spanish;

/** The sentences of one section, in the shape that every language has. */
export type WordsOf<S extends SectionName> = Spanish[S] extends Section<infer Sentences> ? Sentences : never;

/** How one language is written, and the way to its sentences. */
interface Spoken {
  /** Its own name in itself, for the switch. */
  readonly name: string;
  /** The tag of pages in it, of its numbers and its dates. */
  readonly locale: string;
  /** The tag of days and hours, by a clock of 24 hours. */
  readonly clockLocale: string;
  /** What stands between the two ends of a range: "January to March". */
  readonly until: string;
  /** What stands in place of the size of a rise that may be over tenfold. */
  readonly sizeUnknown: string;
  readonly sections: { readonly [S in SectionName]: Section<WordsOf<S>> };
}

/** Every language that the pages speak. To add one: a folder of its sections, and its row here. */
export const SPOKEN: Readonly<Record<Language, Spoken>> = {
  es: {
    name: 'Español',
    locale: 'es-MX',
    clockLocale: 'es-MX',
    until: ' a ',
    sizeUnknown: '(no se puede saber cuánto)',
    sections: es,
  },
  en: {
    name: 'English',
    locale: 'en',
    clockLocale: 'en-GB',
    until: ' to ',
    sizeUnknown: '(by how much cannot be told)',
    sections: en,
  },
};
