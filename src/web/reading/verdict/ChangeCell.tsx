import type { Comparison } from '../../../domain/judgement/comparison.ts';
import { useChangeText } from './change-text.ts';

/** A change in a table: its size, its interval, and under them what makes it doubtful or why there is none. */
export function ChangeCell({ comparison }: { readonly comparison: Comparison }) {
  const { change, interval, note, shortNote } = useChangeText()(comparison);
  return (
    <>
      {change} {interval && <span className="text-soft max-md:block">({interval})</span>}
      {shortNote && (
        <span className="block text-xs whitespace-normal text-soft md:min-w-44" title={note}>
          {shortNote}
        </span>
      )}
    </>
  );
}
