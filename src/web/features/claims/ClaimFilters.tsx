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
import { claimOptions, isFiltered, type ClaimParameter, type Offered } from './claim-choice.ts';

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

function options<T extends string>(offered: readonly Offered<T>[], nameOf: (value: T) => string) {
  return offered.map(({ value, count }) => (
    <option key={value} value={value}>
      {`${nameOf(value)} (${count})`}
    </option>
  ));
}

/** Words to look for, put into the address as they are sent. */
function TextSearch({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (text: string) => void;
}) {
  const words = useWords('claims');
  return (
    <form
      className="grow"
      style={{ minWidth: '14rem' }}
      onSubmit={(event) => {
        event.preventDefault();
        const text = new FormData(event.currentTarget).get('q');
        onChange(typeof text === 'string' ? text.trim() : '');
      }}
    >
      <label className="block text-xs text-soft" htmlFor="claims-q">
        {words.search}
      </label>
      <input
        key={value}
        id="claims-q"
        name="q"
        type="search"
        defaultValue={value}
        placeholder={words.searchHint}
        className="w-full border-b border-edge bg-transparent py-0.5 text-sm text-ink"
      />
    </form>
  );
}

/** Who speaks, of what, where and when: every choice stands in the address. */
export function ClaimFilters({ claims, filter, onChange, onClear }: ClaimFiltersProps) {
  const words = useWords('claims');
  const shared = useWords();
  const language = useLanguage();
  const formats = useFormats();
  const offered = claimOptions(claims, filter);
  const choose = (parameter: ClaimParameter) => (value: string | null) => onChange(parameter, value);
  return (
    <fieldset className="screen-only mt-4 flex flex-wrap items-end gap-x-5 gap-y-2 border-y border-rule py-2">
      <legend className="sr-only">{words.filters}</legend>
      <TextSearch value={filter.text ?? ''} onChange={(text) => onChange('q', text || null)} />
      <Choice label={words.speaker} value={filter.speakerKind} rest={words.all} onChange={choose('by')}>
        {options(offered.speakers, (kind) => SPEAKER_KIND_NAMES[kind][language])}
      </Choice>
      <Choice label={words.topic} value={filter.topic} rest={words.all} onChange={choose('about')}>
        {options(offered.topics, (topic) => CLAIM_TOPIC_NAMES[topic][language])}
      </Choice>
      <Choice label={words.indicator} value={filter.indicator} rest={words.all} onChange={choose('counts')}>
        {options(offered.indicators, (id) => indicatorTitle(indicatorOf(id).id, language, shared))}
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
