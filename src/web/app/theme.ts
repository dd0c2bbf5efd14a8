/** Light, dark, or as the system says. */
const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'saldo-theme';

/** The theme in use: public/before-paint.js has put it on the root element before the first paint. */
export function currentTheme(): Theme {
  return THEMES.find((each) => each === document.documentElement.dataset['theme']) ?? 'auto';
}

/** The theme of a page that is drawn before its reader is known. */
export function themeAnywhere(): Theme {
  return 'auto';
}

const watchers = new Set<() => void>();

/** Calls back when another theme is chosen, until the returned function is called. */
export function watchTheme(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** Puts a theme on the page and remembers it for the next visit. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be denied: the choice then lasts as long as the page.
  }
  for (const watcher of watchers) watcher();
}

/** The theme after this one, round and round. */
export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
}
