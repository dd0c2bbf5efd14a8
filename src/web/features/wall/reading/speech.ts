import { useMemo } from 'react';
import type { Comparison } from '../../../../domain/judgement/comparison.ts';
import type { Language } from '../../../../domain/bilingual.ts';
import { monthsFrom, type Month } from '../../../../domain/time/period.ts';
import { regionName, type RegionCode } from '../../../../domain/place/region.ts';
import { totalOf, type Series } from '../../../../domain/series/series.ts';
import type { Source } from '../../../../domain/indicator/source.ts';
import { formatsFor, type Formats } from '../../../ui/format/format.ts';
import { useLanguage, useWords, type Words } from '../../../words/words.ts';
import type { WallClause } from '../../../words/es/wall.ts';
import { useWallWords, type WallWords } from '../../../words/wall.ts';
import type { Reach, TopicFigure } from './pictures.ts';
import type { Evidence } from '../../../reading/evidence/evidence.ts';
import type { Windows } from '../../../reading/evidence/scope.ts';

/** The language of a wall and everything that it says and how it writes. */
export interface WallSpeech {
  readonly language: Language;
  readonly words: Words;
  readonly own: WallWords;
  readonly formats: Formats;
}

/** The speech of the language in use. */
export function useWallSpeech(): WallSpeech {
  const language = useLanguage();
  const words = useWords();
  const own = useWallWords();
  return useMemo(() => ({ language, words, own, formats: formatsFor(language) }), [language, words, own]);
}

/** How a region is called on a wall: by name, several states by theirs. */
export function regionTitle(region: RegionCode, { language, formats, words }: WallSpeech): string {
  const codes = region.split(',');
  if (codes.length > 3) return words.filter.manyStates(codes.length);
  return formats.list(codes.map((code) => regionName(code)[language]));
}

/** The size of a change, 16%; empty where there is none. */
export function percentOf(comparison: Comparison, formats: Formats): string {
  if (comparison.verdict === 'not-comparable' || comparison.change.ratio === null) return '';
  return formats.percent(comparison.change.ratio - 1);
}

/** A change with its sign, −16%; empty where there is none. */
export function signedPercent(comparison: Comparison, formats: Formats): string {
  if (comparison.verdict === 'not-comparable' || comparison.change.ratio === null) return '';
  return formats.changePercent(comparison.change.ratio);
}

/** The 95 % interval of a change, signs and all: de −20% a −13%. */
export function rangeOf(comparison: Comparison, { own, formats }: WallSpeech): string {
  if (comparison.verdict === 'not-comparable' || comparison.change.ratio === null) return '';
  const { low, high } = comparison.change.interval;
  const upper = high === null ? own.noCeiling : formats.changePercent(high);
  return own.signedRange(formats.changePercent(low), upper);
}

/** Why two windows are not compared, as a sentence; empty where they are. */
export function reasonOf(comparison: Comparison, words: Words): string {
  if (comparison.verdict !== 'not-comparable') return '';
  const { gaps, refusals } = words.judgement;
  return comparison.reason === 'gap' && comparison.gap ? gaps[comparison.gap] : refusals[comparison.reason];
}

/** The clauses of a scene's sentence. */
export function clausesOf(figures: readonly TopicFigure[], formats: Formats): WallClause[] {
  return figures.map(({ topic, comparison }) => ({
    topic,
    verdict: comparison.verdict,
    percent: percentOf(comparison, formats),
  }));
}

/** Window and base of a scene: 2025, frente a 2024. */
export function monthsText(months: Windows, { own, formats }: WallSpeech): string {
  return own.against(formats.window(months.window), formats.window(months.base));
}

/** How old data may be before their age is told beside their month. */
const OLD_MONTHS = 3;

/** A month with its age where that is more than a quarter: diciembre de 2025 (hace 11 meses). */
export function agedMonth(month: Month, today: Month, { own, formats }: WallSpeech): string {
  const age = monthsFrom(month, today);
  return age > OLD_MONTHS ? `${formats.month(month)} (${own.monthsAgo(age)})` : formats.month(month);
}

/** How far the data of a figure go, with their age, and that another method follows. */
export function reachText({ through, otherMethod }: Reach, today: Month, speech: WallSpeech): string {
  return through ? speech.own.through(agedMonth(through, today, speech), otherMethod !== undefined) : '';
}

function sourcesIn(series: readonly Series[], months: Windows, evidence: Evidence): Source[] {
  const vintages = new Set(
    series.flatMap((each) =>
      [months.window, months.base].flatMap((window) => {
        const total = totalOf(each, window);
        return 'gap' in total ? [] : total.values.map((value) => value.vintage);
      }),
    ),
  );
  const ids = evidence.edition.vintages.filter((each) => vintages.has(each.id)).map((each) => each.source);
  return evidence.edition.sources.filter((each) => ids.includes(each.id));
}

/** A register's short name, as the press has it. */
function registerOf({ id, publisher }: Source): string {
  if (id === 'rnpdno') return 'RNPDNO';
  return id.startsWith('sesnsp') || id.startsWith('rnid') || id.startsWith('republished')
    ? 'SESNSP'
    : publisher;
}

/** Where the figures of a scene come from, and whether they are the body's own files. */
export function sourceText(
  series: readonly Series[],
  months: Windows,
  evidence: Evidence,
  { own, formats }: WallSpeech,
): string {
  const found = sourcesIn(series, months, evidence);
  const republished = found.filter((each) => each.provenance === 'republished').length;
  const names = [...new Set(found.map(registerOf))];
  if (names.length === 0) return '';
  const share = republished === 0 ? 'none' : republished === found.length ? 'all' : 'some';
  return own.source(formats.list(names), share);
}

/** A place on the month axis as its year, for the few ticks of a wall chart. */
export function yearTick(at: number): string {
  return String(Math.floor(at / 12));
}
