import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { inTurn } from '../../../../../domain/in-turn.ts';
import type { AttendedScreen, ScreenPlan } from '../../../../../domain/view/screen/screen.ts';
import { ApiFailure, type Problem } from '../../../../api/problem.ts';
import {
  isOvertaken,
  putScreen,
  removeScreen,
  screensQuery,
  type SeenPlan,
} from '../../../../api/screens/desk-asks.ts';

const TOKEN = 'saldo-token';

function readToken(): string {
  try {
    return sessionStorage.getItem(TOKEN) ?? '';
  } catch {
    return '';
  }
}

/** The token that changes screens, kept until the window is closed. */
export function useToken(): readonly [string, (next: string) => void] {
  const [token, setToken] = useState(readToken);
  const change = (next: string): void => {
    setToken(next);
    try {
      sessionStorage.setItem(TOKEN, next);
    } catch {
      // Not kept: it is asked for again.
    }
  };
  return [token, change];
}

/** What is to become of a screen: a part of its plan another one, or the whole taken away. */
export type ScreenChange = 'remove' | ((plan: ScreenPlan) => Partial<ScreenPlan>);

/** What came of the last change, screen by screen: one may be kept while another is refused. */
export interface ChangeOutcome {
  readonly saved: readonly string[];
  readonly failed: readonly { readonly name: string; readonly problem: Problem }[];
}

/** A change that was not made, since somebody else had changed the screen: it waits for a choice. */
export interface Overtaken {
  readonly name: string;
  readonly change: ScreenChange;
  /** As the screen was seen when it was to be changed; nothing where it was to be made. */
  readonly seen: SeenPlan | undefined;
}

/** A screen that is ticked, as it was seen then or is kept since: what a change begins from. */
export interface Ticked extends SeenPlan {
  readonly name: string;
  /** When that was seen or kept, by this machine: a list that was asked for before says less. */
  readonly at: number;
}

/** Ways to change screens, and what came of the last. */
export interface Desk {
  /** The screens that are ticked, in the order of ticking. */
  readonly ticked: readonly Ticked[];
  readonly tick: (screen: AttendedScreen) => void;
  readonly untick: (name: string) => void;
  /** Changes all screens that are ticked, each as it was seen. */
  readonly change: (change: ScreenChange) => void;
  readonly create: (name: string, wall: string) => void;
  readonly outcome: ChangeOutcome | undefined;
  readonly overtaken: readonly Overtaken[];
  /** Makes a change that was overtaken after all, over a screen as it is seen now. */
  readonly putMine: (overtaken: Overtaken, theirs: SeenPlan | undefined) => void;
  /** Goes on from a screen as it is seen now, or lets it go; a change that was overtaken is dropped. */
  readonly takeTheirs: (name: string, theirs: SeenPlan | undefined) => void;
}

/** What a screen that does not exist yet shows. */
export const NO_PLAN: ScreenPlan = { wall: '', banner: null, schedule: [], first: null };

interface Sent {
  readonly name: string;
  readonly change: ScreenChange;
  readonly seen: SeenPlan | undefined;
  /** What is changed of: what was seen, or was before somebody else took it away. */
  readonly from: ScreenPlan;
}

/** Sends a change; gives the screen as it is seen from now on, nothing once it is away. */
async function send({ name, change, seen, from }: Sent, token: string): Promise<SeenPlan | undefined> {
  if (change !== 'remove') return putScreen(name, { ...from, ...change(from) }, { seen, token });
  if (seen) await removeScreen(name, seen, token);
  return undefined;
}

/** Why a change was not made. */
function problemOf(end: PromiseSettledResult<unknown> | undefined): Problem | undefined {
  if (end?.status !== 'rejected') return undefined;
  if (!(end.reason instanceof ApiFailure)) throw end.reason;
  return end.reason.problem;
}

/** What came of one change: why it was not made, if it was not. */
interface Done {
  readonly name: string;
  readonly problem: Problem | undefined;
}

function isLate(done: Done | undefined): boolean {
  return done?.problem !== undefined && isOvertaken(done.problem);
}

/** What came of changes, but for those that were overtaken: they wait for a choice. */
function outcomeOf(done: readonly Done[]): ChangeOutcome {
  return {
    saved: done.filter(({ problem }) => !problem).map(({ name }) => name),
    failed: done.flatMap(({ name, problem }) =>
      problem && !isOvertaken(problem) ? [{ name, problem }] : [],
    ),
  };
}

/** A value that is drawn, and that a task under way reads as it is by then. */
function useCurrent<T>(first: T): readonly [T, () => T, (next: T) => void] {
  const [shown, show] = useState(first);
  const ref = useRef(first);
  const set = (next: T): void => {
    ref.current = next;
    show(next);
  };
  return [shown, () => ref.current, set];
}

/** The desk of whoever holds a token: every change is made of what was seen, and is refused where that is gone. */
export function useDesk(token: string): Desk {
  const client = useQueryClient();
  const [turn] = useState(inTurn);
  const [outcome, setOutcome] = useState<ChangeOutcome>();
  const [ticked, tickedNow, setTicked] = useCurrent<readonly Ticked[]>([]);
  const [overtaken, overtakenNow, setOvertaken] = useCurrent<readonly Overtaken[]>([]);

  const dropOvertaken = (names: readonly string[]): void =>
    setOvertaken(overtakenNow().filter(({ name }) => !names.includes(name)));
  const untick = (gone: string): void => setTicked(tickedNow().filter(({ name }) => name !== gone));
  const seeAgain = (name: string, { plan, version }: SeenPlan): void => {
    const next = { name, plan, version, at: Date.now() };
    setTicked(tickedNow().map((each) => (each.name === name ? next : each)));
  };

  // One after another: a second press begins from what the first has made.
  const run = (make: () => readonly Sent[]): void =>
    void turn(async () => {
      const sent = make();
      dropOvertaken(sent.map(({ name }) => name));
      const ends = await Promise.allSettled(sent.map((each) => send(each, token)));
      // A list that was asked for before would come after, with what is over.
      await client.cancelQueries({ queryKey: screensQuery.queryKey });
      const done = sent.map(({ name }, place) => ({ name, problem: problemOf(ends[place]) }));
      for (const [place, end] of ends.entries()) {
        const name = sent[place]?.name ?? '';
        if (end.status === 'fulfilled' && end.value) seeAgain(name, end.value);
        else if (end.status === 'fulfilled') untick(name);
      }
      setOutcome(outcomeOf(done));
      // What the others have made is asked for before it is spoken of.
      await client.invalidateQueries({ queryKey: screensQuery.queryKey });
      const late = sent.filter((_, place) => isLate(done[place]));
      if (late.length > 0) setOvertaken([...overtakenNow(), ...late]);
    });

  return {
    ticked,
    tick: ({ name, plan, version }) => setTicked([...tickedNow(), { name, plan, version, at: Date.now() }]),
    untick,
    change: (change) =>
      run(() => tickedNow().map((seen) => ({ name: seen.name, change, seen, from: seen.plan }))),
    create: (name, wall) => run(() => [{ name, change: () => ({ wall }), seen: undefined, from: NO_PLAN }]),
    outcome,
    overtaken,
    putMine: ({ name, change, seen }, theirs) =>
      run(() => [{ name, change, seen: theirs, from: (theirs ?? seen)?.plan ?? NO_PLAN }]),
    takeTheirs: (name, theirs) => {
      dropOvertaken([name]);
      if (theirs) seeAgain(name, theirs);
      else untick(name);
    },
  };
}
