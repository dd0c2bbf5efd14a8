import type { Comparison } from '../../../domain/judgement/comparison.ts';
import { classes } from '../../ui/class-names.ts';
import { useChangeText } from './change-text.ts';

/**
 * A change in a table: its size, its interval, and under them what makes it doubtful or why there is none. On a phone
 * the verdict beside it says the first and the arithmetic the rest: a list is not to be scrolled by eight lines a row.
 */
export function ChangeCell({ comparison }: { readonly comparison: Comparison }) {
  const { change, interval, note, shortNote } = useChangeText()(comparison);
  return (
    <>
      {change} {interval && <span className="text-soft max-md:block">({interval})</span>}
      {shortNote && (
        <span
          className={classes(
            'block text-xs whitespace-normal text-soft md:min-w-44',
            change !== '' && 'max-md:sr-only',
          )}
          title={note}
        >
          {shortNote}
        </span>
      )}
    </>
  );
}
