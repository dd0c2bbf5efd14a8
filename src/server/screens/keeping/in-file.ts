import { screenTableSchema, type ScreenTable } from '../../../contract/screens/screen-answers.ts';
import { inTurn } from '../../../domain/in-turn.ts';
import type { DisplayReport } from '../../../domain/view/screen/screen.ts';
import { isAbsent, readParsed, replaceDurably } from '../../../edition/disk.ts';
import { screensPath } from '../../../edition/folder.ts';
import { MOST_DISPLAYS, REMEMBERED, type Displays } from './displays.ts';
import { NO_SCREENS, type ScreenKeeping } from './keeping.ts';

interface Told {
  readonly report: DisplayReport;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The memory of displays since the server started. */
function rememberDisplays(): Displays {
  const told = new Map<string, Map<string, Told>>();
  return {
    async tell(screen, report, at) {
      const own = told.get(screen) ?? new Map<string, Told>();
      told.set(screen, own);
      own.delete(report.display);
      own.set(report.display, { report, at });
      const [oldest] = own.keys();
      if (own.size > MOST_DISPLAYS && oldest !== undefined) own.delete(oldest);
    },
    async all(now) {
      const screens = [...told].map(([screen, reports]) => {
        const lately = [...reports.values()].filter(({ at }) => now - at < REMEMBERED).toReversed();
        return [
          screen,
          lately.map(({ report, at }) => ({ ...report, seen: new Date(at).toISOString() })),
        ] as const;
      });
      return new Map(screens);
    },
    async forget(screen) {
      told.delete(screen);
    },
  };
}

async function readTable(path: string): Promise<ScreenTable> {
  try {
    return await readParsed(path, screenTableSchema);
  } catch (error) {
    if (isAbsent(error)) return NO_SCREENS;
    throw error;
  }
}

/** The screens of a data folder, which one server alone writes. */
export function screensInFile(dataFolder: string): ScreenKeeping {
  const path = screensPath(dataFolder);
  const changing = inTurn();
  let known: ScreenTable | undefined;
  const read = async (): Promise<ScreenTable> => (known ??= await readTable(path));
  return {
    read,
    async change(make) {
      await changing(async () => {
        const before = await read();
        const after = await make(before);
        if (after === before) return;
        await replaceDurably(path, `${JSON.stringify(after, null, 2)}\n`);
        known = after;
      });
      return read();
    },
    displays: rememberDisplays(),
    follow: () => () => undefined,
    close: async () => undefined,
  };
}
