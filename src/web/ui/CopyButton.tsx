import { useState } from 'react';
import { useWords } from '../words/words.ts';
import { Button } from './Button.tsx';

interface CopyButtonProps {
  readonly label: string;
  /** Made when pressed, so that it says what is on screen then. */
  readonly text: () => string;
  readonly look?: 'plain' | 'outline' | 'solid';
}

type Outcome = 'none' | 'copied' | 'refused';

/** Copies a text and says so; where the browser refuses, shows the text to be selected by hand. */
export function CopyButton({ label, text, look = 'plain' }: CopyButtonProps) {
  const words = useWords().figure;
  const [outcome, setOutcome] = useState<Outcome>('none');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  return (
    <span className="inline-flex flex-wrap items-baseline gap-2">
      <Button look={look} onClick={() => void copy()} onBlur={() => setOutcome('none')}>
        {label}
      </Button>
      <output className="text-xs text-soft">
        {outcome === 'copied' && words.copied}
        {outcome === 'refused' && (
          <>
            {words.copyFailed} <span className="break-all select-all">{text()}</span>
          </>
        )}
      </output>
    </span>
  );
}
