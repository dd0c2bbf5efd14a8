import { useId } from 'react';
import { isMonth, monthsIn, type Month } from '../../../../domain/time/period.ts';
import { SHOWINGS, type LinesChoice } from '../../../../domain/view/view.ts';
import { TICK_BOX } from '../../../reading/events/EventKinds.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useFormats } from '../../../ui/format/formats.ts';
import type { FallingAndRising, LinesFigureProps } from './falling-and-rising.ts';
import { useWords } from '../../../words/words.ts';

type LinesControlsProps = Omit<LinesFigureProps, 'long'> & { readonly lines: FallingAndRising };

/** How the lines are shown: index, counts or rates; which month is 100; whether policy dates are marked. */
export function LinesControls({ lines, scope, view, onView }: LinesControlsProps) {
  const words = useWords('falling-and-rising');
  const formats = useFormats();
  const { choice } = lines;
  const choose = (next: LinesChoice): void => onView({ ...view, lines: next });
  return (
    <div className="screen-only flex flex-wrap items-center gap-x-3 gap-y-1">
      <ShowingSwitch choice={choice} onChoice={choose} />
      {choice.showing === 'index' && (
        <BaseSelect
          choice={choice}
          months={baseMonths(lines.span, choice.base)}
          mean={
            scope.base.from === scope.base.to
              ? formats.month(scope.base.from)
              : words.baseMean(formats.window(scope.base))
          }
          onChoice={choose}
        />
      )}
      {choice.span && (
        <Button look="plain" className="text-xs" onClick={() => choose(withoutSpan(choice))}>
          {words.wholeSpan}
        </Button>
      )}
      <label className="flex items-center gap-1.5 text-xs">
        <input
          type="checkbox"
          style={TICK_BOX}
          checked={choice.events}
          onChange={(event) => choose({ ...choice, events: event.target.checked })}
        />
        {words.events}
      </label>
    </div>
  );
}

function withoutSpan({ showing, events }: LinesChoice): LinesChoice {
  return { showing, events };
}

/** The months that may be 100: those drawn, newest first, and the one chosen wherever it lies. */
function baseMonths(span: { readonly from: Month; readonly to: Month }, chosen: Month | undefined): Month[] {
  const months = monthsIn(span).toReversed();
  return chosen && !months.includes(chosen) ? [chosen, ...months] : months;
}

interface ShowingSwitchProps {
  readonly choice: LinesChoice;
  readonly onChoice: (next: LinesChoice) => void;
}

function ShowingSwitch({ choice, onChoice }: ShowingSwitchProps) {
  const words = useWords('falling-and-rising');
  const name = useId();
  return (
    <fieldset className="flex pl-px">
      <legend className="sr-only">{words.showing}</legend>
      {SHOWINGS.map((showing) => (
        <label
          key={showing}
          className="-ml-px cursor-pointer border border-edge px-2 py-0.5 text-xs has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-ink"
        >
          <input
            type="radio"
            name={name}
            className="sr-only"
            checked={choice.showing === showing}
            onChange={() => onChoice({ ...choice, showing })}
          />
          {words.showings[showing]}
        </label>
      ))}
    </fieldset>
  );
}

interface BaseSelectProps extends ShowingSwitchProps {
  readonly months: readonly Month[];
  /** What stands for no month: the mean of the base window. */
  readonly mean: string;
}

function BaseSelect({ choice, months, mean, onChoice }: BaseSelectProps) {
  const words = useWords('falling-and-rising');
  const formats = useFormats();
  const { showing, events } = choice;
  return (
    <label className="flex items-baseline gap-1 text-xs text-soft">
      {words.indexBase}
      <select
        className="max-w-44 truncate border-b border-edge bg-paper py-0.5 text-ink hover:border-ink"
        value={choice.base ?? ''}
        onChange={({ target }) =>
          onChoice({ showing, events, ...(isMonth(target.value) ? { base: target.value } : {}) })
        }
      >
        <option value="">{mean}</option>
        {months.map((month) => (
          <option key={month} value={month}>
            {formats.month(month)}
          </option>
        ))}
      </select>
    </label>
  );
}
