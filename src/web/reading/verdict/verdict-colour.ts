import { bearingOf, type Bearing } from '../../../domain/judgement/bearing.ts';
import type { Verdict } from '../../../domain/judgement/comparison.ts';
import type { Indicator } from '../../../domain/indicator/indicator.ts';

/** A colour to fill with and the colour of words upon it. */
export interface Fill {
  readonly fill: string;
  readonly ink: string;
  /** Not comparable is hatched, never filled. */
  readonly hatched: boolean;
}

const FILLS: Readonly<Record<Bearing, Fill>> = {
  better: { fill: 'var(--color-better)', ink: 'var(--color-paper)', hatched: false },
  worse: { fill: 'var(--color-worse)', ink: 'var(--color-paper)', hatched: false },
  unclear: { fill: 'var(--color-rule)', ink: 'var(--color-ink)', hatched: false },
  'not-comparable': { fill: 'var(--color-paper)', ink: 'var(--color-ink)', hatched: true },
};

/** The fill of a verdict: from the verdict and from which way is better, never from the sign alone. */
export function verdictFill(verdict: Verdict, better: Indicator['better']): Fill {
  return FILLS[bearingOf(verdict, better)];
}

const STROKES: Readonly<Record<Bearing, string>> = {
  better: 'var(--color-better)',
  worse: 'var(--color-worse)',
  unclear: 'var(--color-unclear)',
  'not-comparable': 'var(--color-unclear)',
};

/** The colour of a line or word that carries a verdict. */
export function verdictStroke(verdict: Verdict, better: Indicator['better']): string {
  return STROKES[bearingOf(verdict, better)];
}
