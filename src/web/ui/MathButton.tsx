import { useState } from 'react';
import { useReadingWords } from '../words/reading.ts';
import { useWords } from '../words/words.ts';
import { ArithmeticPanel, type ArithmeticPanelProps } from './ArithmeticPanel.tsx';
import { Dialog } from './Dialog.tsx';

interface MathButtonProps extends ArithmeticPanelProps {
  /** What the row is called, for those who hear the button. */
  readonly name: string;
}

/** Opens the arithmetic of one row; nothing is reckoned until it is asked for. */
export function MathButton({ name, ...panel }: MathButtonProps) {
  const words = useWords().figure;
  const own = useReadingWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="screen-only px-1.5 text-xs underline underline-offset-4 hover:bg-shade"
        aria-label={`${words.math} ${name}`}
        title={words.math}
        onClick={() => setOpen(true)}
      >
        {own.mathShort}
      </button>
      {open && (
        <Dialog open onClose={() => setOpen(false)} title={words.math}>
          <ArithmeticPanel {...panel} />
        </Dialog>
      )}
    </>
  );
}
