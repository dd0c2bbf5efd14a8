import { useEffect, useRef } from 'react';

/** What a key opens over the page. */
export type Overlay = 'search' | 'help';

/** What a key does to the page itself. */
export type PageShortcut = 'full-screen' | 'earlier' | 'later';

/** `leave` takes back what was asked for and is not here yet; what is open hears Escape itself. */
type Shortcut = Overlay | PageShortcut | 'leave';

const SINGLE_KEYS: Readonly<Record<string, Shortcut>> = {
  '/': 'search',
  '?': 'help',
  f: 'full-screen',
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
};

const FIELDS = 'input, select, textarea, [contenteditable], [role="listbox"]';

/** Where arrow keys have a meaning of their own: pictures, tables that scroll, lists. */
const OWN_ARROWS = `${FIELDS}, figure, nav, [tabindex="0"]`;

const KEY = 'saldo-single-keys';

/** Whether single keys are used; someone who dictates or presses keys by accident may turn them off. */
export function usesSingleKeys(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Remembers whether single keys are used. */
export function chooseSingleKeys(isUsed: boolean): void {
  try {
    if (isUsed) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // Storage may be denied: the choice then lasts no longer than this press.
  }
}

function isWithin(target: EventTarget | null, places: string): boolean {
  return target instanceof Element && target.closest(places) !== null;
}

/** What a key press asks for; nothing while one types, while something is open, and for any other key. */
function shortcutOf(event: KeyboardEvent): Shortcut | undefined {
  if (event.defaultPrevented || document.querySelector('dialog[open]')) return undefined;
  if (event.key === 'Escape') return 'leave';
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand && !event.altKey && event.key.toLowerCase() === 'k') return 'search';
  if (isCommand || event.altKey || !usesSingleKeys()) return undefined;
  const found = SINGLE_KEYS[event.key];
  const isArrow = found === 'earlier' || found === 'later';
  return isWithin(event.target, isArrow ? OWN_ARROWS : FIELDS) ? undefined : found;
}

/** Calls for what a key press asks for. */
export function useShortcuts(act: (shortcut: Shortcut) => Promise<void>): void {
  const newest = useRef(act);
  useEffect(() => {
    newest.current = act;
  });
  useEffect(() => {
    const control = new AbortController();
    const press = (event: KeyboardEvent): void => {
      const shortcut = shortcutOf(event);
      if (!shortcut) return;
      if (shortcut !== 'leave') event.preventDefault();
      void newest.current(shortcut);
    };
    addEventListener('keydown', press, { signal: control.signal });
    return () => control.abort();
  }, []);
}
