import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { lazily } from '../../ui/lazily.ts';
import type { Language } from '../../../domain/bilingual.ts';
import { FilterBar } from '../../features/filter/FilterBar.tsx';
import { LinksProvider } from '../../router/links.tsx';
import { useTypedAhead } from '../../ui/keys/typed-ahead.ts';
import { Loading } from '../../ui/states.tsx';
import { useLanguage, useWords } from '../../words/words.ts';
import { useRegionTitle } from '../../reading/scope/region-title.ts';
import { Answering, TakenOver } from '../drawn/TakenOver.tsx';
import { pageTitle } from '../drawn/title.ts';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { isTranslated } from '../readers/translated.ts';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { DestinationTabs } from './Navigation.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { UnreadableNotice, OfflineNotice } from './Notices.tsx';
import type { KeyedPage } from './page-keys.ts';
import { useShortcuts, type Overlay } from './shortcuts.ts';
import { findPage } from '../pages.tsx';
import { useSearch } from '../../router/address.ts';
import { placedView } from '../../router/placed-path.ts';
import { usePagePath, useUrlState } from '../../router/url-state.ts';

/** What keys open, and what they do to the page, come once the page is painted; no key is lost before. */
const Overlays = lazily(async () => (await import('./Overlays.tsx')).Overlays);

interface ShellProps {
  readonly onLanguage: (language: Language) => void;
}

/** Everything around a page: header, filter bar, notices, footer; and the page that the address names. */
export function Shell({ onLanguage }: ShellProps) {
  const language = useLanguage();
  const words = useWords().shell;
  const path = usePagePath();
  const { view: asked, problems, onView, links } = useUrlState(language);
  const page = findPage(path);
  const view = placedView(path, asked);
  const filters = page?.filters ?? 'none';
  const [open, setOpen] = useState<Overlay>();
  const take = useTypedAhead(open === 'search', words.search);
  useKeys({ onView, filters, client: useQueryClient() }, setOpen);
  usePageChange(pageTitle(page, view.region, words, useRegionTitle(view.region)), path);
  return (
    <LinksProvider value={links}>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-20 focus:bg-ink focus:p-2 focus:text-paper"
      >
        {words.skip}
      </a>
      <Header onLanguage={onLanguage} onSearch={() => setOpen('search')} />
      <DestinationTabs />
      {filters !== 'none' && <FilterBar view={view} onView={onView} filters={filters} />}
      <div className="screen-only sheet flex flex-col gap-2 *:mt-3">
        <OfflineNotice />
        <UnreadableNotice problems={problems} />
      </div>
      <main id="content" tabIndex={-1} className="sheet flow-root min-h-screen outline-none print:min-h-0">
        <ErrorBoundary key={usePageKey(path)}>
          <Suspense fallback={<Loading className="my-6 min-h-screen" />}>
            {page ? <page.component view={view} onView={onView} /> : <NotFoundPage />}
            <TakenOver />
          </Suspense>
        </ErrorBoundary>
      </main>
      <Footer
        region={filters === 'none' || filters === 'months' ? undefined : view.region}
        onKeys={() => setOpen('help')}
      />
      <Suspense fallback={null}>
        <Overlays
          open={open}
          onClose={(closed) => setOpen((now) => (now === closed ? undefined : now))}
          take={take}
        />
      </Suspense>
      <Answering />
    </LinksProvider>
  );
}

/** Calls for what a key press asks for. */
function useKeys(page: KeyedPage, onOpen: (overlay: Overlay | undefined) => void): void {
  useShortcuts(async (shortcut) => {
    if (shortcut === 'search' || shortcut === 'help') onOpen(shortcut);
    else if (shortcut === 'leave') onOpen(undefined);
    else (await import('./page-keys.ts')).actOnPage(shortcut, page);
  });
}

/** A page is put up anew for another path; a translated one for every address, since its text nodes are not its own. */
function usePageKey(path: string): string {
  const search = useSearch();
  return isTranslated() ? path + search : path;
}

/** Titles the document; on the way to another page, starts at its top with the focus on its content. */
function usePageChange(title: string, path: string): void {
  const scrolled = useRef(path);
  const shown = useRef(path);
  // Before the page's own effects, in which one thing that it shows may have a title of its own.
  useLayoutEffect(() => {
    document.title = title;
  }, [title]);
  // Before the page's own effects, which bring what the address's anchor names into sight.
  useLayoutEffect(() => {
    if (scrolled.current === path) return;
    scrolled.current = path;
    window.scrollTo(0, 0);
  }, [path]);
  // After a dialog that led here has given the focus back to what opened it.
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    document.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true });
  }, [path]);
}
