import { bearingOf } from '../../../../domain/judgement/bearing.ts';
import type { Comparison } from '../../../../domain/judgement/comparison.ts';
import type { Indicator } from '../../../../domain/indicator/indicator.ts';
import { VerdictSign } from '../../../ui/signs.tsx';
import type { WallSpeech } from '../reading/speech.ts';
import { changeFigures } from '../../../reading/verdict/change-figures.ts';

interface VerdictTextProps {
  readonly comparison: Comparison;
  readonly better: Indicator['better'];
  readonly speech: WallSpeech;
}

/**
 * A verdict told by shape, word, size and colour at once: ▼ Baja −16% (mejora). Where the change is not clear
 * no size is told: from afar it would be read as one.
 */
export function VerdictText({ comparison, better, speech }: VerdictTextProps) {
  const { judgement } = speech.words;
  const bearing = bearingOf(comparison.verdict, better);
  return (
    <p className={`wall-verdict wall-${bearing}`}>
      <VerdictSign verdict={comparison.verdict} />
      <span>{judgement.verdicts[comparison.verdict]}</span>
      {bearing !== 'unclear' && (
        <span className="figures">{changeFigures(comparison, speech.formats).change}</span>
      )}
      {(bearing === 'better' || bearing === 'worse') && (
        <span className="wall-bearing">{judgement.bearing[bearing]}</span>
      )}
    </p>
  );
}
