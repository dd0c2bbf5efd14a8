import type { Comparison } from '../../../domain/judgement/comparison.ts';
import { totalOf } from '../../../domain/series/series.ts';
import type { HeadlineTopic } from '../../../domain/view/windows.ts';
import type { BaseChoice, View } from '../../../domain/view/view.ts';
import { yearOf, type Window } from '../../../domain/time/period.ts';
import type { Formats } from '../../ui/format/format.ts';
import type { OpeningPart, OpeningTopic } from '../../words/opening.ts';
import type { WordsOf } from '../../words/languages.ts';
import type { Words } from '../../words/words.ts';
import type { Scope } from '../../reading/evidence/scope.ts';
import { acrossClause } from '../../reading/across/across-text.ts';
import { changeFigures } from '../../reading/verdict/change-figures.ts';
import { refusalText } from '../../reading/verdict/refusal.ts';
import type { ThreeAnswers } from '../../reading/answer/three-answers.ts';

/** How a base is spoken of: the same months of an earlier year, or its months by name. */
export function baseText(
  choice: BaseChoice,
  window: Window,
  base: Window,
  words: WordsOf<'overview'>,
  formats: Formats,
): string {
  const text = formats.window(base);
  const whole = base.from.endsWith('-01') && base.to.endsWith('-12') && yearOf(base.from) === yearOf(base.to);
  const moves = choice === 'year-before' || choice === 'matching';
  return moves && !whole && window.from !== window.to ? words.sameMonths(text) : text;
}

/** Of a change that is not clear: what was counted, and how large a change could have been distinguished from how the series strays. */
function unclearSize(comparison: Comparison, formats: Formats): string {
  if (comparison.verdict !== 'no-clear-change' || comparison.change.ratio === null) return '';
  const { ratio, detectable } = comparison.change;
  const size = formats.changePercent(ratio);
  return detectable === null ? size : `${size}, ±${formats.percent(detectable)}`;
}

/** Figures of a comparison as the sentence takes them. */
function topicOf(
  topic: HeadlineTopic,
  figure: string,
  comparison: Comparison,
  { words, formats }: SentenceSpeech,
): OpeningTopic {
  const { percent, change, verdict } = changeFigures(comparison, formats);
  const { indicator } = comparison;
  return {
    topic,
    indicator,
    figure,
    verdict,
    percent,
    change,
    unclear: unclearSize(comparison, formats),
    reason: refusalText(comparison, words),
    across: '',
  };
}

/** The newest month that the first register tells, and the other registers that reach it. */
function nowPart({ now }: ThreeAnswers, { formats }: SentenceSpeech): OpeningPart {
  const [lead] = now;
  if (!lead) return { months: '', base: '', topics: [] };
  const { month } = lead.present.newest;
  const topics = now
    .filter(({ present }) => present.newest.month === month)
    .map(({ topic, present }): OpeningTopic => ({
      topic,
      indicator: present.indicator,
      figure: formats.rate(present.newest.perDay),
      verdict: present.judgement.comparison.verdict,
      percent: '',
      change: '',
      unclear: '',
      reason: '',
      across: '',
    }));
  return { months: formats.month(month), base: '', topics };
}

function yearPart({ year }: ThreeAnswers, view: View, scope: Scope, speech: SentenceSpeech): OpeningPart {
  const { overview, formats } = speech;
  const topics = year.map(({ topic, series, comparison, across }) => {
    const total = totalOf(series, comparison.window);
    const figure = 'gap' in total ? '' : formats.count(total.total);
    return { ...topicOf(topic, figure, comparison, speech), across: acrossClause(across, speech) };
  });
  const base = baseText(view.base, scope.window, scope.base, overview, formats);
  return { months: formats.window(scope.window), base, topics };
}

function arcPart({ arc }: ThreeAnswers, speech: SentenceSpeech): OpeningPart {
  const [first] = arc;
  const topics = arc.map(({ topic, comparison }) => topicOf(topic, '', comparison, speech));
  return { months: '', base: first ? speech.formats.window(first.comparison.base) : '', topics };
}

/** What the sentence is written with. */
interface SentenceSpeech {
  readonly words: Words;
  readonly overview: WordsOf<'overview'>;
  readonly own: WordsOf<'present-and-across'>;
  readonly formats: Formats;
}

/** The three answers as the opening sentence takes them: now, the year, the long arc. */
export function openingParts(
  answers: ThreeAnswers,
  view: View,
  scope: Scope,
  speech: SentenceSpeech,
): readonly [now: OpeningPart, year: OpeningPart, arc: OpeningPart] {
  return [nowPart(answers, speech), yearPart(answers, view, scope, speech), arcPart(answers, speech)];
}
