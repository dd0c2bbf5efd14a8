import { useState } from 'react';
import { PageLink } from '../../router/links.tsx';
import { LANGUAGES, type Language } from '../../../domain/bilingual.ts';
import { SPOKEN } from '../../words/languages.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { Navigation } from './Navigation.tsx';
import { chooseTheme, currentTheme, nextTheme } from '../theme.ts';

interface HeaderProps {
  readonly onLanguage: (language: Language) => void;
}

/** The wordmark, the sections, and the choice of language and appearance. */
export function Header({ onLanguage }: HeaderProps) {
  const words = useWords().shell;
  return (
    <header className="border-b border-rule">
      <div className="sheet flex flex-wrap items-center gap-x-6 gap-y-1 py-1.5">
        <p className="flex items-baseline gap-3">
          <PageLink to="/" className="font-serif text-xl font-bold tracking-tight">
            {words.name}
          </PageLink>
          <span className="hidden text-xs text-soft wide:inline">{words.tagline}</span>
        </p>
        <Navigation />
        <div className="screen-only ml-auto flex items-center gap-4 text-sm">
          <PageLink to="/present" className="hidden hover:underline lg:inline">
            {words.pages.present}
          </PageLink>
          <LanguageButtons onLanguage={onLanguage} />
          <ThemeButton />
        </div>
      </div>
    </header>
  );
}

/** The other languages, each by its own name. */
function LanguageButtons({ onLanguage }: HeaderProps) {
  const language = useLanguage();
  return LANGUAGES.filter((each) => each !== language).map((each) => (
    <button key={each} type="button" lang={each} className="hover:underline" onClick={() => onLanguage(each)}>
      {SPOKEN[each].name}
    </button>
  ));
}

function ThemeButton() {
  const words = useWords().shell;
  const [theme, setTheme] = useState(currentTheme);
  return (
    <button
      type="button"
      className="inline-flex items-center gap-1.5 hover:underline"
      aria-label={`${words.theme}: ${words.themes[theme]}`}
      title={`${words.theme}: ${words.themes[theme]}`}
      onClick={() => {
        const next = nextTheme(theme);
        chooseTheme(next);
        setTheme(next);
      }}
    >
      <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
        <circle
          cx="8"
          cy="8"
          r="6.5"
          fill={theme === 'dark' ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.5"
        />
        {theme === 'auto' && <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />}
      </svg>
    </button>
  );
}
