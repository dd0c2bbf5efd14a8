import { createHash, timingSafeEqual } from 'node:crypto';
import type { ScreenTable } from '../../contract/screens/screen-answers.ts';
import {
  MOST_SCREENS,
  type DisplayReport,
  type NamedScreen,
  type ScreenList,
  type ScreenPlan,
} from '../../domain/view/screen/screen.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { isFigureBeyond } from './figure.ts';
import type { ScreenKeeping } from './keeping/keeping.ts';
import { mismatchOf, versionOf, WHATEVER, type Conditions, type Mismatch } from './version.ts';

/** Whether somebody may change screens: they may; nobody may; not with what they gave. */
type Leave = 'given' | 'read-only' | 'wrong-token';

/** Why a plan was not kept. */
type Unkept = Mismatch | 'too-many-screens';

/** Is told of a screen whenever it changes; of nothing once it is taken away. */
type Watcher = (screen: NamedScreen | undefined) => void;

/** The named screens of a server, or of all that share a database. */
export interface Screens {
  readonly all: () => Promise<ScreenList>;
  readonly one: (name: string) => Promise<NamedScreen | undefined>;
  /**
   * Keeps a plan under a name, for good before anybody is told, and gives the screen as this change made it; or why
   * it was left as it is. Whether it is as is asked is looked at and changed in one step, whoever else changes it.
   */
  readonly put: (name: string, plan: ScreenPlan, asked?: Conditions) => Promise<NamedScreen | Unkept>;
  /** Takes a screen away; or gives why it was left. */
  readonly remove: (name: string, asked?: Conditions) => Promise<Mismatch | undefined>;
  /** Remembers what a display tells of itself; only of a screen that exists. */
  readonly report: (name: string, report: DisplayReport) => Promise<void>;
  /** Follows a screen until the answer is called. */
  readonly watch: (name: string, watcher: Watcher) => () => void;
  readonly leaveOf: (token: string | undefined) => Leave;
  /** Looks whether another edition serves than before, and what that means for scenes that come first. */
  readonly look: () => Promise<void>;
  /** Calls back when the server stops: whoever listens must be let go. */
  readonly onClose: (end: () => void) => void;
  /** Lets go whoever listens. */
  readonly letGo: () => void;
  readonly close: () => Promise<void>;
}

/** What screens are made of. */
interface ScreenSettings {
  readonly keeping: ScreenKeeping;
  readonly shelf: Pick<Shelf, 'use'>;
  /** What whoever changes screens must know; without it nothing is changed. */
  readonly token: string | undefined;
  readonly now?: () => number;
}

/** A scene that comes first does so for a day. */
const FIRST_FOR = 24 * 60 * 60_000;

type Kept = ScreenTable['screens'][string];

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function firstUntil({ firstSince }: Kept): string | null {
  return firstSince === null ? null : new Date(Date.parse(firstSince) + FIRST_FOR).toISOString();
}

function keptOf({ screens }: ScreenTable, name: string): Kept | undefined {
  return Object.hasOwn(screens, name) ? screens[name] : undefined;
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

function isSame(a: Kept | undefined, b: Kept | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Screens over a table that is kept elsewhere: what is told to anybody was written before. */
class KeptScreens implements Screens {
  readonly #settings: ScreenSettings;
  readonly #watchers = new Map<string, Set<Watcher>>();
  readonly #endings = new Set<() => void>();
  #table: ScreenTable;
  readonly #unfollow: () => void;

  constructor(settings: ScreenSettings, table: ScreenTable) {
    this.#settings = settings;
    this.#table = table;
    this.#unfollow = settings.keeping.follow(() => void this.#readAgain());
  }

  readonly one = async (name: string): Promise<NamedScreen | undefined> => {
    await this.#readAgain();
    return this.#screenOf(name);
  };

  readonly all = async (): Promise<ScreenList> => {
    await this.#readAgain();
    const displays = await this.#settings.keeping.displays.all(this.#now());
    const screens = Object.entries(this.#table.screens)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([name, kept]) => {
        const { plan } = kept;
        const told = { firstUntil: firstUntil(kept), displays: displays.get(name) ?? [] };
        return { name, plan, version: versionOf(plan), ...told };
      });
    return { now: this.#moment(), canChange: this.#settings.token !== undefined, screens };
  };

  readonly put = async (
    name: string,
    plan: ScreenPlan,
    asked: Conditions = WHATEVER,
  ): Promise<NamedScreen | Unkept> => {
    let end: NamedScreen | Unkept = 'too-many-screens';
    await this.#change(async (before) => {
      const known = keptOf(before, name);
      const mismatch = mismatchOf(asked, known?.plan);
      const isFull = !known && Object.keys(before.screens).length >= MOST_SCREENS;
      if (mismatch) end = mismatch;
      if (mismatch ?? isFull) return before;
      // What had happened before it was waited for does not count.
      const fresh = { firstSince: null, isBeyond: await this.#beyondOf(plan) };
      const kept = known && isSameEvent(plan, known.plan) ? { ...known, plan } : { plan, ...fresh };
      const edition = before.edition ?? (await this.#edition()) ?? null;
      // What is told is what this change made: another one may come before it is read again.
      end = this.#told(name, kept);
      return { edition, screens: { ...before.screens, [name]: kept } };
    });
    return end;
  };

  readonly remove = async (name: string, asked: Conditions = WHATEVER): Promise<Mismatch | undefined> => {
    let mismatch: Mismatch | undefined;
    await this.#change(async (before) => {
      mismatch = mismatchOf(asked, keptOf(before, name)?.plan);
      if (mismatch) return before;
      const others = Object.entries(before.screens).filter(([each]) => each !== name);
      return { ...before, screens: Object.fromEntries(others) };
    });
    if (!mismatch) await this.#settings.keeping.displays.forget(name);
    return mismatch;
  };

  readonly report = (name: string, report: DisplayReport): Promise<void> =>
    this.#settings.keeping.displays.tell(name, report, this.#now());

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
    if (edition === undefined) return;
    await this.#change(async (before) => {
      const isKnown = edition === before.edition || Object.keys(before.screens).length === 0;
      return isKnown ? before : this.#afterEdition(before, edition);
    });
  };

  readonly onClose = (end: () => void): void => {
    this.#endings.add(end);
  };

  readonly letGo = (): void => {
    for (const end of this.#endings) end();
  };

  readonly close = async (): Promise<void> => {
    this.letGo();
    this.#unfollow();
    await this.#settings.keeping.close();
  };

  #now(): number {
    return (this.#settings.now ?? Date.now)();
  }

  #moment(): string {
    return new Date(this.#now()).toISOString();
  }

  #screenOf(name: string): NamedScreen | undefined {
    const kept = keptOf(this.#table, name);
    return kept && this.#told(name, kept);
  }

  #told(name: string, kept: Kept): NamedScreen {
    return { name, plan: kept.plan, firstUntil: firstUntil(kept), now: this.#moment() };
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

  async #change(make: (before: ScreenTable) => Promise<ScreenTable>): Promise<void> {
    this.#take(await this.#settings.keeping.change(make));
  }

  /** Takes up what others have changed; what is known goes on while it cannot be read. */
  async #readAgain(): Promise<void> {
    const table = await this.#settings.keeping.read().catch(() => undefined);
    if (table) this.#take(table);
  }

  #take(table: ScreenTable): void {
    const before = this.#table;
    this.#table = table;
    if (table !== before) this.#tell(before);
  }

  #tell(before: ScreenTable): void {
    for (const [name, told] of this.#watchers) {
      const isChanged = !isSame(keptOf(before, name), keptOf(this.#table, name));
      if (isChanged) for (const each of told) each(this.#screenOf(name));
    }
  }
}

/** Opens the screens that are kept; throws, naming place and fault, where they cannot be read. */
export async function openScreens(settings: ScreenSettings): Promise<Screens> {
  return new KeptScreens(settings, await settings.keeping.read());
}
