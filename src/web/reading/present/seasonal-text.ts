import type { SeasonalComparison } from '../../../domain/judgement/season.ts';
import type { Formats } from '../../ui/format/format.ts';
import type { WordsOf } from '../../words/languages.ts';

/** Consecutive years as a span, 2015–2025; with holes each by itself. */
function yearsText(years: readonly number[], formats: Formats): string {
  const [first = 0, last = first] = [years[0], years.at(-1)];
  if (last - first + 1 === years.length) return first === last ? `${first}` : `${first}–${last}`;
  return formats.list(years.map(String));
}

/**
 * A register's newest months against its first ones, in a sentence without its name: the ratio of daily means,
 * what the season gives with its 95 % range, and what follows. A refusal says its reason.
 */
export function seasonalText(
  comparison: SeasonalComparison,
  words: WordsOf<'present-and-across'>,
  formats: Formats,
): string {
  if (comparison.verdict === 'not-comparable') return words.seasonalRefused(comparison.reason);
  const { side, base, ratio, season, verdict, fragile } = comparison;
  const { factor } = formats;
  const text = words.seasonalText(
    formats.window(side.window),
    formats.window(base.window),
    factor(ratio),
    yearsText(season.years, formats),
    factor(season.ratio),
    words.between(factor(season.range.low), factor(season.range.high)),
    verdict,
  );
  return fragile ? text + words.seasonalFragile : text;
}

/** The same for a cell: the change beyond the season with its interval; the reason where there is none. */
export function seasonalShort(
  comparison: SeasonalComparison,
  words: WordsOf<'present-and-across'>,
  formats: Formats,
): string {
  if (comparison.verdict === 'not-comparable') return words.seasonalRefused(comparison.reason);
  const { ratio, low, high } = comparison.beyond;
  return words.seasonalShort(formats.changePercent(ratio), formats.signedRange(low, high));
}
