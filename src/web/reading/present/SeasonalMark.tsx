import { bearingOf } from '../../../domain/judgement/bearing.ts';
import type { SeasonalComparison } from '../../../domain/judgement/season.ts';
import type { PresentJudgement } from '../../../domain/judgement/present.ts';
import type { Indicator } from '../../../domain/indicator/indicator.ts';
import { classes } from '../../ui/class-names.ts';
import { VerdictSign } from '../../ui/signs.tsx';
import { useWords } from '../../words/words.ts';
import { BEARING_COLOURS, VerdictMark } from '../verdict/VerdictMark.tsx';

interface MarkProps {
  readonly better: Indicator['better'];
  readonly className?: string;
}

/** What the season leaves of a change, in the verdict's manner: by shape, by word and by colour. */
export function SeasonalMark({
  comparison,
  better,
  className,
}: MarkProps & { readonly comparison: SeasonalComparison }) {
  const { bearing: bearings } = useWords().judgement;
  const { seasonalMarks } = useWords('present-and-across');
  const bearing = bearingOf(comparison.verdict, better);
  return (
    <span
      className={classes(
        'inline-flex items-baseline gap-1 text-sm font-semibold',
        BEARING_COLOURS[bearing],
        className,
      )}
    >
      <VerdictSign verdict={comparison.verdict} />
      {seasonalMarks[comparison.verdict]}
      {(bearing === 'better' || bearing === 'worse') && (
        <span className="font-normal">({bearings[bearing]})</span>
      )}
    </span>
  );
}

/** The mark of where a register goes at present, by whichever comparison judges it. */
export function PresentMark({
  judgement,
  better,
  className,
}: MarkProps & { readonly judgement: PresentJudgement }) {
  const look = className === undefined ? { better } : { better, className };
  return judgement.kind === 'season' ? (
    <SeasonalMark comparison={judgement.comparison} {...look} />
  ) : (
    <VerdictMark verdict={judgement.comparison.verdict} {...look} />
  );
}
