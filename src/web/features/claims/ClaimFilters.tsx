import type { ReactNode } from 'react';
import type { ClaimFilter, JudgedClaim } from '../../../domain/claims/filter.ts';
import { CLAIM_TOPIC_NAMES, SPEAKER_KIND_NAMES } from '../../../domain/claims/claims.words.ts';
import { indicatorOf } from '../../../domain/indicator/indicator.ts';
import { NATION, regionName } from '../../../domain/place/region.ts';
import { Button } from '../../ui/Button.tsx';
import { indicatorTitle } from '../../reading/verdict/change-text.ts';
import { SelectField } from '../../ui/Field.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import { claimOptions, isFiltered, type ClaimParameter } from './claim-choice.ts';

interface ClaimFiltersProps {
  readonly claims: readonly JudgedClaim[];
  readonly filter: ClaimFilter;
  readonly onChange: (parameter: ClaimParameter, value: string | null) => void;
  readonly onClear: () => void;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly rest: string;
  readonly onChange: (value: string | null) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, rest, onChange, children }: ChoiceProps) {
  return (
    <SelectField
      label={label}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || null)}
      className="grow"
    >
      <option value="">{rest}</option>
      {children}
    </SelectField>
  );
}

function options(values: readonly string[], nameOf: (value: string) => string) {
  return values.map((value) => (
    <option key={value} value={value}>
      {nameOf(value)}
    </option>
  ));
}

/** Who speaks, of what, where and when: every choice stands in the address. */
export function ClaimFilters({ claims, filter, onChange, onClear }: ClaimFiltersProps) {
  const words = useWords('claims');
  const shared = useWords();
  const language = useLanguage();
  const formats = useFormats();
  const offered = claimOptions(claims);
  const choose = (parameter: ClaimParameter) => (value: string | null) => onChange(parameter, value);
  return (
    <fieldset className="screen-only mt-4 flex flex-wrap items-end gap-x-5 gap-y-2 border-y border-rule py-2">
      <legend className="sr-only">{words.filters}</legend>
      <Choice label={words.speaker} value={filter.speakerKind} rest={words.all} onChange={choose('by')}>
        {offered.speakers.map((kind) => (
          <option key={kind} value={kind}>
            {SPEAKER_KIND_NAMES[kind][language]}
          </option>
        ))}
      </Choice>
      <Choice label={words.topic} value={filter.topic} rest={words.all} onChange={choose('about')}>
        {offered.topics.map((topic) => (
          <option key={topic} value={topic}>
            {CLAIM_TOPIC_NAMES[topic][language]}
          </option>
        ))}
      </Choice>
      <Choice label={words.indicator} value={filter.indicator} rest={words.all} onChange={choose('counts')}>
        {offered.indicators.map((id) => (
          <option key={id} value={id}>
            {indicatorTitle(indicatorOf(id).id, language, shared)}
          </option>
        ))}
      </Choice>
      <Choice label={words.region} value={filter.region} rest={words.all} onChange={choose('where')}>
        {options(offered.regions, (code) => (code === NATION ? words.nation : regionName(code)[language]))}
      </Choice>
      <Choice label={words.from} value={filter.from} rest={words.open} onChange={choose('since')}>
        {offered.months.map((month) => (
          <option key={month} value={month}>
            {formats.month(month)}
          </option>
        ))}
      </Choice>
      <Choice label={words.to} value={filter.to} rest={words.open} onChange={choose('until')}>
        {offered.months.map((month) => (
          <option key={month} value={month}>
            {formats.month(month)}
          </option>
        ))}
      </Choice>
      {isFiltered(filter) && (
        <Button look="plain" onClick={onClear}>
          {words.clear}
        </Button>
      )}
    </fieldset>
  );
}
