import { INDICATOR_NAMES } from '../../../../domain/indicator/names.words.ts';
import type { IndicatorId } from '../../../../domain/indicator/rows.ts';
import { SelectField } from '../../../ui/Field.tsx';
import { useLanguage, useWords } from '../../../words/words.ts';

interface IndicatorSwitchProps {
  readonly offered: readonly IndicatorId[];
  readonly chosen: IndicatorId;
  readonly onChosen: (next: IndicatorId) => void;
}

/** Which indicator municipalities are shown by: those that are counted by municipality. */
export function IndicatorSwitch({ offered, chosen, onChosen }: IndicatorSwitchProps) {
  const words = useWords('place');
  const language = useLanguage();
  return (
    <SelectField
      label={words.indicator}
      className="screen-only mb-3 w-full max-w-96"
      value={chosen}
      onChange={(event) => {
        const next = offered.find((each) => each === event.target.value);
        if (next) onChosen(next);
      }}
    >
      {offered.map((each) => (
        <option key={each} value={each}>
          {INDICATOR_NAMES[each].name[language]}
        </option>
      ))}
    </SelectField>
  );
}
