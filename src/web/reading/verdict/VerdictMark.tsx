import { bearingOf, type Bearing } from '../../../domain/judgement/bearing.ts';
import type { Verdict } from '../../../domain/judgement/comparison.ts';
import type { Indicator } from '../../../domain/indicator/indicator.ts';
import { useWords } from '../../words/words.ts';
import { classes } from '../../ui/class-names.ts';
import { VerdictSign } from '../../ui/signs.tsx';

/** The ink of what a verdict means for people. */
export const BEARING_COLOURS: Readonly<Record<Bearing, string>> = {
  better: 'text-better',
  worse: 'text-worse',
  unclear: 'text-unclear',
  'not-comparable': 'text-unclear',
};

interface VerdictMarkProps {
  readonly verdict: Verdict;
  readonly better: Indicator['better'];
  readonly className?: string;
}

/** A verdict shown three times: by shape, by word and by colour. Not comparable is hatched besides. */
export function VerdictMark({ verdict, better, className }: VerdictMarkProps) {
  const words = useWords().judgement;
  const bearing = bearingOf(verdict, better);
  return (
    <span
      className={classes(
        'inline-flex items-baseline gap-1 text-sm font-semibold',
        BEARING_COLOURS[bearing],
        className,
      )}
    >
      <VerdictSign verdict={verdict} />
      {words.verdicts[verdict]}
      {(bearing === 'better' || bearing === 'worse') && (
        <span className="font-normal">({words.bearing[bearing]})</span>
      )}
      {bearing === 'not-comparable' && <span className="hatched h-[0.8em] w-6" />}
    </span>
  );
}
