import { Disclosure } from '../../ui/Disclosure.tsx';
import { useWords } from '../../words/words.ts';

/** What comes of 32 comparisons at once, in plain words; the procedure by its name opens under it. */
export function FalseAlarmsNote() {
  const own = useWords('reading');
  return (
    <div className="text-sm text-soft">
      <p>{own.falseAlarms}</p>
      <Disclosure summary={own.falseAlarmsHow} className="mt-1">
        <p>{own.falseAlarmsMethod}</p>
      </Disclosure>
    </div>
  );
}
