import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { indicatorOf } from '../../../domain/indicator/indicator.ts';
import { INDICATOR_NAMES } from '../../../domain/indicator/names.words.ts';
import type { Month } from '../../../domain/time/period.ts';
import { lineageQuery } from '../../api/evidence-queries.ts';
import { editionQuery } from '../../api/queries.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { SelectField } from '../../ui/Field.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import type { NamedFigure } from '../../reading/origin/lineage.tsx';
import { useRegionTitle } from '../../reading/scope/region-title.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { useLanguage, useWords } from '../../words/words.ts';
import { LineageRows } from './LineageRows.tsx';
import { placesIn, whenText } from './when.ts';

interface LineageDialogProps {
  readonly figure: NamedFigure;
  readonly onClose: () => void;
}

/** Where a number comes from: its months, and of each the files and source rows that add up to it. */
export function LineageDialog({ figure, onClose }: LineageDialogProps) {
  const words = useWords('lineage');
  const language = useLanguage();
  const region = useRegionTitle(figure.region);
  const indicator = indicatorOf(figure.indicator);
  const [month, setMonth] = useState(placesIn(figure.indicator, figure.window)[0] ?? figure.window.to);
  return (
    <Dialog open onClose={onClose} title={words.title(INDICATOR_NAMES[indicator.id].name[language], region)}>
      <MonthChoice figure={figure} month={month} onMonth={setMonth} />
      <MonthLineage figure={figure} month={month} />
    </Dialog>
  );
}

interface MonthChoiceProps {
  readonly figure: NamedFigure;
  readonly month: Month;
  readonly onMonth: (month: Month) => void;
}

/** The months of the window, newest first; nothing to choose where there is one. */
function MonthChoice({ figure, month, onMonth }: MonthChoiceProps) {
  const words = useWords('lineage');
  const formats = useFormats();
  const months = placesIn(figure.indicator, figure.window);
  if (months.length < 2) return null;
  return (
    <SelectField
      label={words.month}
      value={month}
      className="mb-4 w-48"
      onChange={(event) => onMonth(event.target.value as Month)}
    >
      {months.map((each) => (
        <option key={each} value={each}>
          {whenText(figure.indicator, each, formats)}
        </option>
      ))}
    </SelectField>
  );
}

function MonthLineage({ figure, month }: Omit<MonthChoiceProps, 'onMonth'>) {
  const { data: edition } = useQuery(editionQuery);
  const { data, error, refetch } = useQuery({
    ...lineageQuery(edition?.id ?? '', figure.indicator, figure.region, month),
    enabled: edition !== undefined,
  });
  if (data) return <LineageRows lineage={data} />;
  if (error) return <Failed failure={error.problem} onRetry={() => void refetch()} />;
  return <Loading className="min-h-64" />;
}
