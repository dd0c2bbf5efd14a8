import { useMemo } from 'react';
import type { AcrossOutcome } from '../../../domain/judgement/across.ts';
import type { Comparison } from '../../../domain/judgement/comparison.ts';
import { useFormats } from '../../ui/format/formats.ts';
import type { AcrossCounts } from '../../words/es/present-and-across.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { acrossShort, acrossText, type AcrossSpeech } from '../across/across-text.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { presentShort, presentText } from '../present/present-text.ts';
import { seasonalShort, seasonalText } from '../present/seasonal-text.ts';
import { refusalText } from '../verdict/refusal.ts';
import { youngAcross, type Answer } from './answer.ts';

/** The speech of what stands in place of a comparison, in the language in use. */
export function useAnswerSpeech(): AcrossSpeech {
  const language = useLanguage();
  const words = useWords();
  const own = useWords('present-and-across');
  const formats = useFormats();
  return useMemo(() => ({ language, words, own, formats }), [language, words, own, formats]);
}

/** For a cell or a tooltip; empty where the comparison speaks for itself. */
export function answerShort(answer: Answer, speech: AcrossSpeech): string {
  const { words, own, formats } = speech;
  if (answer.kind === 'verdict') return '';
  if (answer.kind === 'none') return refusalText(answer.comparison, words);
  if (answer.kind === 'young') {
    const season = answer.season ? `${seasonalShort(answer.season, own, formats)}; ` : '';
    return season + acrossShort(answer.across, speech);
  }
  const { judgement } = answer.present;
  const window =
    judgement.kind === 'year-before' ? `${formats.shortWindow(judgement.comparison.window)}: ` : '';
  return window + presentShort(judgement, speech);
}

/** In whole sentences, without the indicator's name; empty where the comparison speaks for itself. */
export function answerText(answer: Answer, speech: AcrossSpeech): string {
  const { own, formats, words } = speech;
  if (answer.kind === 'verdict') return '';
  if (answer.kind === 'none') return refusalText(answer.comparison, words);
  if (answer.kind === 'young') {
    const season = answer.season ? `${seasonalText(answer.season, own, formats)}. ` : '';
    return season + acrossText(answer.across, speech);
  }
  const { newest, judgement } = answer.present;
  const why = answer.kind === 'newest' ? own.reachesTo(formats.month(newest.month)) : own.lacksMonths;
  return `${why} ${presentText(judgement, speech)}.`;
}

/** How many states carry each mark between the two registers; nothing where any has another answer. */
function acrossCounts(comparisons: readonly Comparison[], evidence: Evidence): AcrossCounts | undefined {
  const across = comparisons.map((each) => youngAcross(each, evidence));
  if (across.every((each) => each === undefined)) return undefined;
  const count = (mark: AcrossOutcome): number => across.filter((each) => each?.mark === mark).length;
  const [fell, rose, hangs] = [
    count('fell-under-both'),
    count('rose-under-both'),
    count('hangs-on-the-reading'),
  ];
  return { fell, rose, hangs, cannot: across.length - fell - rose - hangs };
}

/** What two registers say of the states together, in a sentence; nothing where they are compared within one. */
export function useStatesAcross(
  evidence: Evidence,
): (subject: string, comparisons: readonly Comparison[]) => string | undefined {
  const own = useWords('present-and-across');
  return (subject, comparisons) => {
    const counts = acrossCounts(comparisons, evidence);
    return counts && own.statesAcross(subject, counts);
  };
}
