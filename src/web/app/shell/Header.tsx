import { useSyncExternalStore } from 'react';
import { PageLink } from '../../router/links.tsx';
import { LANGUAGES, type Language } from '../../../domain/bilingual.ts';
import { SPOKEN } from '../../words/languages.ts';
import { SearchSign } from '../../ui/signs.tsx';
import { useLanguage, useWords } from '../../words/words.ts';
import { Navigation } from './Navigation.tsx';
import { chooseTheme, currentTheme, nextTheme, themeAnywhere, watchTheme } from '../theme.ts';

interface LanguageProps {
  readonly onLanguage: (language: Language) => void;
}

interface HeaderProps extends LanguageProps {
  readonly onSearch: () => void;
}

/** The wordmark, the sections, the search, and the choice of language and appearance. */
export function Header({ onLanguage, onSearch }: HeaderProps) {
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
          <SearchButton onSearch={onSearch} />
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

/** What looks like the field that it opens; on a phone its sign alone. */
function SearchButton({ onSearch }: Pick<HeaderProps, 'onSearch'>) {
  const words = useWords().shell;
  return (
    <button
      type="button"
      aria-label={words.search}
      aria-haspopup="dialog"
      aria-keyshortcuts="/ Control+K"
      className="inline-flex items-center gap-2 py-0.5 hover:border-ink wide:w-44 wide:border wide:border-edge wide:px-2"
      onClick={onSearch}
    >
      <SearchSign />
      <span className="hidden grow text-left text-soft xl:inline">{words.search}</span>
      <kbd aria-hidden="true" className="hidden font-sans text-xs text-soft wide:inline">
        /
      </kbd>
    </button>
  );
}

/** The other languages, each by its own name; by their place, so that the focus stays when the language changes. */
function LanguageButtons({ onLanguage }: LanguageProps) {
  const language = useLanguage();
  return LANGUAGES.filter((each) => each !== language).map((each, place) => (
    <button
      key={place}
      type="button"
      lang={each}
      className="hover:underline"
      onClick={() => onLanguage(each)}
    >
      {SPOKEN[each].name}
    </button>
  ));
}

function ThemeButton() {
  const words = useWords().shell;
  const theme = useSyncExternalStore(watchTheme, currentTheme, themeAnywhere);
  return (
    <button
      type="button"
      className="inline-flex items-center gap-1.5 hover:underline"
      aria-label={`${words.theme}: ${words.themes[theme]}`}
      title={`${words.theme}: ${words.themes[theme]}`}
      onClick={() => chooseTheme(nextTheme(theme))}
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
