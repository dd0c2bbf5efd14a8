import type { DisplayReport, NamedScreen } from '../../../../domain/view/screen/screen.ts';
import type { ScreenLine } from '../../../api/screens/screen-asks.ts';
import type { Moment } from '../clock/freshness.ts';
import { waitAfter, waitAfterSuccess } from '../clock/retry.ts';
import { createServerClock, type ServerClock } from '../clock/server-clock.ts';

/** What is known of the screen that a page shows. */
export interface LinkState {
  /** As the server last told of it, or as it was kept; nothing before either. */
  readonly screen: NamedScreen | undefined;
  /** Whether the server knows no screen of this name; one that is shown goes on. */
  readonly isUnknown: boolean;
}

/** What a display tells, but for what the link knows itself. */
export type DisplayTelling = Omit<DisplayReport, 'display' | 'version'>;

/** The world as a link sees it, so that tests can be the world. */
export interface LinkWorld {
  readonly display: string;
  readonly version: string;
  /** Tells and is answered; nothing where there is no such screen. */
  readonly tell: (report: DisplayReport, signal: AbortSignal) => Promise<NamedScreen | undefined>;
  readonly listen: (onScreen: (screen: NamedScreen) => void) => ScreenLine;
  readonly kept: () => NamedScreen | undefined;
  readonly keep: (screen: NamedScreen) => void;
  readonly now: () => Moment;
  readonly random: () => number;
}

/** The line between a named screen and the server that looks after it; it runs while somebody watches. */
export interface ScreenLink {
  readonly current: () => LinkState;
  readonly watch: (listener: () => void) => () => void;
  /** What is to be told with the next question; the first scene is told of at once. */
  readonly telling: (telling: DisplayTelling) => void;
  /** Asks at once: the machine woke, the network is back. */
  readonly nudge: () => void;
  /** The server's time in milliseconds since the epoch. */
  readonly serverTime: () => number;
}

/** Seconds between two questions: what is pushed does not wait for them. */
const POLL = 30;
/** The same while no screen has the name, which somebody may be making, or while the server's clock is known badly. */
const SOON = 5;
/** A question without an answer by then has failed. */
const PATIENCE = 10_000;

const NOTHING_YET: DisplayTelling = {
  scene: null,
  region: null,
  edition: null,
  confirmed: null,
  awake: null,
};

class AskingLink implements ScreenLink {
  readonly #world: LinkWorld;
  readonly #clock: ServerClock = createServerClock();
  readonly #listeners = new Set<() => void>();
  #state: LinkState;
  #told: DisplayTelling = NOTHING_YET;
  #line: ScreenLine | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | undefined;
  #failures = 0;

  constructor(world: LinkWorld) {
    this.#world = world;
    this.#state = { screen: world.kept(), isUnknown: false };
  }

  readonly current = (): LinkState => this.#state;

  readonly watch = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) void this.#ask();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#stop();
    };
  };

  readonly telling = (telling: DisplayTelling): void => {
    const isFirst = this.#told.scene === null && telling.scene !== null;
    this.#told = telling;
    if (isFirst) this.#askAgain();
  };

  readonly nudge = (): void => {
    this.#clock.forget();
    this.#askAgain();
  };

  readonly serverTime = (): number => this.#clock.at(this.#world.now());

  #stop(): void {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#line?.close();
    this.#line = undefined;
  }

  #askAgain(): void {
    if (this.#listeners.size === 0) return;
    this.#asking?.abort();
    void this.#ask();
  }

  #change(next: LinkState): void {
    this.#state = next;
    for (const listener of this.#listeners) listener();
  }

  #take(screen: NamedScreen): void {
    const { screen: known, isUnknown } = this.#state;
    // Only the clock is new in most answers.
    const isSame = known && JSON.stringify({ ...known, now: '' }) === JSON.stringify({ ...screen, now: '' });
    if (isSame && !isUnknown) return;
    this.#change({ screen: isSame ? known : screen, isUnknown: false });
    if (!isSame) this.#world.keep(screen);
  }

  /** Opens the line where there is none, or the browser has given it up. */
  #listen(): void {
    if (this.#line?.isOver()) this.#line.close();
    else if (this.#line) return;
    this.#line = this.#world.listen((screen) => this.#take(screen));
  }

  async #ask(): Promise<void> {
    clearTimeout(this.#timer);
    const controller = new AbortController();
    this.#asking = controller;
    const patience = setTimeout(() => controller.abort(), PATIENCE);
    const isWell = await this.#question(controller.signal);
    clearTimeout(patience);
    // Another question was asked meanwhile, or nobody watches any more: this one schedules nothing.
    if (this.#asking !== controller || this.#listeners.size === 0) return;
    this.#failures = isWell ? 0 : this.#failures + 1;
    const { random } = this.#world;
    const poll = this.#state.isUnknown || this.#clock.isCoarse() ? SOON : POLL;
    const wait = isWell ? waitAfterSuccess(poll, random()) : waitAfter(this.#failures, random());
    this.#timer = setTimeout(() => void this.#ask(), wait);
  }

  /** Whether it was answered; a server that knows no such screen has answered. */
  async #question(signal: AbortSignal): Promise<boolean> {
    const { tell, now, display, version } = this.#world;
    const asked = now().monotonic;
    try {
      const screen = await tell({ ...this.#told, display, version }, signal);
      if (!screen) {
        if (!this.#state.isUnknown) this.#change({ ...this.#state, isUnknown: true });
        return true;
      }
      this.#clock.learn({ asked, answered: now().monotonic, server: Date.parse(screen.now) });
      this.#take(screen);
      this.#listen();
      return true;
    } catch {
      return false;
    }
  }
}

/** A link to a screen of a name. */
export function createScreenLink(world: LinkWorld): ScreenLink {
  return new AskingLink(world);
}
