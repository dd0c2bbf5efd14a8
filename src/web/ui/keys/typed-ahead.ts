import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';

/** What was typed while the field that it is meant for was still on its way. */
export interface TypedAhead {
  readonly text: string;
  /** Enter was pressed after it. */
  readonly isEntered: boolean;
}

const NOTHING: TypedAhead = { text: '', isEntered: false };

function typedOn(before: TypedAhead, key: string): TypedAhead | undefined {
  if (before.isEntered) return undefined;
  if (key.length === 1) return { text: before.text + key, isEntered: false };
  if (key === 'Backspace') return { text: before.text.slice(0, -1), isEntered: false };
  return key === 'Enter' && before.text !== '' ? { ...before, isEntered: true } : undefined;
}

/**
 * Keeps what is typed from the moment something is opened until its field is there and takes it: the field's code
 * is fetched only then, and nobody waits for it before typing. The field takes it as it appears.
 */
export function useTypedAhead(isOpen: boolean): () => TypedAhead {
  const typed = useRef<TypedAhead>(NOTHING);
  const isTaken = useRef(false);
  useEffect(() => {
    if (!isOpen) return undefined;
    const control = new AbortController();
    const press = (event: KeyboardEvent): void => {
      if (isTaken.current || event.ctrlKey || event.metaKey || event.altKey) return;
      const next = typedOn(typed.current, event.key);
      if (!next) return;
      // Else a blank or Enter would press the button that opened it once more.
      event.preventDefault();
      event.stopPropagation();
      typed.current = next;
    };
    addEventListener('keydown', press, { capture: true, signal: control.signal });
    return () => {
      control.abort();
      isTaken.current = false;
      typed.current = NOTHING;
    };
  }, [isOpen]);
  return useCallback(() => {
    isTaken.current = true;
    return typed.current;
  }, []);
}

/** Takes what was typed ahead once the field is there, and begins with it; not called where nothing was. */
export function useTakenText(take: () => TypedAhead, begin: (ahead: TypedAhead) => void): void {
  const newest = useRef(begin);
  useLayoutEffect(() => {
    newest.current = begin;
  });
  // Before the paint: the field never shows without it.
  useLayoutEffect(() => {
    const ahead = take();
    if (ahead.text !== '') newest.current(ahead);
  }, [take]);
}
