import { earlierMonth, laterMonth, type Window } from '../../../domain/time/period.ts';
import { BASE_PRESETS, type BaseChoice } from '../../../domain/view/view.ts';
import { SelectField } from '../../ui/Field.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { useWords } from '../../words/words.ts';
import { MonthSelect } from './MonthSelect.tsx';

interface BaseControlProps {
  readonly base: BaseChoice;
  /** The window that the choice means now; nothing until the edition is known. */
  readonly window: Window | undefined;
  readonly within: Window;
  readonly onBase: (base: BaseChoice) => void;
}

/** What the period is compared with: a preset, or any window. */
export function BaseControl({ base, window, within, onBase }: BaseControlProps) {
  const words = useWords().filter;
  const formats = useFormats();
  const span = typeof base === 'string' ? undefined : base;
  return (
    <div className="flex min-w-0 flex-wrap items-end gap-3">
      <SelectField
        label={words.base}
        note={!span && window && formats.shortWindow(window)}
        value={typeof base === 'string' ? base : 'custom'}
        className={span ? 'grow md:w-40 md:grow-0' : 'grow md:w-48 lg:w-60'}
        onChange={(event) => {
          const preset = BASE_PRESETS.find((each) => each === event.target.value);
          onBase(preset ?? window ?? within);
        }}
      >
        {BASE_PRESETS.map((preset) => (
          <option key={preset} value={preset}>
            {words.bases[preset]}
          </option>
        ))}
        <option value="custom">{words.customBase}</option>
      </SelectField>
      {span && (
        <MonthSelect
          label={words.baseFrom}
          value={span.from}
          within={within}
          onMonth={(from) => from !== 'latest' && onBase({ from, to: laterMonth(from, span.to) })}
        />
      )}
      {span && (
        <MonthSelect
          label={words.baseTo}
          value={span.to}
          within={within}
          onMonth={(to) => to !== 'latest' && onBase({ from: earlierMonth(span.from, to), to })}
        />
      )}
    </div>
  );
}
