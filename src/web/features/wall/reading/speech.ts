import { useMemo } from 'react';
import type { Language } from '../../../../domain/bilingual.ts';
import { monthAt, monthsFrom, windowLength, yearOf, type Month } from '../../../../domain/time/period.ts';
import { codesOf, regionName, type RegionCode } from '../../../../domain/place/region.ts';
import type { Series } from '../../../../domain/series/series.ts';
import type { Source } from '../../../../domain/indicator/source.ts';
import { acrossClause } from '../../../reading/across/across-text.ts';
import { formatsFor, type Formats } from '../../../ui/format/format.ts';
import { useLanguage, useWords, type Words } from '../../../words/words.ts';
import type { WallClause } from '../../../words/es/wall.ts';
import type { TopicFigure } from './pictures.ts';
import type { Present } from '../../../../domain/judgement/present.ts';
import { seriesIn, type Evidence } from '../../../reading/evidence/evidence.ts';
import type { Windows } from '../../../reading/evidence/scope.ts';
import { changeFigures } from '../../../reading/verdict/change-figures.ts';
import { unclearShort } from '../../../reading/verdict/unclear-text.ts';
import { originOver } from '../../../reading/origin/origin.ts';
import type { WordsOf } from '../../../words/languages.ts';
import { ticksAreYears, yearTick } from '../../../charts/frame/plot-frame.ts';
import type { LineChartModel } from '../../../charts/model/chart-model.ts';
import type { Reach } from '../../../reading/figures/figure.ts';

/** The language of a wall and everything that it says and how it writes. */
export interface WallSpeech {
  readonly language: Language;
  readonly words: Words;
  readonly own: WordsOf<'wall'>;
  /** The words of the present and of two readings across a change of method. */
  readonly seam: WordsOf<'present-and-across'>;
  readonly formats: Formats;
}

/** The speech of the language in use. */
export function useWallSpeech(): WallSpeech {
  const language = useLanguage();
  const words = useWords();
  const own = useWords('wall');
  const seam = useWords('present-and-across');
  return useMemo(
    () => ({ language, words, own, seam, formats: formatsFor(language) }),
    [language, words, own, seam],
  );
}

/** How a region is called on a wall: by name, several states by theirs. */
export function regionTitle(region: RegionCode, { language, formats, words }: WallSpeech): string {
  const codes = codesOf(region);
  if (codes.length > 3) return words.filter.manyStates(codes.length);
  return formats.list(codes.map((code) => regionName(code)[language]));
}

/** The clauses of a scene's sentence. */
export function clausesOf(figures: readonly TopicFigure[], speech: WallSpeech): WallClause[] {
  const { words, seam: own, formats } = speech;
  return figures.map(({ topic, comparison, across }) => ({
    topic,
    verdict: comparison.verdict,
    percent: changeFigures(comparison, formats).percent,
    short: unclearShort(comparison, words, formats),
    across: acrossClause(across, { own, formats }),
  }));
}

/** What a change is since, or against, at the head of a sentence: Desde 2018; Respecto de 2024. */
export function baseOpening({ window, base }: Windows, { own, formats }: WallSpeech): string {
  const text = formats.window(base);
  const isYear = windowLength(base) === 12 && yearOf(base.from) === yearOf(base.to);
  return isYear && yearOf(window.from) - yearOf(base.from) > 1 ? own.since(text) : own.comparedWith(text);
}

/** A scene's sentence: since when or against what, and what became of its topics. */
export function changesText(figures: readonly TopicFigure[], months: Windows, speech: WallSpeech): string {
  const clauses = clausesOf(figures, speech);
  return clauses.length === 0 ? '' : speech.own.changes(baseOpening(months, speech), clauses);
}

/** Window and base of a scene: 2025, frente a 2024. */
export function monthsText(months: Windows, { own, formats }: WallSpeech): string {
  return own.against(formats.window(months.window), formats.window(months.base));
}

/** How old data may be before their age is shown beside their month. */
const OLD_MONTHS = 3;

/** How the ticks of a wall's chart are written: by year, or by month where years would repeat. */
export function monthTickOf(
  [first, last]: LineChartModel['domain'],
  { formats }: WallSpeech,
): (at: number) => string {
  return ticksAreYears(first, last) ? yearTick : (at) => formats.shortMonth(monthAt(at));
}

/** The age of a month where that is more than a quarter: hace 11 meses. */
function ageOf(month: Month, today: Month, { own }: WallSpeech): string {
  const age = monthsFrom(month, today);
  return age > OLD_MONTHS ? own.monthsAgo(age) : '';
}

/** A month with its age: diciembre de 2025 (hace 11 meses). */
function agedMonth(month: Month, today: Month, speech: WallSpeech): string {
  const age = ageOf(month, today, speech);
  return speech.formats.month(month) + (age && ` (${age})`);
}

/** How far the data of a figure go, with their age, and that another method follows. */
export function reachText({ through, otherMethod }: Reach, today: Month, speech: WallSpeech): string {
  return through ? speech.own.through(agedMonth(through, today, speech), otherMethod !== undefined) : '';
}

/** How far the data go, in few words: Datos a dic 2025 (hace 11 meses). */
export function ageText({ through }: Pick<Reach, 'through'>, today: Month, speech: WallSpeech): string {
  if (!through) return '';
  return speech.own.dataTo(speech.formats.shortMonth(through), ageOf(through, today, speech));
}

/** The same of several topics: how far the oldest of them goes. */
export function oldestText(figures: readonly TopicFigure[], today: Month, speech: WallSpeech): string {
  const [oldest] = figures
    .map((each) => each.reach)
    .filter((reach) => reach.through !== undefined)
    .toSorted((a, b) => (a.through ?? '').localeCompare(b.through ?? ''));
  return oldest ? ageText(oldest, today, speech) : '';
}

/** A register's short name, as the press has it. */
function registerOf({ id, publisher }: Source): string {
  if (id === 'rnpdno') return 'RNPDNO';
  return id.startsWith('sesnsp') || id.startsWith('rnid') || id.startsWith('republished')
    ? 'SESNSP'
    : publisher;
}

/** Where the figures of a scene come from, and whether they are the body's own files. */
export function sourceParts(
  series: readonly Series[],
  months: Windows,
  evidence: Evidence,
  { own, formats }: WallSpeech,
): string[] {
  const found = originOver(series, months, evidence.edition).sources;
  const republished = found.filter((each) => each.provenance === 'republished').length;
  const names = [...new Set(found.map(registerOf))];
  if (names.length === 0) return [];
  const share = republished === 0 ? 'none' : republished === found.length ? 'all' : 'some';
  return [own.source(formats.list(names)), own.republished[share]];
}

/** How far each register behind some newest months goes, the one that is behind the others first. */
export function registersTo(
  presents: readonly Present[],
  today: Month,
  evidence: Evidence,
  speech: WallSpeech,
): string[] {
  const oldest = new Map<string, Month>();
  for (const { indicator, region, newest } of presents.toSorted((a, b) =>
    a.newest.month.localeCompare(b.newest.month),
  )) {
    const series = seriesIn(evidence, indicator, region);
    const month = { from: newest.month, to: newest.month };
    const { sources } = originOver(series ? [series] : [], { window: month, base: month }, evidence.edition);
    for (const register of sources.map(registerOf)) {
      if (!oldest.has(register)) oldest.set(register, newest.month);
    }
  }
  const { own, formats } = speech;
  return [...oldest].map(([register, month], place) => {
    const text = own.registerTo(register, formats.shortMonth(month), ageOf(month, today, speech));
    return place === 0 ? own.source(text) : text;
  });
}
