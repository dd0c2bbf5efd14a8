import { useEffect, useState } from 'react';

/** How a copy went: not tried, done, or refused by the browser. */
export type CopyState = 'idle' | 'copied' | 'refused';

const SHOWN = 2500;

/** Puts a text on the clipboard and says for a moment how it went; refused without HTTPS or permission. */
export function useCopying(): readonly [CopyState, (text: string) => void] {
  const [state, setState] = useState<CopyState>('idle');
  useEffect(() => {
    if (state !== 'copied') return undefined;
    const timer = setTimeout(() => setState('idle'), SHOWN);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = (text: string): void => {
    // Absent on plain http, whatever the types say.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) return setState('refused');
    clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('refused'),
    );
  };
  return [state, copy];
}
