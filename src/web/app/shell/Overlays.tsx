import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect } from 'react';
import { lazily } from '../../ui/lazily.ts';
import { useSearch } from '../../router/address.ts';
import { printWhole } from '../paper.ts';
import { pinBy } from '../../router/pinning.ts';
import type { TypedAhead } from '../../ui/keys/typed-ahead.ts';
import { withWords } from '../../words/shelf.ts';
import { bearTranslation } from '../readers/translated-texts.ts';
import { pinnedTo } from './pinned-edition.ts';
import { SaidChange } from '../readers/SaidChange.tsx';
import { chooseSingleKeys, usesSingleKeys, type Overlay } from './shortcuts.ts';

const SearchDialog = lazily(() =>
  withWords(['search'], async () => (await import('../../features/search/SearchDialog.tsx')).SearchDialog),
);

const ShortcutsDialog = lazily(() =>
  withWords(
    ['shortcuts'],
    async () => (await import('../../features/shortcuts/ShortcutsDialog.tsx')).ShortcutsDialog,
  ),
);

const PinnedNotice = lazily(() =>
  withWords(['sharing'], async () => (await import('./PinnedNotice.tsx')).PinnedNotice),
);

interface OverlaysProps {
  readonly open: Overlay | undefined;
  /** Is told what was closed: by then a key may have opened the other. */
  readonly onClose: (closed: Overlay) => void;
  /** Gives what was typed since the search was opened. */
  readonly take: () => TypedAhead;
}

/**
 * The search and the list of keys, fetched when they are opened; and what a page can do without from the first
 * paint: printing it whole, pinning its links, the notice of a pinned one, saying what a choice changed, and going on
 * under the browser's translation.
 */
export function Overlays({ open, onClose, take }: OverlaysProps) {
  const client = useQueryClient();
  const isPinned = new URLSearchParams(useSearch()).has('edition');
  useEffect(() => bearTranslation(), []);
  useEffect(() => printWhole(client), [client]);
  useEffect(() => pinBy((address) => pinnedTo(client, address)), [client]);
  return (
    <>
      <SaidChange />
      <Suspense fallback={null}>
        {open === 'search' && <SearchDialog onClose={() => onClose('search')} take={take} />}
      </Suspense>
      <Suspense fallback={null}>
        {open === 'help' && (
          <ShortcutsDialog
            onClose={() => onClose('help')}
            single={usesSingleKeys()}
            onSingle={chooseSingleKeys}
          />
        )}
      </Suspense>
      <Suspense fallback={null}>{isPinned && <PinnedNotice />}</Suspense>
    </>
  );
}
