import { createHash, timingSafeEqual } from 'node:crypto';
import { screenTableSchema, type ScreenTable } from '../../contract/screens/screen-answers.ts';
import {
  MOST_SCREENS,
  type DisplayReport,
  type NamedScreen,
  type ScreenList,
  type ScreenPlan,
} from '../../domain/view/screen/screen.ts';
import { inTurn, isAbsent, readParsed, replaceDurably } from '../../edition/disk.ts';
import { screensPath } from '../../edition/folder.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { rememberDisplays } from './displays.ts';
import { isFigureBeyond } from './figure.ts';

/** Whether somebody may change screens: they may; nobody may; not with what they gave. */
type Leave = 'given' | 'read-only' | 'wrong-token';

/** Is told of a screen whenever it changes; of nothing once it is taken away. */
type Watcher = (screen: NamedScreen | undefined) => void;

/** The named screens of a server. */
export interface Screens {
  readonly all: () => ScreenList;
  readonly one: (name: string) => NamedScreen | undefined;
  /** Keeps a plan under a name, on the disk first; false where no more screens can be kept. */
  readonly put: (name: string, plan: ScreenPlan) => Promise<boolean>;
  readonly remove: (name: string) => Promise<void>;
  /** Remembers what a display tells of itself; only of a screen that exists. */
  readonly report: (name: string, report: DisplayReport) => void;
  /** Follows a screen until the answer is called. */
  readonly watch: (name: string, watcher: Watcher) => () => void;
  readonly leaveOf: (token: string | undefined) => Leave;
  /** Looks whether another edition serves than before, and what that means for scenes that come first. */
  readonly look: () => Promise<void>;
  /** Calls back when the server stops: whoever listens must be let go. */
  readonly onClose: (end: () => void) => void;
  readonly close: () => void;
}

/** What screens are made of. */
interface ScreenSettings {
  readonly dataFolder: string;
  readonly shelf: Pick<Shelf, 'use'>;
  /** What whoever changes screens must know; without it nothing is changed. */
  readonly token: string | undefined;
  readonly now?: () => number;
}

/** A scene that comes first does so for a day. */
const FIRST_FOR = 24 * 60 * 60_000;

type Kept = ScreenTable['screens'][string];

async function readTable(path: string): Promise<ScreenTable> {
  try {
    return await readParsed(path, screenTableSchema);
  } catch (error) {
    if (isAbsent(error)) return { edition: null, screens: {} };
    throw error;
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function firstUntil({ firstSince }: Kept): string | null {
  return firstSince === null ? null : new Date(Date.parse(firstSince) + FIRST_FOR).toISOString();
}

function isSameEvent(a: ScreenPlan, b: ScreenPlan | undefined): boolean {
  return JSON.stringify(a.first) === JSON.stringify(b?.first);
}

/** What is kept of a screen once another edition serves: its first scene comes first if that is what it waits for. */
function afterEdition(kept: Kept, beyond: boolean | null, at: string): Kept {
  const isCrossed = kept.isBeyond === false && beyond === true;
  const isDue = kept.plan.first?.when === 'edition' || isCrossed;
  return { ...kept, isBeyond: beyond ?? kept.isBeyond, firstSince: isDue ? at : kept.firstSince };
}

/** Screens over a table on disk: what is told to anybody was written before. */
class KeptScreens implements Screens {
  readonly #settings: ScreenSettings;
  readonly #path: string;
  readonly #displays = rememberDisplays();
  readonly #watchers = new Map<string, Set<Watcher>>();
  readonly #endings = new Set<() => void>();
  #table: ScreenTable;
  readonly #inTurn = inTurn();

  constructor(settings: ScreenSettings, path: string, table: ScreenTable) {
    this.#settings = settings;
    this.#path = path;
    this.#table = table;
  }

  readonly one = (name: string): NamedScreen | undefined => {
    const kept = this.#keptOf(name);
    return kept && { name, plan: kept.plan, firstUntil: firstUntil(kept), now: this.#moment() };
  };

  readonly all = (): ScreenList => ({
    now: this.#moment(),
    canChange: this.#settings.token !== undefined,
    screens: Object.entries(this.#table.screens)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([name, kept]) => {
        const displays = this.#displays.of(name, this.#now());
        return { name, plan: kept.plan, firstUntil: firstUntil(kept), displays };
      }),
  });

  readonly put = async (name: string, plan: ScreenPlan): Promise<boolean> => {
    if (!this.#keptOf(name) && Object.keys(this.#table.screens).length >= MOST_SCREENS) return false;
    await this.#change(async (before) => {
      const known = before.screens[name];
      // What had happened before it was waited for does not count.
      const fresh = { firstSince: null, isBeyond: await this.#beyondOf(plan) };
      const kept = known && isSameEvent(plan, known.plan) ? { ...known, plan } : { plan, ...fresh };
      const edition = before.edition ?? (await this.#edition()) ?? null;
      return { edition, screens: { ...before.screens, [name]: kept } };
    });
    return true;
  };

  readonly remove = async (name: string): Promise<void> => {
    await this.#change(async (before) => {
      const others = Object.entries(before.screens).filter(([each]) => each !== name);
      return { ...before, screens: Object.fromEntries(others) };
    });
    this.#displays.forget(name);
  };

  readonly report = (name: string, report: DisplayReport): void => {
    this.#displays.tell(name, report, this.#now());
  };

  readonly watch = (name: string, watcher: Watcher): (() => void) => {
    const told = this.#watchers.get(name) ?? new Set();
    this.#watchers.set(name, told.add(watcher));
    return () => {
      told.delete(watcher);
      if (told.size === 0) this.#watchers.delete(name);
    };
  };

  readonly leaveOf = (given: string | undefined): Leave => {
    const { token } = this.#settings;
    if (token === undefined) return 'read-only';
    const isIt = given !== undefined && timingSafeEqual(digest(given), digest(token));
    return isIt ? 'given' : 'wrong-token';
  };

  readonly look = async (): Promise<void> => {
    const edition = await this.#edition();
    const { edition: known, screens } = this.#table;
    if (edition === undefined || edition === known || Object.keys(screens).length === 0) return;
    await this.#change((before) => this.#afterEdition(before, edition));
  };

  readonly onClose = (end: () => void): void => {
    this.#endings.add(end);
  };

  readonly close = (): void => {
    for (const end of this.#endings) end();
  };

  #now(): number {
    return (this.#settings.now ?? Date.now)();
  }

  #moment(): string {
    return new Date(this.#now()).toISOString();
  }

  #keptOf(name: string): Kept | undefined {
    return Object.hasOwn(this.#table.screens, name) ? this.#table.screens[name] : undefined;
  }

  #edition(): Promise<string | undefined> {
    return this.#settings.shelf.use(undefined, async (store) => (await store.edition()).id);
  }

  async #beyondOf(plan: ScreenPlan): Promise<boolean | null> {
    return (await this.#settings.shelf.use(undefined, (store) => isFigureBeyond(plan, store))) ?? null;
  }

  async #afterEdition(before: ScreenTable, edition: string): Promise<ScreenTable> {
    const at = this.#moment();
    const entries = Object.entries(before.screens).map(
      async ([name, kept]) => [name, afterEdition(kept, await this.#beyondOf(kept.plan), at)] as const,
    );
    return { edition, screens: Object.fromEntries(await Promise.all(entries)) };
  }

  /** One change after another, each on the disk before anybody is told of it. */
  #change(make: (before: ScreenTable) => Promise<ScreenTable>): Promise<void> {
    return this.#inTurn(() => this.#write(make));
  }

  async #write(make: (before: ScreenTable) => Promise<ScreenTable>): Promise<void> {
    const before = this.#table;
    const after = await make(before);
    await replaceDurably(this.#path, `${JSON.stringify(after, null, 2)}\n`);
    this.#table = after;
    this.#tell(before);
  }

  #tell(before: ScreenTable): void {
    for (const [name, told] of this.#watchers) {
      if (before.screens[name] !== this.#table.screens[name]) for (const each of told) each(this.one(name));
    }
  }
}

/** Opens the screens of a data folder; throws, naming file and place, where the table cannot be read. */
export async function openScreens(settings: ScreenSettings): Promise<Screens> {
  const path = screensPath(settings.dataFolder);
  return new KeptScreens(settings, path, await readTable(path));
}
