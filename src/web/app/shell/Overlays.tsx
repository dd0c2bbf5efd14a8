import { lazy, Suspense } from 'react';
import type { TypedAhead } from '../../ui/keys/typed-ahead.ts';
import { withWords } from '../../words/shelf.ts';
import { chooseSingleKeys, usesSingleKeys, type Overlay } from './shortcuts.ts';

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

interface OverlaysProps {
  readonly open: Overlay | undefined;
  readonly onClose: () => void;
  /** Gives what was typed since the search was opened. */
  readonly take: () => TypedAhead;
}

/** The search and the list of keys, fetched when they are opened. */
export function Overlays({ open, onClose, take }: OverlaysProps) {
  return (
    <Suspense fallback={null}>
      {open === 'search' && <SearchDialog onClose={onClose} take={take} />}
      {open === 'help' && (
        <ShortcutsDialog onClose={onClose} single={usesSingleKeys()} onSingle={chooseSingleKeys} />
      )}
    </Suspense>
  );
}
