import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { steppedPeriod } from '../../../domain/view/step-period.ts';
import { editionQuery } from '../../api/queries.ts';
import type { PageFilters, PageProps } from '../../router/page.ts';
import { useTypedAhead } from '../../ui/keys/typed-ahead.ts';
import { withWords } from '../../words/shelf.ts';
import { chooseSingleKeys, useShortcuts, usesSingleKeys, type Shortcut } from './shortcuts.ts';

const SearchDialog = lazy(() =>
  withWords(['search'], async () => ({
    default: (await import('../../features/search/SearchDialog.tsx')).SearchDialog,
  })),
);

const ShortcutsDialog = lazy(() =>
  withWords(['shortcuts'], async () => ({
    default: (await import('../../features/shortcuts/ShortcutsDialog.tsx')).ShortcutsDialog,
  })),
);

/** What stands over the page. */
export type Overlay = 'search' | 'help' | undefined;

async function toggleFullScreen(): Promise<void> {
  await (await import('../../features/shortcuts/full-screen.ts')).toggleFullScreen();
}

/** The way to the period before or after, on a page that heeds periods. */
function usePeriodStep({ view, onView }: PageProps, heeds: PageFilters): (step: -1 | 1) => void {
  const client = useQueryClient();
  return (step) => {
    const edition = client.getQueryData(editionQuery.queryKey);
    if (!edition || heeds === 'none' || heeds === 'region') return;
    const within = { from: '2015-01', to: edition.coversThrough } as const;
    const period = steppedPeriod(view.period, step, within);
    if (period !== view.period) onView({ ...view, period });
  };
}

interface OverlaysProps {
  readonly page: PageProps;
  /** Which filters the page heeds: keys step through periods only where it has one. */
  readonly heeds: PageFilters;
  readonly open: Overlay;
  readonly onOpen: (overlay: Overlay) => void;
}

/** The keys of the page, and the search and the list of keys, fetched when they are opened. */
export function Overlays({ page, heeds, open, onOpen }: OverlaysProps) {
  const take = useTypedAhead(open === 'search');
  const step = usePeriodStep(page, heeds);
  useShortcuts((shortcut: Shortcut) => {
    if (shortcut === 'full-screen') void toggleFullScreen();
    else if (shortcut === 'earlier') step(-1);
    else if (shortcut === 'later') step(1);
    else onOpen(shortcut);
  });
  const close = (): void => onOpen(undefined);
  return (
    <Suspense fallback={null}>
      {open === 'search' && <SearchDialog onClose={close} take={take} />}
      {open === 'help' && (
        <ShortcutsDialog onClose={close} single={usesSingleKeys()} onSingle={chooseSingleKeys} />
      )}
    </Suspense>
  );
}
