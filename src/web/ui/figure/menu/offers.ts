import type { Download } from './download.ts';

/** What can be taken from a figure, a card or a table. */
export interface FigureOffers {
  /** Where on the page it stands: its element's id, and the end of the copied link. */
  readonly anchor: string;
  /** What it says, in words, to copy together with source and link. */
  readonly sentence?: string | undefined;
  /** The same numbers as a file. */
  readonly csv?: Download | undefined;
  /** The same numbers as a table, shown or not. */
  readonly table?: { readonly shown: boolean; readonly onToggle: () => void } | undefined;
}
