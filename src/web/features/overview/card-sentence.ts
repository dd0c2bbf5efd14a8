import type { Language } from '../../../domain/bilingual.ts';
import type { Formats } from '../../ui/format.ts';
import type { ArithmeticWords } from '../../words/arithmetic.ts';
import type { Words } from '../../words/words.ts';
import type { CardModel } from './cards.ts';
import type { Scope } from './evidence.ts';
import { gapText, reasonOf } from './reasons.ts';
import { changeText } from './sentence.ts';

interface Telling {
  readonly region: string;
  readonly language: Language;
  readonly words: Words;
  readonly own: ArithmeticWords;
  readonly formats: Formats;
  readonly scope: Scope;
  readonly edition: string;
}

function changeSentence({ comparison }: CardModel, { words, own, formats, scope }: Telling): string {
  const base = formats.window(scope.base);
  const { change, cannotTellWhy } = words.judgement;
  if (comparison.verdict === 'not-comparable') {
    return own.comparison(cannotTellWhy(reasonOf(comparison, words)), base);
  }
  const { percent, range } = changeText(comparison, words, formats);
  const said =
    comparison.verdict === 'no-clear-change' ? change.unclear : change[comparison.verdict](percent, range);
  const marks = [
    comparison.provisional && words.judgement.provisional,
    comparison.fragile && words.judgement.fragile,
  ];
  return [own.comparison(said, base), ...marks].filter(Boolean).join(' ');
}

/** A card as a sentence to quote: number, change, source and edition. */
export function cardSentence(card: CardModel, telling: Telling): string {
  const { words, own, formats, language, region, scope } = telling;
  const { figure, indicator, origin } = card;
  const shown =
    'gap' in figure
      ? words.judgement.cannotTellWhy(gapText(figure.gap, figure.months, words, formats))
      : words.judgement.counted(indicator.unit, figure.total, formats.count(figure.total));
  const sources = origin.sources.map((each) => each.name[language]).join('; ');
  return [
    own.sentence(indicator.shortName[language], region, formats.window(scope.window), shown),
    ...('gap' in figure ? [] : [changeSentence(card, telling)]),
    own.cite(sources, telling.edition),
  ].join(' ');
}
