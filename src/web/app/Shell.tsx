import { Suspense, useEffect, useRef } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import type { Language } from '../../domain/bilingual.ts';
import { FilterBar } from '../features/filter/FilterBar.tsx';
import { LinksProvider } from '../ui/links.tsx';
import type { PageProps } from '../ui/page.ts';
import { Loading } from '../ui/states.tsx';
import { useLanguage, useWords } from '../words/words.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { MangledNotice, OfflineNotice } from './Notices.tsx';
import { PAGES } from './pages.tsx';
import { useUrlState } from './url-state.ts';

interface ShellProps {
  readonly onLanguage: (language: Language) => void;
}

/** Everything around a page: header, filter bar, notices, footer; and the page that the address names. */
export function Shell({ onLanguage }: ShellProps) {
  const language = useLanguage();
  const words = useWords().shell;
  const [path] = useLocation();
  const { view, problems, onView, links } = useUrlState(language);
  const page = PAGES.find((each) => each.path === path);
  usePageChange(page ? words.pageTitle(words.pages[page.name]) : words.name, path);
  return (
    <LinksProvider value={links}>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-20 focus:bg-ink focus:p-2 focus:text-paper"
      >
        {words.skip}
      </a>
      <Header onLanguage={() => onLanguage(language === 'es' ? 'en' : 'es')} />
      {page?.filtered && <FilterBar view={view} onView={onView} />}
      <div className="sheet flex flex-col gap-2 empty:hidden">
        <OfflineNotice />
        <MangledNotice problems={problems} />
      </div>
      <main id="content" tabIndex={-1} className="sheet outline-none">
        <ErrorBoundary key={path}>
          <Suspense fallback={<Loading className="my-6 min-h-[70vh]" />}>
            <PageSwitch view={view} onView={onView} />
          </Suspense>
        </ErrorBoundary>
      </main>
      <Footer />
    </LinksProvider>
  );
}

function PageSwitch(props: PageProps) {
  return (
    <Switch>
      {PAGES.map(({ path, component: Page }) => (
        <Route key={path} path={path}>
          <Page {...props} />
        </Route>
      ))}
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  );
}

/** Titles the document; on the way to another page, starts at its top with the focus on its content. */
function usePageChange(title: string, path: string): void {
  const shown = useRef(path);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true });
  }, [path]);
}
