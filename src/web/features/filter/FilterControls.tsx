import { MEASURES } from '../../../domain/series/rate.ts';
import { SelectField } from '../../ui/Field.tsx';
import type { PageFilters, PageProps } from '../../router/page.ts';
import { useWords } from '../../words/words.ts';
import { BaseControl } from './BaseControl.tsx';
import { PeriodControl } from './PeriodControl.tsx';
import { RegionPicker } from './RegionPicker.tsx';
import type { Resolved } from './use-resolved.ts';

interface FilterControlsProps extends PageProps {
  readonly resolved: Resolved;
  readonly filters: PageFilters;
}

/** Up to four choices, as many as the page uses: where, when, in which measure, against what. */
export function FilterControls({ view, onView, resolved, filters }: FilterControlsProps) {
  const words = useWords();
  const windows = filters !== 'region';
  return (
    <div className="grid gap-x-4 gap-y-3 md:flex md:flex-wrap md:items-end lg:gap-x-6">
      {filters !== 'months' && (
        <div className="min-w-0 md:w-32 lg:w-48">
          <RegionPicker region={view.region} onRegion={(region) => onView({ ...view, region })} />
        </div>
      )}
      {windows && (
        <PeriodControl
          view={view}
          window={resolved.window}
          within={resolved.within}
          onPeriod={(period) => onView(resolved.withPeriod(view, period))}
        />
      )}
      {filters === 'all' && (
        <SelectField
          label={words.filter.measure}
          value={view.measure}
          className="md:w-40 lg:w-52"
          onChange={(event) => {
            const measure = MEASURES.find((each) => each === event.target.value);
            if (measure) onView({ ...view, measure });
          }}
        >
          {MEASURES.map((measure) => (
            <option key={measure} value={measure}>
              {words.judgement.measures[measure]}
            </option>
          ))}
        </SelectField>
      )}
      {windows && (
        <BaseControl view={view} resolved={resolved} onBase={(base) => onView({ ...view, base })} />
      )}
    </div>
  );
}
