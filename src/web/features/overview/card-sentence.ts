import type { Language } from '../../../domain/bilingual.ts';
import type { Measure } from '../../../domain/series/rate.ts';
import type { Formats } from '../../ui/format/format.ts';
import type { ArithmeticWords } from '../../words/arithmetic.ts';
import type { Words } from '../../words/words.ts';
import type { CardModel } from './cards.ts';
import { gapText, reasonOf } from './reasons.ts';
import { changeText } from './sentence.ts';
import type { Scope } from '../../reading/evidence/scope.ts';

interface Telling {
  readonly region: string;
  readonly language: Language;
  readonly words: Words;
  readonly own: ArithmeticWords;
  readonly formats: Formats;
  readonly scope: Scope;
  readonly edition: string;
  readonly measure: Measure;
}

function changeSentence({ comparison }: CardModel, { words, own, formats, scope }: Telling): string {
  const base = formats.window(scope.base);
  const { change, cannotTellWhy } = words.judgement;
  if (comparison.verdict === 'not-comparable') {
    return own.comparison(cannotTellWhy(reasonOf(comparison, words)), base);
  }
  const { percent, range } = changeText(comparison, words, formats);
  const said =
    comparison.verdict === 'no-clear-change'
      ? change.unclear
      : change[comparison.verdict](percent, range && own.inInterval(range));
  const marks = [
    comparison.provisional && words.judgement.provisional,
    comparison.fragile && words.judgement.fragile,
  ];
  return [own.comparison(said, base), ...marks].filter(Boolean).join(' ');
}

function figureText({ figure }: CardModel, { words, formats, measure }: Telling): string {
  if ('gap' in figure) {
    return words.judgement
      .cannotTellWhy(gapText(figure.gap, figure.months, words, formats))
      .replace(/\.$/, '');
  }
  const total = formats.count(figure.total);
  if (measure === 'count' || figure.value === null) return total;
  return `${total} (${formats.measured(figure.value, measure)} ${words.judgement.measureSuffixes[measure]})`;
}

/** A card as a sentence to quote: number, change, source and edition. */
export function cardSentence(card: CardModel, telling: Telling): string {
  const { own, formats, language, region, scope } = telling;
  const { figure, indicator, origin } = card;
  const sources = origin.sources.map((each) => each.name[language]).join('; ');
  return [
    own.sentence(indicator.name[language], region, formats.window(scope.window), figureText(card, telling)),
    ...('gap' in figure ? [] : [changeSentence(card, telling)]),
    own.cite(sources, telling.edition),
  ].join(' ');
}
