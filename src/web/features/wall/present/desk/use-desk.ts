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

/** What came of the last change: the screens that were changed, or why it was not made. */
export type ChangeOutcome = { readonly names: readonly string[] } | { readonly problem: Problem };

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
  const run = async (names: readonly string[], changes: readonly Promise<void>[]): Promise<void> => {
    try {
      await Promise.all(changes);
      setOutcome({ names });
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      setOutcome({ problem: error.problem });
    }
    await client.invalidateQueries({ queryKey: screensQuery.queryKey });
  };
  return {
    outcome,
    change: (screens, part) =>
      void run(
        screens.map(({ name }) => name),
        screens.map(({ name, plan }) => putScreen(name, { ...plan, ...part(plan) }, token)),
      ),
    create: (name, wall) =>
      void run([name], [putScreen(name, { wall, banner: null, schedule: [], first: null }, token)]),
    remove: (name) => void run([name], [removeScreen(name, token)]),
  };
}
