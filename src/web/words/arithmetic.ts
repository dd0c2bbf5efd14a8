import { arithmetic as en } from './en/arithmetic.ts';
import { arithmetic as es } from './es/arithmetic.ts';
import { useLanguage } from './words.ts';

const BOTH = { es, en };

/** The sentences of the arithmetic behind a figure. */
export type ArithmeticWords = typeof es;

/** The arithmetic's sentences in the language in use; they come when they are asked for. */
export function useArithmeticWords(): ArithmeticWords {
  return BOTH[useLanguage()];
}
