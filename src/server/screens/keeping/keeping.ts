import type { ScreenTable } from '../../../contract/screens/screen-answers.ts';
import type { Displays } from './displays.ts';

/** Where named screens are kept: a file of one server's own, or a database that many servers share. */
export interface ScreenKeeping {
  /** The table as it is now; the same object while it stays. Throws, naming place and fault, where it cannot be read. */
  read(): Promise<ScreenTable>;
  /**
   * Changes the table, one change after another over all who share it; gives it as it is once it is kept for good.
   * `make` gives back what it got to leave it as it is.
   */
  change(make: (before: ScreenTable) => Promise<ScreenTable>): Promise<ScreenTable>;
  /** What displays have told of themselves. */
  readonly displays: Displays;
  /** Calls back whenever others may have changed the table; the answer ends that. */
  follow(look: () => void): () => void;
  close(): Promise<void>;
}

/** The table before anybody has named a screen. */
export const NO_SCREENS: ScreenTable = { edition: null, screens: {} };
