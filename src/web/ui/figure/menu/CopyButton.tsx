import { useState } from 'react';
import { useWords } from '../../../words/words.ts';
import { Button } from '../../Button.tsx';
import { useCopying } from './copying.ts';

interface CopyButtonProps {
  readonly label: string;
  /** What is copied, worked out at the press. */
  readonly text: () => string | Promise<string>;
}

/** Copies a text and says so; where the browser refuses, shows it to be copied by hand. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const words = useWords('figure-menu');
  const [state, copy] = useCopying();
  const [refused, setRefused] = useState('');
  const press = async (): Promise<void> => {
    const whole = await text();
    setRefused(whole);
    copy(whole);
  };
  return (
    <span className="inline-flex max-w-full flex-col">
      <Button look="plain" className="text-left text-xs" onClick={() => void press()}>
        {state === 'copied' ? words.copied : label}
      </Button>
      <output className="text-xs">
        {state === 'copied' && <span className="sr-only">{words.copied}</span>}
        {state === 'refused' && (
          <>
            {words.copyFailed} <span className="break-all select-all">{refused}</span>
          </>
        )}
      </output>
    </span>
  );
}
