import type { Verdict } from '../../../../domain/judgement/comparison.ts';
import type { RegionCode } from '../../../../domain/place/region.ts';
import type { StateReading } from '../../../../domain/judgement/state-readings.ts';

/** The four ways in which two changes of a state may go. */
export const PAIRS = ['both-down', 'traded', 'traded-back', 'both-up'] as const;
export type Pair = (typeof PAIRS)[number];

/** The states in each pair, and how many are in none, because one of their changes is not clear. */
export interface DivergenceBoard {
  readonly states: Readonly<Record<Pair, readonly RegionCode[]>>;
  readonly unclear: number;
}

function pairOf(first: Verdict, second: Verdict): Pair | undefined {
  if (first === 'falling') {
    if (second === 'falling') return 'both-down';
    return second === 'rising' ? 'traded' : undefined;
  }
  if (first !== 'rising') return undefined;
  if (second === 'falling') return 'traded-back';
  return second === 'rising' ? 'both-up' : undefined;
}

/** Every state by the verdicts of two topics, never by the signs of their estimates. */
export function divergenceBoard(
  first: readonly StateReading[],
  second: readonly StateReading[],
): DivergenceBoard {
  const verdicts = new Map(second.map((each) => [each.region, each.comparison.verdict]));
  const states: Record<Pair, RegionCode[]> = {
    'both-down': [],
    traded: [],
    'traded-back': [],
    'both-up': [],
  };
  let unclear = 0;
  for (const { region, comparison } of first) {
    const pair = pairOf(comparison.verdict, verdicts.get(region) ?? 'not-comparable');
    if (pair) states[pair].push(region);
    else unclear += 1;
  }
  return { states, unclear };
}
