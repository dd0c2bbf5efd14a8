import { useCallback, useLayoutEffect, useRef } from 'react';

/** What was typed while the field that it is meant for was still on its way. */
export interface TypedAhead {
  readonly text: string;
  /** Enter was pressed after it. */
  readonly isEntered: boolean;
}

/** What had the focus before a field out of sight took it. */
const FOCUS_BEFORE = new WeakMap<Element, Element>();

/** What has the focus; while a field out of sight stands in for another, what had it before. */
export function focusedBefore(): Element | null {
  const focused = document.activeElement;
  return (focused && FOCUS_BEFORE.get(focused)) ?? focused;
}

/** A text field out of sight that has the focus. A modal dialog lets nothing outside itself have it. */
function placeField(label: string): HTMLInputElement {
  const field = document.createElement('input');
  const before = document.activeElement;
  if (before) FOCUS_BEFORE.set(field, before);
  field.className = 'sr-only';
  field.setAttribute('aria-label', label);
  field.addEventListener('keydown', ({ key, isComposing }) => {
    if (key === 'Enter' && !isComposing && field.value !== '') field.readOnly = true;
  });
  (before?.closest('dialog') ?? document.body).append(field);
  field.focus({ preventScroll: true });
  return field;
}

/** Removes the field; what had the focus before has it again, unless another field has taken it. */
function removeField(field: HTMLInputElement): void {
  const before = document.activeElement === field ? FOCUS_BEFORE.get(field) : undefined;
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
}

/**
 * Keeps what is typed from the moment something is opened until its field is there and takes it: the field's code
 * is fetched only then, and nobody waits for it before typing. It is typed into a real field out of sight: accents
 * put together of two keys, and what is dictated or pasted, come by no key press that could be kept instead.
 */
export function useTypedAhead(isOpen: boolean, label: string): () => TypedAhead {
  const standIn = useRef<HTMLInputElement>(undefined);
  const isTaken = useRef(false);
  const take = useCallback((): TypedAhead => {
    const field = standIn.current;
    standIn.current = undefined;
    isTaken.current = true;
    if (!field) return { text: '', isEntered: false };
    removeField(field);
    return { text: field.value, isEntered: field.readOnly };
  }, []);
  const newestLabel = useRef(label);
  useLayoutEffect(() => {
    newestLabel.current = label;
  }, [label]);
  // In the same turn as the key or press that opens it: the next key finds the field.
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    // A field whose code had come before is there at once, and has taken nothing.
    if (!isTaken.current) standIn.current = placeField(newestLabel.current);
    return () => {
      take();
      isTaken.current = false;
    };
  }, [isOpen, take]);
  return take;
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
