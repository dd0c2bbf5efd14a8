import { VERDICTS } from '../../../../domain/judgement/comparison.ts';
import type { Indicator } from '../../../../domain/indicator/indicator.ts';
import { useFormats } from '../../../ui/format/formats.ts';
import { VerdictMark } from '../../../reading/verdict/VerdictMark.tsx';
import { classes } from '../../../ui/class-names.ts';
import type { ColourKey } from '../layers.ts';
import type { ValueClass } from './marks.tsx';
import { useWords } from '../../../words/words.ts';

interface LegendProps {
  readonly colour: ColourKey;
  readonly steps: readonly ValueClass[];
  readonly better: Indicator['better'];
  /** One under the other, where it stands beside the picture. */
  readonly upright: boolean;
}

/** What the colours stand for: the four verdicts, or five classes of values. */
export function Legend({ colour, steps, better, upright }: LegendProps) {
  const words = useWords('states');
  const formats = useFormats();
  const format = colour === 'rate' ? formats.rate : formats.count;
  return (
    <ul
      className={classes('flex flex-wrap gap-x-5 gap-y-1 text-xs', upright && 'md:flex-col')}
      aria-label={words.legend}
    >
      {colour === 'change'
        ? VERDICTS.map((verdict) => (
            <li key={verdict}>
              <VerdictMark
                verdict={verdict}
                better={better}
                className="bg-paper text-xs forced-color-adjust-none"
              />
            </li>
          ))
        : steps.map((step) => (
            <li key={step.low} className="figures flex items-center gap-1.5">
              <span
                className="inline-block h-3 w-6 border border-rule forced-color-adjust-none"
                style={{ backgroundColor: step.fill }}
              />
              {words.legendValue(format(step.low), format(step.high))}
            </li>
          ))}
    </ul>
  );
}
