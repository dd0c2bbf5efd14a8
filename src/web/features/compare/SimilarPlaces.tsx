import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { isMunicipality } from '../../../domain/place/municipality.ts';
import {
  LIKENESSES,
  similarPlaces,
  type Likeness,
  type LikenessFacts,
} from '../../../domain/place/similar-places.ts';
import {
  NATION,
  REGION_GROUPS,
  regionName,
  STATE_CODES,
  type RegionCode,
} from '../../../domain/place/region.ts';
import { measuredTotal, peopleIn } from '../../../domain/series/measured.ts';
import { totalOf } from '../../../domain/series/series.ts';
import { municipalRatesQuery } from '../../api/municipal/municipal-queries.ts';
import { seriesIn, type Evidence } from '../../reading/evidence/evidence.ts';
import type { Windows } from '../../reading/evidence/scope.ts';
import { useEvidence } from '../../reading/evidence/use-evidence.ts';
import { SelectField } from '../../ui/Field.tsx';
import { useFormats } from '../../ui/format/formats.ts';
import { useLanguage, useWords } from '../../words/words.ts';
import type { PlaceBeside } from './beside.ts';

/** By what the level of violence is told: counted in every state and, as far as files reach, in municipalities. */
const VIOLENCE = 'homicide-cases';

/** As many as are offered. */
const OFFERED = 5;

/** A place that can be similar, with its name. */
interface Candidate extends LikenessFacts {
  readonly name: string;
}

/** The 32 states with population and rate over a window; none until their figures are here. */
function useStates(windows: Windows): readonly Candidate[] {
  const language = useLanguage();
  const load = useEvidence([VIOLENCE]);
  const evidence = load.status === 'ready' ? load.evidence : undefined;
  return useMemo(() => {
    if (!evidence) return [];
    const { window } = windows;
    return STATE_CODES.map((code) => {
      const people = peopleIn(evidence.population, code, window);
      const series = seriesIn(evidence, VIOLENCE, code);
      const total = series && totalOf(series, window);
      const rate =
        total && !('gap' in total) ? measuredTotal(total.total, window, 'per-100k-year', people) : null;
      const within = REGION_GROUPS.find(({ states }) => states.includes(code))?.id ?? null;
      return { code, people: people ?? null, rate, within, name: regionName(code)[language] };
    });
  }, [evidence, windows, language]);
}

/** All municipalities with population and adjusted rate; asked for when one is wanted. */
function useMunicipalities(windows: Windows, edition: string, isWanted: boolean): readonly Candidate[] {
  const language = useLanguage();
  const { window } = windows;
  const asked = { indicator: VIOLENCE, state: NATION, window, base: null } as const;
  const { data } = useQuery({ ...municipalRatesQuery(edition, asked), enabled: isWanted, retry: false });
  return useMemo(
    () =>
      (data?.municipalities ?? []).map(({ code, name, state, population, rate }) => {
        return {
          code,
          people: population,
          rate,
          within: state,
          name: `${name}, ${regionName(state)[language]}`,
        };
      }),
    [data, language],
  );
}

interface SimilarPlacesProps {
  readonly places: readonly PlaceBeside[];
  readonly windows: Windows;
  readonly evidence: Evidence;
  readonly onAdd: (code: RegionCode) => void;
}

/** Places similar to one of those chosen, by a criterion that is stated, each to be added. */
export function SimilarPlaces({ places, windows, evidence, onAdd }: SimilarPlacesProps) {
  const words = useWords('compare');
  const language = useLanguage();
  const formats = useFormats();
  const [likeness, setLikeness] = useState<Likeness>('population');
  const named = places.filter(({ code }) => !REGION_GROUPS.some(({ id }) => id === code));
  const [code, setCode] = useState(named[0]?.code ?? '');
  const own = named.find((each) => each.code === code) ?? named[0];
  const isMunicipal = own !== undefined && isMunicipality(own.code);
  const states = useStates(windows);
  const municipalities = useMunicipalities(windows, evidence.edition.id, isMunicipal);
  const candidates = isMunicipal ? municipalities : states;
  const self = candidates.find((each) => each.code === own?.code);
  const others = candidates.filter((each) => !places.some((place) => place.code === each.code));
  const found = self ? similarPlaces(self, others, likeness, OFFERED) : [];
  const told = ({ people, rate }: LikenessFacts): string =>
    likeness === 'violence'
      ? words.rateOf(formats.rate(rate ?? 0))
      : words.people(formats.count(people ?? 0));
  if (!own) return null;
  return (
    <div className="flex max-w-96 flex-col gap-2">
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        <SelectField
          label={words.similarTo}
          value={own.code}
          onChange={(event) => setCode(event.target.value)}
        >
          {named.map((each) => (
            <option key={each.code} value={each.code}>
              {each.label[language]}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={words.similarBy}
          value={likeness}
          onChange={(event) =>
            setLikeness(LIKENESSES.find((each) => each === event.target.value) ?? 'population')
          }
        >
          {LIKENESSES.map((each) => (
            <option key={each} value={each}>
              {words.likeness[each]}
            </option>
          ))}
        </SelectField>
      </div>
      <p className="text-xs text-soft">{words.criteria[likeness](formats.window(windows.window))}</p>
      <ul>
        {found.map((place) => (
          <li key={place.code}>
            <button
              type="button"
              className="block w-full px-2 py-1.5 text-left hover:bg-shade"
              aria-label={words.add(place.name)}
              onClick={() => onAdd(place.code)}
            >
              {place.name} <span className="figures text-soft">({told(place)})</span>
            </button>
          </li>
        ))}
      </ul>
      {self && found.length === 0 && <p className="text-soft">{words.noneSimilar}</p>}
    </div>
  );
}
