import { quarterWindow } from '../../../domain/record/curated/perception.ts';
import { useDecimals } from '../../ui/format/decimals.ts';
import { useFormats } from '../../ui/format/formats.ts';
import type { FearMove } from '../../../domain/judgement/perceived-and-registered.ts';
import { changeFigures } from '../../reading/verdict/change-figures.ts';
import { useWords } from '../../words/words.ts';

/** Fear and the counts of the same two quarters in one sentence. */
export function useFearSentence(): (move: FearMove) => string {
  const words = useWords('perception');
  const formats = useFormats();
  const decimals = useDecimals();
  return ({ from, to, before, after, moves }) =>
    words.lead(
      formats.month(quarterWindow(from).to),
      formats.month(quarterWindow(to).to),
      decimals(before, 1),
      decimals(after, 1),
      [
        words.move(words.homicideCases, changeFigures(moves['homicide-cases'], formats)),
        words.move(words.extortionCases, changeFigures(moves['extortion-cases'], formats)),
      ].join(words.and),
    );
}
