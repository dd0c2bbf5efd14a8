import type { Language } from '../../../domain/bilingual.ts';
import type { Comparison } from '../../../domain/judgement/comparison.ts';
import { INDICATOR_NAMES } from '../../../domain/indicator/names.words.ts';
import { measuredTotal, peopleIn } from '../../../domain/series/measured.ts';
import type { Measure } from '../../../domain/series/rate.ts';
import { totalOf, type Series } from '../../../domain/series/series.ts';
import type { Formats } from '../../ui/format/format.ts';
import type { Words } from '../../words/words.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { originOver } from '../origin/origin.ts';
import { changeFigures } from '../verdict/change-figures.ts';
import { breakNote } from '../registering/break-note.ts';
import { windowNotes } from '../verdict/window-notes.ts';
import { unclearText } from '../verdict/unclear-text.ts';
import { gapText, refusalText } from '../verdict/refusal.ts';
import type { WordsOf } from '../../words/languages.ts';

/** A figure to quote: a series compared, in a measure. */
export interface QuotedFigure {
  readonly series: Series;
  readonly comparison: Comparison;
  readonly measure: Measure;
  readonly evidence: Pick<Evidence, 'population' | 'edition'>;
}

/** The language of a sentence, and the region as it is called in it. */
export interface SentenceSpeech {
  readonly language: Language;
  readonly words: Words;
  readonly own: WordsOf<'arithmetic'>;
  readonly reading: WordsOf<'reading'>;
  readonly formats: Formats;
  readonly region: string;
}

function changeSentence(comparison: Comparison, speech: SentenceSpeech): string {
  const { words, own, reading, formats, language } = speech;
  const base = formats.window(comparison.base);
  const { change, cannotTellWhy, provisional, fragile } = words.judgement;
  if (comparison.verdict === 'not-comparable') {
    return own.comparison(cannotTellWhy(refusalText(comparison, words)).replace(/\.$/, ''), base);
  }
  const { percent, range } = changeFigures(comparison, formats);
  const said =
    comparison.verdict === 'no-clear-change'
      ? [change.unclear, unclearText(comparison, words, formats)].filter(Boolean).join(': ')
      : change[comparison.verdict](percent, range && own.inInterval(range));
  const notes = [windowNotes(comparison, words, formats), breakNote(comparison, reading, formats, language)];
  const marks = [...notes, comparison.provisional && provisional, comparison.fragile && fragile];
  return [own.comparison(said, base), ...marks].filter(Boolean).join(' ');
}

function figureText(figure: QuotedFigure, { words, formats }: SentenceSpeech): string {
  const { series, comparison, measure, evidence } = figure;
  const { window } = comparison;
  const total = totalOf(series, window);
  if ('gap' in total) {
    const why = gapText(total.gap, total.months, words, formats);
    return words.judgement.cannotTellWhy(why).replace(/\.$/, '');
  }
  const count = formats.count(total.total);
  const people = peopleIn(evidence.population, series.region, window);
  const value = measuredTotal(total.total, window, measure, people);
  if (measure === 'count' || value === null) return count;
  return `${count} (${formats.measured(value, measure)} ${words.judgement.measureSuffixes[measure]})`;
}

/** A figure as a sentence to quote: number, change, source and edition. */
export function figureSentence(figure: QuotedFigure, speech: SentenceSpeech): string {
  const { own, formats, language, region } = speech;
  const { series, comparison, evidence } = figure;
  const { sources } = originOver([series], comparison, evidence.edition);
  const name = INDICATOR_NAMES[series.indicator].name[language];
  const hasTotal = !('gap' in totalOf(series, comparison.window));
  return [
    own.sentence(name, region, formats.window(comparison.window), figureText(figure, speech)),
    ...(hasTotal ? [changeSentence(comparison, speech)] : []),
    own.cite(sources.map((each) => each.name[language]).join('; '), evidence.edition.id),
  ].join(' ');
}
