import { useState, type ReactNode } from 'react';
import { useWords } from '../../words/words.ts';
import { Button } from '../Button.tsx';
import { classes } from '../class-names.ts';
import { useCopying } from './copying.ts';
import { Dialog } from '../Dialog.tsx';
import { saveCsv, type Download } from './download.ts';
import { useLinks } from '../../router/links.tsx';
import { MoreSign } from '../signs.tsx';
import { useMenu } from '../hooks/use-menu.ts';

/** What can be done with a figure, a card or a table. */
interface Actions {
  /** Where on the page it stands: the copied link ends in it. */
  readonly anchor: string;
  /** What it says, in words, to copy together with source and link. */
  readonly sentence?: string | undefined;
  /** The same numbers as a file. */
  readonly csv?: Download | undefined;
  /** The same numbers as a table, shown or not. */
  readonly table?: { readonly shown: boolean; readonly onToggle: () => void } | undefined;
  /** How it was computed. */
  readonly math?: ReactNode;
}

interface FigureActionsProps extends Actions {
  /** Folds the actions behind three dots, for a card. */
  readonly folded?: boolean;
}

/** The actions of a figure, always in its upper right corner. */
export function FigureActions({ folded = false, ...actions }: FigureActionsProps) {
  const [explaining, setExplaining] = useState(false);
  const words = useWords().figure;
  const explain = actions.math ? () => setExplaining(true) : undefined;
  return (
    <div className="screen-only shrink-0">
      {folded ? (
        <FoldedActions {...actions} onExplain={explain} />
      ) : (
        <fieldset aria-label={words.actions} className="flex flex-wrap justify-end gap-x-4 gap-y-1">
          <ActionButtons {...actions} onExplain={explain} />
        </fieldset>
      )}
      <Dialog open={explaining} onClose={() => setExplaining(false)} title={words.math}>
        {actions.math}
      </Dialog>
    </div>
  );
}

type ButtonsProps = Actions & { readonly onExplain: (() => void) | undefined };

function FoldedActions(props: ButtonsProps) {
  const words = useWords().figure;
  const { open, setOpen, place, button } = useMenu();
  return (
    <div ref={place} className="relative">
      <button
        ref={button}
        type="button"
        aria-label={words.more}
        aria-expanded={open}
        className="-m-1 p-1.5 hover:bg-shade"
        onClick={() => setOpen(!open)}
      >
        <MoreSign />
      </button>
      {open && (
        <fieldset
          aria-label={words.actions}
          className="absolute right-0 z-[5] flex w-max flex-col items-start gap-2 border border-ink bg-raised p-3"
        >
          <ActionButtons {...props} />
        </fieldset>
      )}
    </div>
  );
}

function ActionButtons({ anchor, sentence, csv, table, onExplain }: ButtonsProps) {
  const words = useWords().figure;
  const { here } = useLinks();
  return (
    <>
      {onExplain && <PlainButton onClick={onExplain}>{words.math}</PlainButton>}
      {table && (
        <PlainButton expanded={table.shown} onClick={table.onToggle}>
          {table.shown ? words.hideTable : words.showTable}
        </PlainButton>
      )}
      {csv && <PlainButton onClick={() => saveCsv(csv)}>{words.download}</PlainButton>}
      <CopyButton label={words.copyLink} text={() => here(anchor)} />
      {sentence && <CopyButton label={words.copySentence} text={() => `${sentence}\n${here(anchor)}`} />}
    </>
  );
}

interface PlainButtonProps {
  readonly expanded?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function PlainButton({ expanded, onClick, children }: PlainButtonProps) {
  return (
    <Button look="plain" className="text-xs whitespace-nowrap" aria-expanded={expanded} onClick={onClick}>
      {children}
    </Button>
  );
}

function CopyButton({ label, text }: { readonly label: string; readonly text: () => string }) {
  const words = useWords().figure;
  const [state, copy] = useCopying();
  return (
    <span className={classes('inline-flex flex-col', state === 'refused' && 'max-w-64')}>
      <PlainButton onClick={() => copy(text())}>{state === 'copied' ? words.copied : label}</PlainButton>
      <output className="text-xs">
        {state === 'copied' && <span className="sr-only">{words.copied}</span>}
        {state === 'refused' && (
          <>
            {words.copyFailed} <span className="break-all select-all">{text()}</span>
          </>
        )}
      </output>
    </span>
  );
}
