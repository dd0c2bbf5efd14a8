import { earlierMonth, laterMonth, sameWindow, type Window } from '../../../domain/time/period.ts';
import { BASE_PRESETS, type BaseChoice, type BasePreset, type View } from '../../../domain/view/view.ts';
import { baseName } from '../../reading/scope/period-name.ts';
import { SelectField } from '../../ui/Field.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { useWords } from '../../words/words.ts';
import { MonthSelect } from './MonthSelect.tsx';
import type { Resolved } from './use-resolved.ts';

interface BaseControlProps {
  readonly view: View;
  readonly resolved: Resolved;
  readonly onBase: (base: BaseChoice) => void;
}

interface BaseOption {
  readonly preset: BasePreset;
  readonly name: string;
}

/** The bases that give an answer, and the one chosen if a link brought another. */
function useOptions({ view, resolved }: Pick<BaseControlProps, 'view' | 'resolved'>) {
  const words = useWords();
  const formats = useFormats();
  const { window, base, offered } = resolved;
  const { base: chosen, period } = view;
  const nameOf = (preset: BasePreset, months: Window): string =>
    window ? baseName(preset, { period, window, base: months }, words, formats) : '';
  const options = offered.map(({ preset, window: months }): BaseOption => ({
    preset,
    name: nameOf(preset, months),
  }));
  if (typeof chosen !== 'string') return { options, value: 'custom' };
  if (!base) return { options: [{ preset: chosen, name: '…' }], value: chosen };
  const same = offered.find((each) => sameWindow(each.window, base));
  if (same) return { options, value: same.preset };
  return { options: [...options, { preset: chosen, name: nameOf(chosen, base) }], value: chosen };
}

/** What the period is compared with: a base that gives an answer, or any window. */
export function BaseControl({ view, resolved, onBase }: BaseControlProps) {
  const words = useWords().filter;
  const formats = useFormats();
  const { options, value } = useOptions({ view, resolved });
  const { base: window, within } = resolved;
  const span = typeof view.base === 'string' ? undefined : view.base;
  return (
    <div className="flex min-w-0 flex-wrap items-end gap-3">
      <SelectField
        label={words.base}
        note={!span && window && formats.shortWindow(window)}
        value={value}
        className={span ? 'grow md:w-40 md:grow-0' : 'grow md:w-48 lg:w-60'}
        onChange={(event) => {
          const preset = BASE_PRESETS.find((each) => each === event.target.value);
          onBase(preset ?? window ?? within);
        }}
      >
        {options.map(({ preset, name }) => (
          <option key={preset} value={preset}>
            {name}
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
