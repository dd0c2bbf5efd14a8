import type { shortcuts as Spanish } from '../es/shortcuts.ts';

/** The list of keys. */
export const shortcuts: typeof Spanish = {
  title: 'Keyboard shortcuts',
  intro: 'They work on every page while you are not typing in a field.',
  keys: {
    help: 'This list',
    search: 'Search a place, a figure, a page',
    fullScreen: 'The chart that has the focus, or the first, on the whole screen',
    earlier: 'The period before',
    later: 'The period after',
    escape: 'Close what is open',
  },
  or: 'or',
  single: 'Use single keys (Ctrl-K and Esc always work)',
};
