import type { Comparison } from '../../../domain/judgement/comparison.ts';
import type { Formats } from '../../ui/format/format.ts';
import type { Words } from '../../words/words.ts';

/** A comparison that was not refused. */
export type Judged = Exclude<Comparison, { readonly verdict: 'not-comparable' }>;

function leftOutText({ leftOut }: Judged, words: Words, formats: Formats): string {
  const [from, to] = [leftOut?.months[0], leftOut?.months.at(-1)];
  return from && to ? words.judgement.leftOut(formats.window({ from, to })) : '';
}

function printingsText({ printings }: Judged, words: Words, formats: Formats): string {
  if (!printings) return '';
  const named = (cuts: typeof printings.cuts): string => formats.list(cuts.map(formats.month));
  return words.judgement.twoPrintings(named(printings.cuts), named(printings.baseCuts));
}

/**
 * What a reader must know of the windows behind a verdict, in sentences: months left out because they are
 * still filling up, and figures of two printings. Empty where there is nothing to know.
 */
export function windowNotes(comparison: Comparison, words: Words, formats: Formats): string {
  if (comparison.verdict === 'not-comparable') return '';
  const notes = [leftOutText(comparison, words, formats), printingsText(comparison, words, formats)];
  return notes.filter((each) => each !== '').join(' ');
}

/** The months that a verdict leaves out, alone: for a wall, where fewer words are better than smaller ones. */
export function leftOutNote(comparison: Comparison, words: Words, formats: Formats): string {
  return comparison.verdict === 'not-comparable' ? '' : leftOutText(comparison, words, formats);
}
