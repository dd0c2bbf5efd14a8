import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AttendedScreen, ScreenPlan } from '../../../../../domain/view/screen/screen.ts';
import { ApiFailure, type Problem } from '../../../../api/problem.ts';
import { putScreen, removeScreen, screensQuery } from '../../../../api/screens/desk-asks.ts';

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

/** What came of the last change, screen by screen: one may be kept while another is refused. */
export interface ChangeOutcome {
  readonly saved: readonly string[];
  readonly failed: readonly { readonly name: string; readonly problem: Problem }[];
}

/** Ways to change screens, and what came of the last. */
export interface Desk {
  /** Changes a part of the plans of some screens. */
  readonly change: (
    screens: readonly AttendedScreen[],
    part: (plan: ScreenPlan) => Partial<ScreenPlan>,
  ) => void;
  readonly create: (name: string, wall: string) => void;
  readonly remove: (name: string) => void;
  readonly outcome: ChangeOutcome | undefined;
}

/** The desk of whoever holds a token. */
export function useDesk(token: string): Desk {
  const client = useQueryClient();
  const [outcome, setOutcome] = useState<ChangeOutcome>();
  const run = async (
    names: readonly string[],
    change: (name: string, place: number) => Promise<void>,
  ): Promise<void> => {
    const ends = await Promise.allSettled(names.map(change));
    setOutcome({
      saved: names.filter((_, place) => ends[place]?.status === 'fulfilled'),
      failed: names.flatMap((name, place) => {
        const end = ends[place];
        if (end?.status !== 'rejected') return [];
        if (!(end.reason instanceof ApiFailure)) throw end.reason;
        return [{ name, problem: end.reason.problem }];
      }),
    });
    await client.invalidateQueries({ queryKey: screensQuery.queryKey });
  };
  return {
    outcome,
    change: (screens, part) =>
      void run(
        screens.map(({ name }) => name),
        async (name, place) => {
          const plan = screens[place]?.plan;
          if (plan) await putScreen(name, { ...plan, ...part(plan) }, token);
        },
      ),
    create: (name, wall) =>
      void run([name], () => putScreen(name, { wall, banner: null, schedule: [], first: null }, token)),
    remove: (name) => void run([name], () => removeScreen(name, token)),
  };
}
