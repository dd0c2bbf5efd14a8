import type { Display, DisplayReport } from '../../domain/view/screen/screen.ts';

/** Displays that are remembered of one screen; those that told of themselves least lately are forgotten first. */
const MOST_DISPLAYS = 50;

const DAY = 24 * 60 * 60_000;

interface Told {
  readonly report: DisplayReport;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What displays have told of themselves since the server started: kept in memory, for a day. */
export interface Displays {
  readonly tell: (screen: string, report: DisplayReport, at: number) => void;
  /** The displays of a screen, the latest heard of first. */
  readonly of: (screen: string, at: number) => readonly Display[];
  readonly forget: (screen: string) => void;
}

/** The memory of displays. */
export function rememberDisplays(): Displays {
  const told = new Map<string, Map<string, Told>>();
  return {
    tell(screen, report, at) {
      const own = told.get(screen) ?? new Map<string, Told>();
      told.set(screen, own);
      own.delete(report.display);
      own.set(report.display, { report, at });
      const [oldest] = own.keys();
      if (own.size > MOST_DISPLAYS && oldest !== undefined) own.delete(oldest);
    },
    of(screen, now) {
      const own = [...(told.get(screen)?.values() ?? [])].filter(({ at }) => now - at < DAY);
      return own.toReversed().map(({ report, at }) => ({ ...report, seen: new Date(at).toISOString() }));
    },
    forget: (screen) => void told.delete(screen),
  };
}
