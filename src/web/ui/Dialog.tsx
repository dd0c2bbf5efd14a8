import { useId, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import { useWords } from '../words/words.ts';
import { CrossSign } from './signs.tsx';
import { classes } from './class-names.ts';
import { focusedBefore } from './keys/typed-ahead.ts';

interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** A sheet rises from the lower edge of a phone; a panel stands in the middle; a list that grows hangs from the top. */
  readonly shape?: keyof typeof SHAPES;
  /** What has the focus at first; its close button unless said otherwise. */
  readonly first?: RefObject<HTMLElement | null>;
}

const SHAPES = {
  panel: 'm-auto w-[min(44rem,calc(100vw-2rem))]',
  sheet: 'mt-auto mb-0 w-full max-w-full border-x-0 border-b-0',
  top: 'mx-auto mt-0 mb-auto w-full max-w-full md:mt-[8vh] md:w-[44rem]',
} as const;

/** A native modal dialog: Esc closes it, and focus returns to where it was. */
export function Dialog({ open, onClose, title, children, shape = 'panel', first }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // As it is shown: no key is pressed between the one field's end and the other's focus.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (!open || !dialog) return undefined;
    const opener = focusedBefore();
    dialog.showModal();
    first?.current?.focus();
    return () => {
      dialog.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, [open, first]);
  if (!open) return null;
  return (
    <dialog
      ref={element}
      aria-labelledby={heading}
      className={classes(
        'max-h-[88vh] overflow-auto border border-ink bg-raised p-5 text-ink',
        SHAPES[shape],
      )}
      // The browser says "close" only some time after it has closed it: a key pressed between would be lost.
      onCancel={onClose}
      onClose={onClose}
      closedby="any"
    >
      <DialogTitle id={heading} title={title} onClose={onClose} />
      {children}
    </dialog>
  );
}

function DialogTitle({ id, title, onClose }: { id: string; title: string; onClose: () => void }) {
  const words = useWords();
  return (
    <div className="mb-4 flex items-start justify-between gap-4 border-b border-rule pb-2">
      <h2 id={id} className="font-serif text-lg font-semibold">
        {title}
      </h2>
      <button type="button" className="-m-1 p-2" aria-label={words.figure.close} onClick={onClose}>
        <CrossSign />
      </button>
    </div>
  );
}
