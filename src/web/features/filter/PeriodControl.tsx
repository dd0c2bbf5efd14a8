import { earlierMonth, laterMonth, type Month, type Window } from '../../../domain/time/period.ts';
import { PERIOD_PRESETS, type PeriodChoice, type View } from '../../../domain/view/view.ts';
import { SelectField } from '../../ui/Field.tsx';
import { usePeriodName } from '../../reading/scope/period-name.ts';
import { useFormats } from '../../ui/format/formats.ts';
import { useWords } from '../../words/words.ts';
import { MonthSelect } from './MonthSelect.tsx';

interface PeriodControlProps {
  readonly view: View;
  /** The window that the choice means now; nothing until the edition is known. */
  readonly window: Window | undefined;
  readonly within: Window;
  readonly onPeriod: (period: PeriodChoice) => void;
}

type Span = Exclude<PeriodChoice, string>;

function withFrom(span: Span, from: Month): Span {
  return { from, to: span.to === 'latest' ? span.to : laterMonth(from, span.to) };
}

function withTo(span: Span, to: Month | 'latest'): Span {
  return { from: to === 'latest' ? span.from : earlierMonth(span.from, to), to };
}

/** The period: a preset with its months, newest first, or any months from–to. */
export function PeriodControl({ view, window, within, onPeriod }: PeriodControlProps) {
  const { period } = view;
  const nameOf = usePeriodName(view.region);
  const words = useWords().filter;
  const formats = useFormats();
  const span = typeof period === 'string' ? undefined : period;
  return (
    <div className="flex min-w-0 flex-wrap items-end gap-3">
      <SelectField
        label={words.period}
        note={!span && window && formats.shortWindow(window)}
        value={typeof period === 'string' ? period : 'custom'}
        className={span ? 'grow md:w-40 md:grow-0' : 'grow md:w-48 lg:w-64'}
        onChange={(event) => {
          const preset = PERIOD_PRESETS.find((each) => each === event.target.value);
          onPeriod(preset ?? window ?? within);
        }}
      >
        {PERIOD_PRESETS.map((preset) => (
          <option key={preset} value={preset}>
            {nameOf(preset)}
          </option>
        ))}
        <option value="custom">{words.customPeriod}</option>
      </SelectField>
      {span && (
        <MonthSelect
          label={words.from}
          value={span.from}
          within={within}
          onMonth={(month) => month !== 'latest' && onPeriod(withFrom(span, month))}
        />
      )}
      {span && (
        <MonthSelect
          label={words.to}
          value={span.to}
          within={within}
          open
          onMonth={(month) => onPeriod(withTo(span, month))}
        />
      )}
    </div>
  );
}
