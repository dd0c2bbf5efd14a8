import { Suspense, useState, type ReactNode } from 'react';
import { lazily } from '../lazily.ts';
import { useWords } from '../../words/words.ts';
import { withWords } from '../../words/shelf.ts';
import { Dialog } from '../Dialog.tsx';
import { MoreSign } from '../signs.tsx';
import { useMenu } from '../hooks/use-menu.ts';
import type { FigureOffers } from './menu/offers.ts';

/** What can be taken comes with its code when a menu is first opened. */
const FigureMenu = lazily(() =>
  withWords(['figure-menu'], async () => (await import('./menu/FigureMenu.tsx')).FigureMenu),
);

interface FigureActionsProps extends FigureOffers {
  /** Leaves the word out, for a card. */
  readonly folded?: boolean;
  /** How it was computed. */
  readonly math?: ReactNode;
}

/** The one menu of a figure, a card or a table, always in its upper right corner. */
export function FigureActions({ folded = false, math, ...offers }: FigureActionsProps) {
  const [explaining, setExplaining] = useState(false);
  const words = useWords().figure;
  const { open, setOpen, place, button } = useMenu();
  const explain = () => {
    setOpen(false);
    setExplaining(true);
  };
  return (
    <div ref={place} className="screen-only relative ml-auto w-fit shrink-0 self-start">
      <button
        ref={button}
        type="button"
        aria-label={words.more}
        aria-expanded={open}
        className="-m-1 flex gap-1.5 p-1.5 text-xs hover:bg-shade"
        onClick={() => setOpen(!open)}
      >
        {!folded && words.more}
        <MoreSign />
      </button>
      {open && (
        <fieldset
          aria-label={words.actions}
          className="absolute right-0 z-[5] mt-1 flex w-72 flex-col gap-2 border border-ink bg-raised p-3 text-left"
        >
          <Suspense fallback={words.loading}>
            <FigureMenu {...offers} onExplain={math ? explain : undefined} onDone={() => setOpen(false)} />
          </Suspense>
        </fieldset>
      )}
      {explaining && (
        <Dialog open onClose={() => setExplaining(false)} title={words.math}>
          {math}
        </Dialog>
      )}
    </div>
  );
}
