import { useMemo } from 'react';
import { seriesOf } from '../../../domain/series/series.ts';
import { indicatorOf } from '../../../domain/indicator/indicator.ts';
import { INDICATOR_NAMES } from '../../../domain/indicator/names.words.ts';
import type { IndicatorId } from '../../../domain/indicator/rows.ts';
import type { Month } from '../../../domain/time/period.ts';
import type { Evidence } from '../../reading/evidence/evidence.ts';
import { useEvidence } from '../../reading/evidence/use-evidence.ts';
import { SelectField } from '../../ui/Field.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { useOwnChoice, useOwnText } from '../../router/own-query.ts';
import type { PageProps } from '../../router/page.ts';
import { PageOpening } from '../../ui/PageOpening.tsx';
import { useRegionPlace } from '../../reading/scope/region-place.ts';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { useLanguage, useWords } from '../../words/words.ts';
import { EffectFigure } from './EffectFigure.tsx';
import { PlaceboFigure } from './PlaceboFigure.tsx';
import {
  concludes,
  dateOf,
  POLICY_INDICATORS,
  POLICY_MONTHS,
  readPolicy,
  type PolicyReading,
} from './policy-model.ts';

/** Did a date move a series? What can be said, and what cannot. */
export function PolicyPage(props: PageProps) {
  const [id, onId] = useOwnChoice('ind', POLICY_INDICATORS, 'homicide-cases');
  const load = useEvidence([id]);
  if (load.status === 'loading') return <Loading className="my-6 min-h-[70vh]" />;
  if (load.status === 'failed') {
    return <Failed failure={load.problem} onRetry={load.retry} className="my-6 min-h-[70vh]" />;
  }
  return <Policy {...props} id={id} onId={onId} evidence={load.evidence} />;
}

interface PolicyProps extends PageProps {
  readonly id: IndicatorId;
  readonly onId: (next: IndicatorId) => void;
  readonly evidence: Evidence;
}

/** What the page opens with. */
interface Opening {
  /** The effect, and what follows from it. */
  readonly sentence: string;
  /** How it compares with the placebos; empty where there are none. */
  readonly note: string;
}

function useOpening(): (reading: PolicyReading, date: Month) => Opening {
  const words = useWords('policy');
  const formats = useFormats();
  return ({ fit, placebos }, date) => {
    if (!('effect' in fit)) return { sentence: words.refused(words.refusals[fit.refused]), note: '' };
    const { value, low, high } = fit.effect;
    const isClear = low > 1 || high < 1;
    const [near = 0, far = 0] = [low - 1, high - 1].map(Math.abs).toSorted((a, b) => a - b);
    const interval = isClear ? formats.percentRange(near, far) : formats.signedRange(low, high);
    const month = formats.month(date);
    const effect = isClear
      ? words.effect(month, formats.percent(value - 1), interval, value < 1)
      : words.noEffect(month, interval);
    if (!placebos) return { sentence: effect, note: '' };
    return {
      sentence: `${effect} ${words.conclusions[concludes(fit, placebos)]}`,
      note: words.placebo(placebos.asLarge, placebos.dates.length),
    };
  };
}

interface ChoiceProps extends Pick<PolicyProps, 'id' | 'onId'> {
  readonly date: Month;
  readonly onDate: (next: string) => void;
}

/** Which series, and from which month on. */
function Choice({ id, onId, date, onDate }: ChoiceProps) {
  const words = useWords('policy');
  const language = useLanguage();
  const formats = useFormats();
  return (
    <div className="screen-only flex flex-wrap items-end gap-x-6 gap-y-3">
      <SelectField
        label={words.indicator}
        className="w-full max-w-96"
        value={id}
        onChange={(event) => onId(event.target.value as IndicatorId)}
      >
        {POLICY_INDICATORS.map((each) => (
          <option key={each} value={each}>
            {INDICATOR_NAMES[each].name[language]}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={words.date}
        className="w-56"
        value={date}
        onChange={(event) => onDate(event.target.value)}
      >
        {POLICY_MONTHS.map((month) => (
          <option key={month} value={month}>
            {formats.month(month)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}

function Policy({ view, id, onId, evidence }: PolicyProps) {
  const words = useWords('policy');
  const language = useLanguage();
  const { name } = useRegionPlace(view.region);
  const [text, onText] = useOwnText('date');
  const date = dateOf(text);
  const reading = useMemo(() => {
    const cube = evidence.cubes.get(id);
    const series = cube && seriesOf(cube, view.region);
    return series && readPolicy(series, date);
  }, [evidence, id, view.region, date]);
  const openingOf = useOpening();
  const opening = reading
    ? openingOf(reading, date)
    : { sentence: words.refused(words.refusals.gap), note: '' };
  const indicator = indicatorOf(id);
  const heading = words.heading(INDICATOR_NAMES[indicator.id].name[language], name);
  return (
    <>
      <PageOpening
        heading={heading}
        sentence={opening.sentence}
        aside={
          <>
            {opening.note && <p className="mb-3 text-sm text-soft">{opening.note}</p>}
            <Choice id={id} onId={onId} date={date} onDate={onText} />
          </>
        }
      />
      {!reading || !('effect' in reading.fit) ? (
        <Empty
          reason={words.refusals[reading && 'refused' in reading.fit ? reading.fit.refused : 'gap']}
          className="mb-10 min-h-[70vh]"
        />
      ) : (
        <div className="blocks">
          <EffectFigure
            fit={reading.fit}
            indicator={indicator}
            evidence={evidence}
            region={view.region}
            name={name}
          />
          {reading.placebos && reading.placebos.dates.length > 0 && (
            <PlaceboFigure
              fit={reading.fit}
              placebos={reading.placebos}
              indicator={indicator}
              evidence={evidence}
            />
          )}
        </div>
      )}
    </>
  );
}
