import type { Display, DisplayReport } from '../../../domain/view/screen/screen.ts';

/** Displays that are remembered of one screen; those that told of themselves least lately are forgotten first. */
export const MOST_DISPLAYS = 50;

/** Milliseconds for which a display is remembered. */
export const REMEMBERED = 24 * 60 * 60_000;

/** What displays have told of themselves in the last day. */
export interface Displays {
  readonly tell: (screen: string, report: DisplayReport, at: number) => Promise<void>;
  /** The displays of each screen, the latest heard of first. */
  readonly all: (at: number) => Promise<ReadonlyMap<string, readonly Display[]>>;
  readonly forget: (screen: string) => Promise<void>;
}
