import { useCallback, useMemo } from 'react';
import { EVENT_KINDS, type EventKind } from '../../../domain/record/curated/event.ts';
import { EVENT_KIND_NAMES } from '../../../domain/record/curated/event.words.ts';
import { useLanguage } from '../../words/words.ts';
import { useOwnText } from '../../router/own-query.ts';

/** What the address says where a reader has taken every mark away from a chart that has some by habit. */
const NOTHING = 'none';

function isSame(a: readonly EventKind[], b: readonly EventKind[]): boolean {
  return a.length === b.length && a.every((kind) => b.includes(kind));
}

/** The kinds of event that the address asks for, in their own order; the usual ones where it asks for none in particular. */
export function useEventKinds(
  usual: readonly EventKind[],
): readonly [readonly EventKind[], (next: readonly EventKind[]) => void] {
  const [text, change] = useOwnText('events');
  const kinds = useMemo(() => {
    const asked = text?.split(',') ?? [];
    const known = EVENT_KINDS.filter((kind) => asked.includes(kind));
    return known.length > 0 || text === NOTHING ? known : usual;
  }, [text, usual]);
  const choose = useCallback(
    (next: readonly EventKind[]) => change(isSame(next, usual) ? null : next.join(',') || NOTHING),
    [change, usual],
  );
  return [kinds, choose];
}

interface EventKindsProps {
  readonly legend: string;
  readonly marked: readonly EventKind[];
  readonly onChange: (next: readonly EventKind[]) => void;
}

/** A box as high as the words beside it, however large the page's type is. */
export const TICK_BOX = { width: '1em', height: '1em' } as const;

/** Which kinds of event a chart marks: one box each. */
export function EventKinds({ legend, marked, onChange }: EventKindsProps) {
  const language = useLanguage();
  const toggled = (kind: EventKind): readonly EventKind[] =>
    EVENT_KINDS.filter((each) => (each === kind ? !marked.includes(each) : marked.includes(each)));
  return (
    <fieldset aria-label={legend} className="screen-only my-1 flex flex-wrap gap-x-4 gap-y-1 text-xs">
      <span className="text-soft">{legend}</span>
      {EVENT_KINDS.map((kind) => (
        <label key={kind} className="flex min-h-6 items-center gap-1.5">
          <input
            type="checkbox"
            style={TICK_BOX}
            checked={marked.includes(kind)}
            onChange={() => onChange(toggled(kind))}
          />
          {EVENT_KIND_NAMES[kind][language]}
        </label>
      ))}
    </fieldset>
  );
}
