import { findLanguage, preferredLanguage, type Language } from '../../domain/bilingual.ts';

const KEY = 'saldo-language';

function remembered(): Language | undefined {
  try {
    return findLanguage(localStorage.getItem(KEY));
  } catch {
    return undefined;
  }
}

/** The language of an address: its own `lang`, else the one chosen earlier, else the browser's. */
export function languageOf(search: string): Language {
  return (
    findLanguage(new URLSearchParams(search).get('lang')) ??
    remembered() ??
    preferredLanguage(navigator.languages)
  );
}

/** Remembers the language for addresses that name none. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage may be denied: the address still carries the language.
  }
}
