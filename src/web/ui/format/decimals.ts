import { useMemo } from 'react';
import type { Language } from '../../../domain/bilingual.ts';
import { SPOKEN } from '../../words/languages.ts';
import { useLanguage } from '../../words/words.ts';

const MINUS = '\u2212';

/** Writes a number with a fixed number of decimals, for figures that must stand as they were printed. */
export type Decimals = (value: number, decimals: number, signed?: boolean) => string;

/** Numbers with as many decimals as were printed, in a language; signed where a change is meant. */
export function decimalsFor(language: Language): Decimals {
  return (value, decimals, signed = false) =>
    new Intl.NumberFormat(SPOKEN[language].locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: signed ? 'exceptZero' : 'negative',
    })
      .format(value)
      .replace('-', MINUS);
}

/** The same in the language in use. */
export function useDecimals(): Decimals {
  const language = useLanguage();
  return useMemo(() => decimalsFor(language), [language]);
}
