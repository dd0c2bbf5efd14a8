import type { ReactNode } from 'react';
import { pinnedAddress } from '../../../router/pinning.ts';
import { usePagePath } from '../../../router/url-state.ts';
import { useLinks } from '../../../router/links.tsx';
import { useWords } from '../../../words/words.ts';
import { Button } from '../../Button.tsx';
import { CopyButton } from './CopyButton.tsx';
import { saveCsv } from './download.ts';
import { figureAddresses, frameSnippet, isDrawable } from './frame-snippet.ts';
import type { FigureOffers } from './offers.ts';
import { PictureButtons } from './PictureButtons.tsx';

interface FigureMenuProps extends FigureOffers {
  /** Opens how it was computed; nothing where there is no such thing. */
  readonly onExplain: (() => void) | undefined;
  /** Called when the menu has done what it was opened for. */
  readonly onDone: () => void;
}

const GROUP = 'flex flex-col items-start gap-1.5 not-first:border-t not-first:border-rule not-first:pt-2';

/** Everything that can be taken from a figure: table, files, pictures, texts and links, the frame for other pages. */
export function FigureMenu({ anchor, sentence, csv, table, onExplain, onDone }: FigureMenuProps) {
  const words = useWords('figure-menu');
  const { math } = useWords().figure;
  const links = useLinks();
  const canBeFramed = isDrawable(usePagePath(), anchor);
  const newest = () => links.here(anchor);
  const pinned = () => pinnedAddress(newest());
  const frameOf = (page: string): string => frameSnippet(figureAddresses(page, anchor).frame, sentence);
  return (
    <>
      {(onExplain ?? table) && (
        <div className={GROUP}>
          {onExplain && <MenuButton onClick={onExplain}>{math}</MenuButton>}
          {table && (
            <MenuButton
              onClick={() => {
                table.onToggle();
                onDone();
              }}
            >
              {table.shown ? words.hideTable : words.showTable}
            </MenuButton>
          )}
        </div>
      )}
      <div className={GROUP}>
        {csv && <MenuButton onClick={() => saveCsv(csv)}>{words.csv}</MenuButton>}
        <PictureButtons anchor={anchor} sentence={sentence} />
      </div>
      <div className={GROUP}>
        {sentence && <CopyButton label={words.sentence} text={() => `${sentence}\n${newest()}`} />}
        <CopyButton label={words.pinnedLink} text={pinned} />
        <CopyButton label={words.newestLink} text={newest} />
      </div>
      {canBeFramed && (
        <div className={GROUP}>
          <CopyButton label={words.pinnedFrame} text={async () => frameOf(await pinned())} />
          <CopyButton label={words.newestFrame} text={() => frameOf(newest())} />
          <CopyButton
            label={words.pinnedPicture}
            text={async () => figureAddresses(await pinned(), anchor).png}
          />
          <CopyButton label={words.newestPicture} text={() => figureAddresses(newest(), anchor).png} />
        </div>
      )}
    </>
  );
}

function MenuButton({ onClick, children }: { readonly onClick: () => void; readonly children: ReactNode }) {
  return (
    <Button look="plain" className="text-left text-xs" onClick={onClick}>
      {children}
    </Button>
  );
}
