import { useRef, useState, type RefObject } from 'react';
import { useDismissal } from './use-dismissal.ts';

/** Something that a button opens beside itself: closed by a press elsewhere, and by Esc, which leads back to the button. */
export interface Menu {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  /** Closes it and leads back to the button. */
  readonly close: () => void;
  /** Holds the button and what it opens. */
  readonly place: RefObject<HTMLDivElement | null>;
  readonly button: RefObject<HTMLButtonElement | null>;
}

/** A menu, closed at first. */
export function useMenu(): Menu {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  useDismissal(place, open, { onElsewhere: () => setOpen(false), onEscape: close });
  return { open, setOpen, close, place, button };
}
