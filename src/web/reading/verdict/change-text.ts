import { useCallback } from 'react';
import type { Comparison } from '../../../domain/judgement/comparison.ts';
import { wasWithdrawn } from '../../../domain/judgement/false-discovery.ts';
import { indicatorOf } from '../../../domain/indicator/indicator.ts';
import type { reading } from '../../words/es/reading.ts';
import { useReadingWords } from '../../words/reading.ts';
import { useWords, type Words } from '../../words/words.ts';
import type { Formats } from '../../ui/format/format.ts';
import { useFormats } from '../../ui/format/formats.ts';

/** A comparison in the short forms that tables, maps and tooltips need. */
export interface ChangeText {
  /** −16%; empty where there is no ratio. */
  readonly change: string;
  /** −18% a −13%; empty where there is no change. */
  readonly interval: string;
  /** Why there is none, or the marks of a doubtful one; empty otherwise. */
  readonly note: string;
  /** The verdict, the change and its interval in one breath. */
  readonly whole: string;
}

type Judged = Exclude<Comparison, { readonly verdict: 'not-comparable' }>;

/** Why two windows are not compared, in a sentence. */
export function refusalText(
  comparison: Extract<Comparison, { readonly verdict: 'not-comparable' }>,
  words: Words,
): string {
  const { refusals, gaps } = words.judgement;
  return comparison.reason === 'gap' && comparison.gap ? gaps[comparison.gap] : refusals[comparison.reason];
}

function intervalText({ change }: Judged, own: typeof reading, formats: Formats): string {
  const { low, high } = change.interval;
  const upper = high === null ? own.noUpperLimit : formats.changePercent(high);
  return own.between(formats.changePercent(low), upper);
}

function judgedText(comparison: Judged, words: Words, own: typeof reading, formats: Formats): ChangeText {
  const { ratio } = comparison.change;
  const change = ratio === null ? '' : formats.changePercent(ratio);
  const interval = intervalText(comparison, own, formats);
  const marks = [
    wasWithdrawn(comparison) ? own.withdrawnShort : '',
    comparison.fragile ? own.fragileShort : '',
    comparison.provisional ? own.provisionalShort : '',
  ].filter(Boolean);
  const verdict = words.judgement.verdicts[comparison.verdict];
  return {
    change,
    interval,
    note: ratio === null ? own.noRatio : marks.join(', '),
    whole: `${verdict} ${change} (${interval})`.replace('  ', ' '),
  };
}

/** A comparison in short forms, in a language. */
export function changeTextOf(
  comparison: Comparison,
  words: Words,
  own: typeof reading,
  formats: Formats,
): ChangeText {
  if (comparison.verdict !== 'not-comparable') return judgedText(comparison, words, own, formats);
  const reason = refusalText(comparison, words);
  return {
    change: '',
    interval: '',
    note: reason,
    whole: `${words.judgement.verdicts['not-comparable']}. ${reason}`,
  };
}

/** Comparisons in short forms, in the language in use. */
export function useChangeText(): (comparison: Comparison) => ChangeText {
  const words = useWords();
  const own = useReadingWords();
  const formats = useFormats();
  return useCallback((comparison) => changeTextOf(comparison, words, own, formats), [words, own, formats]);
}

/** What is counted, named shortly with its unit: Extorsión (víctimas); people are not told twice. */
export function indicatorTitle(
  indicator: Comparison['indicator'],
  language: 'es' | 'en',
  words: Words,
): string {
  const found = indicatorOf(indicator);
  const name = found.shortName[language];
  return found.unit === 'people' ? name : `${name} (${words.judgement.units[found.unit]})`;
}
