import { LANGUAGES, type Language } from '../../domain/bilingual.ts';

const KEY = 'saldo-language';

function known(text: string | null): Language | undefined {
  return LANGUAGES.find((each) => each === text);
}

function remembered(): Language | undefined {
  try {
    return known(localStorage.getItem(KEY));
  } catch {
    return undefined;
  }
}

/** The language of a first visit: the first of the browser's that Saldo speaks, else Spanish. */
function preferred(): Language {
  const spoken = navigator.languages.map((tag) => known(tag.slice(0, 2)));
  return spoken.find((each) => each !== undefined) ?? 'es';
}

/** The language of an address: its own `lang`, else the one chosen earlier, else the browser's. */
export function languageOf(search: string): Language {
  return known(new URLSearchParams(search).get('lang')) ?? remembered() ?? preferred();
}

/** Remembers the language for addresses that name none. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage may be denied: the address still carries the language.
  }
}
