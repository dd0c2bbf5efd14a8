import { quarterWindow } from '../../../domain/perception.ts';
import { useDecimals } from '../../ui/decimals.ts';
import { useFormats } from '../../ui/formats.ts';
import { moveOf } from '../../ui/move-text.ts';
import { usePerceptionWords } from '../../words/perception.ts';
import type { FearMove } from '../../../domain/felt-beside.ts';

/** Fear and the counts of the same two quarters in one sentence. */
export function useFearSentence(): (move: FearMove) => string {
  const words = usePerceptionWords();
  const formats = useFormats();
  const decimals = useDecimals();
  return ({ from, to, before, after, moves }) =>
    words.lead(
      formats.month(quarterWindow(from).to),
      formats.month(quarterWindow(to).to),
      decimals(before, 1),
      decimals(after, 1),
      [
        words.move(words.homicideCases, moveOf(moves['homicide-cases'], formats)),
        words.move(words.extortionCases, moveOf(moves['extortion-cases'], formats)),
      ].join(words.and),
    );
}
