import type { Comparison } from '../../../domain/judgement/comparison.ts';
import { quarterWindow, type Quarter } from '../../../domain/record/curated/perception.ts';
import { useDecimals } from '../../ui/format/decimals.ts';
import { useFormats } from '../../ui/format/formats.ts';
import type { FearMove } from '../../../domain/judgement/perceived-and-registered.ts';
import { changeFigures } from '../../reading/verdict/change-figures.ts';
import { unclearShort } from '../../reading/verdict/unclear-text.ts';
import { useWords } from '../../words/words.ts';

/** Fear and the counts of the same two quarters in one sentence. */
export function useFearSentence(): (move: FearMove) => string {
  const words = useWords('perception');
  const shared = useWords();
  const formats = useFormats();
  const decimals = useDecimals();
  const monthOf = (quarter: Quarter): string => formats.month(quarterWindow(quarter).to);
  const moveOf = (subject: string, comparison: Comparison | undefined): string =>
    words.move(subject, {
      ...changeFigures(comparison, formats),
      short: comparison ? unclearShort(comparison, shared, formats) : '',
    });
  return ({ from, to, before, after, between, counted, moves }) =>
    words.lead({
      from: monthOf(from),
      to: monthOf(to),
      before: decimals(before, 1),
      after: decimals(after, 1),
      between: formats.list(
        between.map(({ percent, quarter }) => words.stateYear(decimals(percent, 1), monthOf(quarter))),
      ),
      counted: counted.quarter === to ? '' : monthOf(counted.quarter),
      moves: [
        moveOf(words.homicideCases, moves['homicide-cases']),
        moveOf(words.extortionCases, moves['extortion-cases']),
      ].join(words.and),
    });
}
