import { useState } from 'react';
import { useWords } from '../../words/words.ts';
import { ArithmeticPanel, type ArithmeticPanelProps } from './ArithmeticPanel.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

interface MathDialogProps extends ArithmeticPanelProps {
  readonly onClose: () => void;
}

/** The arithmetic of one figure, over the page; nothing is computed until it is asked for. */
export function MathDialog({ onClose, ...panel }: MathDialogProps) {
  const words = useWords().figure;
  return (
    <Dialog open onClose={onClose} title={words.math}>
      <ArithmeticPanel {...panel} />
    </Dialog>
  );
}

interface MathLinkProps {
  /** What the figure is called, for those who hear the button. */
  readonly name: string;
  /** Writes the question out, where there is room for it. */
  readonly whole?: boolean;
  readonly onAsk: () => void;
}

/** The button that asks how a figure was computed. */
export function MathLink({ name, whole = false, onAsk }: MathLinkProps) {
  const words = useWords().figure;
  const own = useWords('reading');
  return (
    <button
      type="button"
      className="screen-only min-h-6 px-1.5 text-xs underline underline-offset-4 hover:bg-shade"
      aria-label={whole ? `${words.math} ${name}` : own.mathOf(name)}
      aria-haspopup="dialog"
      title={words.math}
      onClick={onAsk}
    >
      {whole ? words.math : own.mathShort}
    </button>
  );
}

type MathButtonProps = ArithmeticPanelProps & Pick<MathLinkProps, 'name' | 'whole'>;

/** Opens the arithmetic of one figure. */
export function MathButton({ name, whole = false, ...panel }: MathButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <MathLink name={name} whole={whole} onAsk={() => setOpen(true)} />
      {open && <MathDialog {...panel} onClose={() => setOpen(false)} />}
    </>
  );
}
