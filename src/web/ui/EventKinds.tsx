import { useMemo } from 'react';
import { EVENT_KIND_NAMES, EVENT_KINDS, type EventKind } from '../../domain/event.ts';
import { useLanguage } from '../words/words.ts';
import { useOwnText } from './own-query.ts';

/** The kinds of event that the address asks for, in their own order; nothing where it asks for none in particular. */
export function useEventKinds(): readonly [
  readonly EventKind[] | null,
  (next: readonly EventKind[]) => void,
] {
  const [text, change] = useOwnText('events');
  const kinds = useMemo(() => {
    const asked = text?.split(',') ?? [];
    const known = EVENT_KINDS.filter((kind) => asked.includes(kind));
    return known.length > 0 ? known : null;
  }, [text]);
  return [kinds, (next) => change(next.length > 0 ? next.join(',') : null)];
}

interface EventKindsProps {
  readonly legend: string;
  /** The kinds that are marked now, whether asked for or by habit. */
  readonly marked: readonly EventKind[];
  readonly onChange: (next: readonly EventKind[]) => void;
}

/** Which kinds of event a chart marks: one box each. */
export function EventKinds({ legend, marked, onChange }: EventKindsProps) {
  const language = useLanguage();
  const toggled = (kind: EventKind): readonly EventKind[] =>
    EVENT_KINDS.filter((each) => (each === kind ? !marked.includes(each) : marked.includes(each)));
  return (
    <fieldset aria-label={legend} className="screen-only my-1 flex flex-wrap gap-x-4 gap-y-1 text-xs">
      <span className="text-soft">{legend}</span>
      {EVENT_KINDS.map((kind) => (
        <label key={kind} className="flex items-center gap-1.5">
          <input type="checkbox" checked={marked.includes(kind)} onChange={() => onChange(toggled(kind))} />
          {EVENT_KIND_NAMES[kind][language]}
        </label>
      ))}
    </fieldset>
  );
}
