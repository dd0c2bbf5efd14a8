import { monthsIn, yearOf, type Month, type Window } from '../../../domain/time/period.ts';
import { SelectField } from '../../ui/Field.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { useWords } from '../../words/words.ts';

interface MonthSelectProps {
  readonly label: string;
  readonly value: Month | 'latest';
  /** The months on offer. */
  readonly within: Window;
  /** Offers `latest`, which moves with the data. */
  readonly open?: boolean;
  readonly onMonth: (month: Month | 'latest') => void;
}

/** The months on offer by year, newest year first; a month outside the offer is added, so that it shows. */
function monthsByYear(within: Window, value: Month | 'latest'): (readonly [number, Month[]])[] {
  const months = monthsIn(within);
  const all = value === 'latest' || months.includes(value) ? months : [...months, value].toSorted();
  const years = [...new Set(all.map(yearOf))].toReversed();
  return years.map((year) => [year, all.filter((month) => yearOf(month) === year)]);
}

/** One month, chosen from a native list grouped by year. */
export function MonthSelect({ label, value, within, open = false, onMonth }: MonthSelectProps) {
  const formats = useFormats();
  const words = useWords().filter;
  return (
    <SelectField
      label={label}
      value={value}
      className="grow md:w-28 md:grow-0"
      onChange={(event) => onMonth(event.target.value as Month | 'latest')}
    >
      {open && <option value="latest">{words.latest}</option>}
      {monthsByYear(within, value).map(([year, months]) => (
        <optgroup key={year} label={String(year)}>
          {months.map((month) => (
            <option key={month} value={month}>
              {formats.shortMonth(month)}
            </option>
          ))}
        </optgroup>
      ))}
    </SelectField>
  );
}
